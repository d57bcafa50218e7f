/// A source made fit for parsing, its lines, and the lines that extensions may claim.
struct SourceText {
    /// UTF-8 without NUL.
    private(set) var bytes: [UInt8]
    /// Where the Markdown starts in `bytes`.
    private(set) var start: Int
    /// Where each line starts.
    private(set) var lineStarts: [Int32] = []
    /// In the order of their lines.
    private(set) var marks: [LineMark] = []
    /// By line.
    private(set) var signs: [LineSigns] = []
    /// How often `![` occurs.
    private(set) var pictures = 0
    /// A list marker of one sign that no list here has, if there is one: items that extensions make join no list.
    var freeBullet: UInt8 { hasPlus ? hasStar ? UInt8(ascii: "-") : UInt8(ascii: "*") : UInt8(ascii: "+") }
    private var hasPlus = false
    private var hasStar = false
    /// Whether a line looks like the second of a table.
    private(set) var hasDelimiterRows = false
    private var hasNUL = false

    init(_ source: [UInt8], from bodyStart: Int, extensions: Bool) {
        bytes = source
        start = min(max(bodyStart, 0), source.count)
        skipByteOrderMark()
        scan(extensions: extensions)
        guard needsCleaning else { return }
        bytes = cleaned(bytes[start...])
        start = 0
        skipByteOrderMark()
        scan(extensions: extensions)
    }

    var lineCount: Int { lineStarts.count }

    /// The line, from 0, that holds a byte.
    func lineIndex(of offset: Int) -> Int {
        max(0, lineStarts.partitionPoint { Int($0) <= offset } - 1)
    }

    /// The mark on a line, from 0.
    func mark(onLine line: Int) -> LineMark? {
        let index = marks.partitionPoint { Int($0.line) < line }
        return index < marks.count && Int(marks[index].line) == line ? marks[index] : nil
    }

    /// The bytes of a line, from 0, without its end.
    func line(_ index: Int) -> Range<Int> {
        let start = Int(lineStarts[index])
        var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}

/// A line that an extension may claim, if it turns out to stand where it can.
struct LineMark {
    enum Kind { case directive, footnote, definition, delimiterRow }
    var kind: Kind
    /// The line, from 0.
    var line: Int32
    /// Where the mark starts in the source, after what makes the line part of quotes and lists.
    var start: Int32
    /// Where the text after the mark starts.
    var body: Int32
    /// The end of the line.
    var end: Int32
}

extension SourceText {
    private var needsCleaning: Bool {
        hasNUL || (try? UTF8Span(validating: bytes.span.extracting(start..<bytes.count))) == nil
    }

    private mutating func skipByteOrderMark() {
        while bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    }

    private func cleaned(_ body: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: body, as: UTF8.self)
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        for byte in text.utf8 {
            if byte == 0 { result += [0xEF, 0xBF, 0xBD] } else { result.append(byte) }
        }
        return result
    }

    private mutating func scan(extensions: Bool) {
        lineStarts = []
        signs = []
        marks = []
        lineStarts.reserveCapacity((bytes.count - start) / 48 + 2)
        signs.reserveCapacity((bytes.count - start) / 48 + 2)
        if extensions { marks.reserveCapacity(8) }
        var position = start
        var sinceText = 2
        while position < bytes.count {
            lineStarts.append(Int32(truncatingIfNeeded: position))
            let look = LineLook(bytes.span, position)
            let end = look.end
            signs.append(look.signs)
            pictures += look.pictures
            hasNUL = hasNUL || look.hasNUL
            if bytes[position].isASCIILetter {
                // As most lines: text, and no mark.
                sinceText = 0
            } else {
                if extensions { mark(position..<end, sinceText: sinceText) }
                sinceText = isBlank(position..<end) ? sinceText + 1 : 0
            }
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            position = end + (isPair ? 2 : 1)
        }
    }

    private func isBlank(_ line: Range<Int>) -> Bool {
        for index in line where !bytes[index].isSpaceOrTab { return false }
        return true
    }

