import CCmark

/// The text libcmark is given: the source, or a copy in which marks became blocks that it knows.
///
/// - A directive's line becomes `<?>`, a one-line HTML block.
/// - A footnote's or definition's first line becomes `<?>` and a list item, so that what belongs to it is found by the
///   rules of list items.
/// - The cells of tables, but those of mere words, stand before all else, each as a heading: one line of inline text, read
///   with the document's link definitions.
///
/// A placeholder is known by its line: the same bytes typed by an author stand on other lines.
struct PreparedText {
    let source: SourceText
    private(set) var bytes: [UInt8]
    private(set) var start: Int
    /// Where each line starts in `bytes`.
    private(set) var lineStarts: [Int32]
    /// By line: where it comes from. Empty when nothing was changed.
    private var origins: [Origin] = []
    /// Lines that hold a placeholder, ascending, each with its mark's index; -1 for a mere break.
    private(set) var placeholders: [Placeholder] = []
    /// How many lines of cells stand before the text.
    private(set) var cellLines = 0
    let typography: Typography

    struct Origin {
        /// The line of the source, from 0.
        var line: Int32
        /// Added to a column.
        var shift: Int32
    }

    struct Placeholder {
        /// From 0.
        var line: Int32
        var mark: Int32
    }

    init(_ source: SourceText, plan: Plan) {
        self.source = source
        bytes = source.bytes
        start = source.start
        lineStarts = source.lineStarts
        typography = Typography(source, plan: plan)
        let changes = source.marks.contains { $0.kind != .delimiterRow && !plan.ignored.contains($0.line) }
        if changes || !plan.breaks.isEmpty || plan.cells.contains(where: \.isRead) { rewrite(plan) }
    }

    /// The bytes of a line, from 0, without its end.
    func line(_ index: Int) -> Range<Int> {
        let start = Int(lineStarts[index])
        var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The lines of a block's text, from 0. libcmark gives the end of a heading with an underline as the line after it,
    /// except at the end of the text; the underline is no part of this.
    func textLines(of block: SyntaxNode, isSetext: Bool) -> Range<Int> {
        let first = max(0, block.startLine - 1)
        var last = max(first, min(block.endLine, lineStarts.count) - 1)
        if isSetext, last > first { last -= isUnderline(last) && !startsBlock(last, after: block) ? 1 : 2 }
        return first..<(max(first, last) + 1)
    }

    /// Whether what comes after a block starts on a line.
    private func startsBlock(_ line: Int, after block: SyntaxNode) -> Bool {
        var node: SyntaxNode? = block
        while let current = node {
            if let next = current.next { return next.startLine == line + 1 }
            node = current.parent
        }
        return false
    }

    private func isUnderline(_ index: Int) -> Bool {
        var sign: UInt8?
        for byte in bytes[line(index)] where !byte.isSpaceOrTab && (byte != UInt8(ascii: ">") || sign != nil) {
            guard byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-"), sign == nil || sign == byte else {
                return false
            }
            sign = byte
        }
        return sign != nil
    }

    /// The column at which a block starts, from 0, with tabs expanded.
    func visualColumn(of block: SyntaxNode) -> Int {
        let line = line(max(0, min(block.startLine - 1, lineStarts.count - 1)))
        var column = 0
        for byte in bytes[line].prefix(block.startColumn - 1) { column += byte == 0x09 ? 4 - column % 4 : 1 }
        return column
    }

    func origin(ofLine line: Int) -> Origin {
        guard origins.isEmpty else { return line < origins.count ? origins[line] : Origin(line: 0, shift: 0) }
        return Origin(line: Int32(truncatingIfNeeded: line), shift: 0)
    }

    /// Whether a block's source may hold a link, HTML or something of the extensions.
    func isRich(_ block: SyntaxNode) -> Bool {
        let first = max(0, block.startLine - 1)
        for line in first..<max(first, min(block.endLine, lineStarts.count)) {
            let origin = Int(origin(ofLine: line).line)
            if origin < source.signs.count, source.signs[origin].contains(.rich) { return true }
        }
        return false
    }

    /// The mark that a block stands for, if it is a placeholder.
    func mark(of block: SyntaxNode?) -> LineMark? {
        guard let block, block.type == CMARK_NODE_HTML_BLOCK, let index = placeholder(onLine: block.startLine - 1),
            placeholders[index].mark >= 0
        else { return nil }
        return source.marks[Int(placeholders[index].mark)]
    }

    /// The index of the placeholder on a line, from 0.
    func placeholder(onLine line: Int) -> Int? {
        let index = placeholders.partitionPoint { Int($0.line) < line }
        return index < placeholders.count && Int(placeholders[index].line) == line ? index : nil
    }
}

