/// The inline text of a block as libcmark saw it: its lines without what makes them part of quotes and lists, joined by
/// line feeds; and where each byte stands in the source.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Where the lines start in `bytes`, with their place in the source.
    private(set) var lines: [Line] = []

    struct Line {
        var offset: Int32
        /// In the prepared text, from 0.
        var line: Int32
        /// Of the first byte, in the prepared text.
        var position: Int32
    }

    /// Takes the lines of a paragraph or setext heading that starts at `column`, from 0, of its first line.
    mutating func load(_ text: borrowing PreparedText, lines range: Range<Int>, column: Int, quotes: QuoteLevels) {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        for index in range {
            let line = text.line(index)
            let start =
                index == range.lowerBound
                ? min(line.lowerBound + column, line.upperBound) : textStart(text.bytes, line, quotes: quotes)
            if index > range.lowerBound { bytes.append(newline) }
            append(text.bytes, start..<line.upperBound, line: index)
        }
    }

    /// Takes the text of an ATX heading, whose `#`s start at `column`, from 0.
    mutating func load(_ text: borrowing PreparedText, atxHeadingOnLine index: Int, column: Int) {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        let line = text.line(index)
        var start = min(line.lowerBound + column, line.upperBound)
        while start < line.upperBound, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
        while start < line.upperBound, text.bytes[start].isSpaceOrTab { start += 1 }
        var end = trimmed(text.bytes, start..<line.upperBound)
        var hashes = end
        while hashes > start, text.bytes[hashes - 1] == UInt8(ascii: "#") { hashes -= 1 }
        if hashes < end, hashes == start || text.bytes[hashes - 1].isSpaceOrTab {
            end = trimmed(text.bytes, start..<hashes)
        }
        append(text.bytes, start..<end, line: index)
    }

    /// The bytes of a line, from 0.
    func line(_ index: Int) -> Range<Int> {
        let start = Int(lines[index].offset)
        return start..<(index + 1 < lines.count ? Int(lines[index + 1].offset) - 1 : bytes.count)
    }

    /// The first lines that look like the second of a table; a few are enough.
    var delimiterRows: [Range<Int>] {
        Array(lines.indices.lazy.map(line).filter(isDelimiterRow).prefix(10))
    }

    private func isDelimiterRow(_ line: Range<Int>) -> Bool {
        bytes[line].contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
            && tableAlignments(bytes, line) != nil
    }

    /// The place of a byte: its line in the prepared text, from 0, and its offset there.
    func place(of offset: Int) -> (line: Int, position: Int) {
        let index = lines.partitionPoint { Int($0.offset) <= offset }
        guard index > 0 else { return (0, 0) }
        let line = lines[index - 1]
        return (Int(line.line), Int(line.position) + offset - Int(line.offset))
    }
}

extension BlockContent {
    private mutating func append(_ source: [UInt8], _ range: Range<Int>, line: Int) {
        lines.append(
            Line(
                offset: Int32(truncatingIfNeeded: bytes.count), line: Int32(truncatingIfNeeded: line),
                position: Int32(truncatingIfNeeded: range.lowerBound)))
        bytes.append(contentsOf: source[range])
    }

    /// Where a line's text starts: after the signs of the quotes it is part of. A lazy line has fewer of them; a sign
    /// that is indented too far is text.
    private func textStart(_ bytes: [UInt8], _ line: Range<Int>, quotes: QuoteLevels) -> Int {
        var index = line.lowerBound
        var column = 0
        var container = 0
        for level in quotes.levels {
            let before = (index, column)
            skipBlanks(bytes, line.upperBound, &index, &column)
            guard index < line.upperBound, bytes[index] == UInt8(ascii: ">"),
                column <= (level.hasItems ? level.column : container) + 3
            else {
                (index, column) = before
                break
            }
            index += 1
            column += 1
            container = column + (index < line.upperBound && bytes[index].isSpaceOrTab ? 1 : 0)
        }
        skipBlanks(bytes, line.upperBound, &index, &column)
        return index
    }

    private func skipBlanks(_ bytes: [UInt8], _ end: Int, _ index: inout Int, _ column: inout Int) {
        while index < end, bytes[index].isSpaceOrTab {
            column += bytes[index] == 0x09 ? 4 - column % 4 : 1
            index += 1
        }
    }

    private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
        return end
    }
}

/// The quotes a block stands in, outermost first.
struct QuoteLevels {
    struct Level {
        /// Whether list items stand between this quote and the one around it.
        var hasItems: Bool
        /// Where its sign stood on its first line, with tabs expanded.
        var column: Int
        /// How many items stood around it.
        fileprivate var items: Int
    }

    private(set) var levels: [Level] = []
    /// Items inside the innermost quote.
    private var items = 0

    mutating func enterItem() { items += 1 }
    mutating func exitItem() { items -= 1 }

    mutating func enterQuote(column: Int) {
        levels.append(Level(hasItems: items > 0, column: column, items: items))
        items = 0
    }

    mutating func exitQuote() { items = levels.popLast()?.items ?? 0 }
}