    /// `sinceText`: how many blank lines stand above.
    private mutating func mark(_ line: Range<Int>, sinceText: Int) {
        var index = line.lowerBound
        // What is no delimiter row from its first hyphen on is none from a later one.
        var mayBeRow = true
        while index < line.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"):
                index += 1
                continue
            case UInt8(ascii: ":"):
                if let body = directiveStart(index, line) { return add(.directive, index, body, line) }
                if let body = delimiterRow(index, line) { return add(.delimiterRow, index, body, line) }
                if sinceText < 2, index + 1 < line.upperBound, bytes[index + 1].isSpaceOrTab {
                    return add(.definition, index, skipSpaces(index + 1, line), line)
                }
                return
            case UInt8(ascii: "["):
                if let body = footnoteStart(index, line) { add(.footnote, index, body, line) }
                return
            case UInt8(ascii: "|"):
                if let body = delimiterRow(index, line) { add(.delimiterRow, index, body, line) }
                return
            case UInt8(ascii: "-"):
                if mayBeRow, let body = delimiterRow(index, line) { return add(.delimiterRow, index, body, line) }
                mayBeRow = false
                guard let after = listMarker(index, line) else { return }
                index = after
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                hasPlus = hasPlus || byte == UInt8(ascii: "+")
                hasStar = hasStar || byte == UInt8(ascii: "*")
                guard let after = listMarker(index, line) else { return }
                index = after
            default:
                return
            }
        }
    }

    private mutating func add(_ kind: LineMark.Kind, _ start: Int, _ body: Int, _ line: Range<Int>) {
        if kind == .delimiterRow {
            hasDelimiterRows = true
            signs[signs.count - 1].insert(.rich)
        }
        marks.append(
            LineMark(
                kind: kind, line: Int32(truncatingIfNeeded: lineStarts.count - 1),
                start: Int32(truncatingIfNeeded: start), body: Int32(truncatingIfNeeded: body),
                end: Int32(truncatingIfNeeded: line.upperBound)))
    }

    private func skipSpaces(_ index: Int, _ line: Range<Int>) -> Int {
        var index = index
        while index < line.upperBound, bytes[index].isSpaceOrTab { index += 1 }
        return index
    }

    /// Three colons or more; what follows is the directive's line.
    private func directiveStart(_ index: Int, _ line: Range<Int>) -> Int? {
        var after = index
        while after < line.upperBound, bytes[after] == UInt8(ascii: ":") { after += 1 }
        return after - index >= 3 ? skipSpaces(after, line) : nil
    }

    /// `[^label]:`
    private func footnoteStart(_ index: Int, _ line: Range<Int>) -> Int? {
        guard index + 1 < line.upperBound, bytes[index + 1] == UInt8(ascii: "^") else { return nil }
        var after = index + 2
        while after < line.upperBound, isFootnoteLabel(bytes[after]) { after += 1 }
        guard after > index + 2, after + 1 < line.upperBound, bytes[after] == UInt8(ascii: "]"),
            bytes[after + 1] == UInt8(ascii: ":")
        else { return nil }
        return skipSpaces(after + 2, line)
    }

    /// A table's second line: cells of hyphens with colons, and pipes between them.
    private func delimiterRow(_ index: Int, _ line: Range<Int>) -> Int? {
        var pipes = 0
        var hyphens = 0
        var colons = 0
        for at in index..<line.upperBound {
            switch bytes[at] {
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: ":"): colons += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return nil
            }
        }
        return hyphens > 0 && pipes + colons > 0 ? index : nil
    }

    /// After `-`, `*`, `+`, `12.` or `12)` and the blanks that must follow.
    private func listMarker(_ index: Int, _ line: Range<Int>) -> Int? {
        var after = index
        while after < line.upperBound, after - index < 9, bytes[after].isASCIIDigit { after += 1 }
        if after > index {
            guard after < line.upperBound, bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")") else {
                return nil
            }
        }
        after += 1
        guard after < line.upperBound, bytes[after].isSpaceOrTab else { return nil }
        return after + 1
    }
}

/// What a footnote's label is made of.
func isFootnoteLabel(_ byte: UInt8) -> Bool {
    !byte.isASCIIWhitespace && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "^")
}