extension PreparedText {
    private mutating func rewrite(_ plan: Plan) {
        bytes = []
        bytes.reserveCapacity(source.bytes.count + source.bytes.count / 4 + 64)
        start = 0
        lineStarts = []
        let lineCount = source.lineCount + 2 * source.marks.count + plan.cells.count
        lineStarts.reserveCapacity(lineCount)
        origins.reserveCapacity(lineCount)
        placeholders.reserveCapacity(source.marks.count + plan.breaks.count)
        writeCells(plan.cells)
        var line = 0
        for (index, mark) in source.marks.enumerated()
        where mark.kind != .delimiterRow && !plan.ignored.contains(mark.line) {
            copy(line..<Int(mark.line), plan.breaks)
            if plan.breaks.contains(mark.line) { writeBreak(Int(mark.line)) }
            write(mark, index: index)
            line = Int(mark.line) + 1
        }
        copy(line..<source.lineCount, plan.breaks)
    }

    /// Copies lines as they are, with the breaks before them.
    private mutating func copy(_ lines: Range<Int>, _ breaks: Set<Int32>) {
        var first = lines.lowerBound
        for line in breaks.isEmpty ? 0..<0 : lines where breaks.contains(Int32(truncatingIfNeeded: line)) {
            copy(first..<line)
            writeBreak(line)
            first = line
        }
        copy(first..<lines.upperBound)
    }

    private mutating func copy(_ lines: Range<Int>) {
        guard !lines.isEmpty else { return }
        let begin = source.lineStarts[lines.lowerBound]
        let end = lines.upperBound < source.lineCount ? Int(source.lineStarts[lines.upperBound]) : source.bytes.count
        let distance = Int32(truncatingIfNeeded: bytes.count) - begin
        for line in lines {
            lineStarts.append(source.lineStarts[line] + distance)
            origins.append(Origin(line: Int32(truncatingIfNeeded: line), shift: 0))
        }
        bytes.append(contentsOf: source.bytes[Int(begin)..<end])
    }

    private mutating func startLine(_ line: Int32, shift: Int) {
        lineStarts.append(Int32(truncatingIfNeeded: bytes.count))
        origins.append(Origin(line: line, shift: Int32(truncatingIfNeeded: shift)))
    }

    private mutating func writeCells(_ cells: [Plan.Cell]) {
        for cell in cells where cell.isRead {
            startLine(cell.line, shift: Int(cell.start - source.lineStarts[Int(cell.line)]) - 2)
            bytes += [UInt8(ascii: "#"), UInt8(ascii: " ")]
            bytes.append(contentsOf: source.bytes[Int(cell.start)..<Int(cell.end)])
            bytes += [UInt8(ascii: " "), UInt8(ascii: "#"), newline]
        }
        cellLines = lineStarts.count
    }

    /// The placeholder on a line of its own, standing where the line's text does.
    private mutating func writeBreak(_ line: Int) {
        let range = source.line(line)
        var end = range.lowerBound
        while end < range.upperBound, source.bytes[end].isSpaceOrTab || source.bytes[end] == UInt8(ascii: ">") {
            end += 1
        }
        writePlaceholder(Int32(truncatingIfNeeded: line), prefix: range.lowerBound..<end, mark: -1)
    }

    private mutating func writePlaceholder(_ line: Int32, prefix: Range<Int>, mark: Int32) {
        placeholders.append(Placeholder(line: Int32(truncatingIfNeeded: lineStarts.count), mark: mark))
        startLine(line, shift: 0)
        bytes.append(contentsOf: source.bytes[prefix])
        bytes += [UInt8(ascii: "<"), UInt8(ascii: "?"), UInt8(ascii: ">"), newline]
    }

    private mutating func write(_ mark: LineMark, index: Int) {
        let start = Int(source.lineStarts[Int(mark.line)])
        let prefix = start..<Int(mark.start)
        writePlaceholder(mark.line, prefix: prefix, mark: Int32(truncatingIfNeeded: index))
        guard mark.kind != .directive else { return }
        // A definition's colon becomes a bullet where it stands; a footnote's text starts in the fifth column.
        let isFootnote = mark.kind == .footnote
        startLine(mark.line, shift: isFootnote ? Int(mark.body - mark.start) - 4 : 0)
        for byte in source.bytes[prefix] {
            bytes.append(byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t") ? byte : UInt8(ascii: " "))
        }
        bytes.append(source.freeBullet)
        if isFootnote { bytes += [UInt8](repeating: UInt8(ascii: " "), count: 3) }
        bytes.append(contentsOf: source.bytes[Int(isFootnote ? mark.body : mark.start + 1)..<Int(mark.end)])
        bytes.append(newline)
    }
}
