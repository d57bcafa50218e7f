import CCmark

/// Looks over the blocks of a parse for what the next one should know: marks that turned out to be none, and tables.
struct Survey {
    private let text: PreparedText
    private let old: Plan
    /// By mark: whether it is what it says.
    private var accepted: [Bool]
    private var plan = Plan()
    private var content = BlockContent()
    /// Lines of the prepared text, from 0, that may be the second line of a table.
    private var delimiterLines: [Int] = []
    /// The paragraph in which a table was found last.
    private var lastTable: SyntaxNode?

    /// The plan for the next parse; equal to `old` when nothing new was learned.
    static func plan(for tree: borrowing SyntaxTree, of text: PreparedText, after old: Plan) -> Plan {
        var survey = Survey(text, after: old)
        survey.walk(tree.root)
        survey.plan.ignored = old.ignored
        survey.plan.breaks.formUnion(old.breaks)
        for placeholder in text.placeholders where placeholder.mark >= 0 {
            guard !survey.accepted[Int(placeholder.mark)] else { continue }
            survey.plan.ignored.insert(text.source.marks[Int(placeholder.mark)].line)
        }
        return survey.plan
    }

    private init(_ text: PreparedText, after old: Plan) {
        self.text = text
        self.old = old
        accepted = Array(repeating: false, count: text.source.marks.count)
        let rows = text.source.marks.filter { $0.kind == .delimiterRow }
        guard !rows.isEmpty else { return }
        var marks = rows[...]
        for line in text.cellLines..<text.lineStarts.count {
            let origin = text.origin(ofLine: line).line
            while let mark = marks.first, mark.line < origin { marks = marks.dropFirst() }
            guard let mark = marks.first else { break }
            if mark.line == origin, text.placeholder(onLine: line) == nil { delimiterLines.append(line) }
        }
    }

    private mutating func walk(_ root: SyntaxNode?) {
        var quotes = QuoteLevels()
        var next = root?.firstChild
        while let node = next {
            let type = node.type
            if type == CMARK_NODE_BLOCK_QUOTE { quotes.enterQuote(column: text.visualColumn(of: node)) }
            if type == CMARK_NODE_ITEM { quotes.enterItem() }
            visit(node, type, quotes: quotes)
            if type.rawValue <= CMARK_NODE_ITEM.rawValue, let child = node.firstChild {
                next = child
                continue
            }
            var end: SyntaxNode? = node
            next = nil
            while let closing = end, closing != root {
                if closing.type == CMARK_NODE_BLOCK_QUOTE { quotes.exitQuote() }
                if closing.type == CMARK_NODE_ITEM { quotes.exitItem() }
                if let sibling = closing.next {
                    next = sibling
                    break
                }
                end = closing.parent
            }
        }
    }

    private mutating func visit(_ node: SyntaxNode, _ type: cmark_node_type, quotes: QuoteLevels) {
        switch type {
        case CMARK_NODE_HTML_BLOCK: accept(node)
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            guard !delimiterLines.isEmpty, node.startLine < node.endLine else { return }
            let isSetext = type == CMARK_NODE_HEADING
            let lines = text.textLines(of: node, isSetext: isSetext)
            if findTable(lines, column: node.startColumn - 1, quotes: quotes, isSetext: isSetext) { lastTable = node }
        default: return
        }
    }
}

extension Survey {
    /// A placeholder that became a block of its own is what its mark says, if its neighbours agree.
    private mutating func accept(_ node: SyntaxNode) {
        guard let index = text.placeholder(onLine: node.startLine - 1) else { return }
        let placeholder = text.placeholders[index]
        let mark = Int(placeholder.mark)
        guard mark >= 0 else { return }
        switch text.source.marks[mark].kind {
        case .directive: accepted[mark] = true
        case .footnote: if isBody(node.next, of: placeholder) { accepted[mark] = true }
        case .definition:
            guard isBody(node.next, of: placeholder), let above = node.previous else { return }
            if above.type == CMARK_NODE_PARAGRAPH && above != lastTable || isDefinition(above) {
                accepted[mark] = true
            }
        case .delimiterRow: return
        }
    }

    private func isBody(_ node: SyntaxNode?, of placeholder: PreparedText.Placeholder) -> Bool {
        guard let node else { return false }
        return node.type == CMARK_NODE_LIST && node.startLine == Int(placeholder.line) + 2
    }

    /// Whether a list is the body of an accepted definition.
    private func isDefinition(_ node: SyntaxNode) -> Bool {
        guard node.type == CMARK_NODE_LIST, let index = text.placeholder(onLine: node.startLine - 2) else {
            return false
        }
        let mark = Int(text.placeholders[index].mark)
        return mark >= 0 && text.source.marks[mark].kind == .definition && accepted[mark]
    }

    /// Whether there is one.
    private mutating func findTable(_ range: Range<Int>, column: Int, quotes: QuoteLevels, isSetext: Bool) -> Bool {
        guard let first = firstDelimiterLine(from: range.lowerBound + 1), first < range.upperBound else { return false }
        if column == 0, quotes.levels.isEmpty, !isSetext, keepTable(range) { return true }
        content.load(text, lines: range, column: column, quotes: quotes)
        var delimiter = first
        while delimiter < range.upperBound {
            let line = delimiter - range.lowerBound
            if text.placeholder(onLine: delimiter - 1) == nil,
                let alignments = tableAlignments(content.bytes, content.line(line)),
                tableCells(content.bytes, content.line(line - 1)).count == alignments.count,
                hasPipe(content.line(line - 1)) || hasPipe(content.line(line))
            {
                addTable(alignments, header: line - 1, range, isSetext: isSetext)
                return true
            }
            guard let next = firstDelimiterLine(from: delimiter + 1) else { return false }
            delimiter = next
        }
        return false
    }

    /// Keeps a table that was known and is the whole of a paragraph, so that its cells need not be looked for again. Its
    /// header begins with a pipe in the first column: what begins otherwise may have been read otherwise before, as a definition.
    private mutating func keepTable(_ range: Range<Int>) -> Bool {
        let header = text.origin(ofLine: range.lowerBound).line
        let last = text.origin(ofLine: range.upperBound - 1).line
        guard text.bytes[Int(text.lineStarts[range.lowerBound])] == UInt8(ascii: "|"),
            var table = old.tables[header], table.rows.count + 1 == range.count, Int(last - header) == range.count - 1
        else { return false }
        for index in table.rows.indices {
            let start = Int32(truncatingIfNeeded: plan.cells.count)
            plan.cells += old.cells[Int(table.rows[index].lowerBound)..<Int(table.rows[index].upperBound)]
            table.rows[index] = start..<Int32(truncatingIfNeeded: plan.cells.count)
        }
        plan.tables[header] = table
        return true
    }

    private mutating func addTable(_ alignments: [Node.Flags], header: Int, _ range: Range<Int>, isSetext: Bool) {
        let headerLine = text.origin(ofLine: range.lowerBound + header).line
        if header > 0 { plan.breaks.insert(headerLine) }
        if isSetext { plan.breaks.insert(text.origin(ofLine: range.upperBound).line) }
        var table = Plan.Table(alignments: alignments, rows: [])
        for row in header..<range.count where row != header + 1 && row < content.lines.count {
            // A break that ended no paragraph is none of its rows.
            guard text.placeholder(onLine: range.lowerBound + row) == nil else { continue }
            table.rows.append(addRow(row, width: alignments.count))
        }
        plan.tables[headerLine] = table
    }

    private mutating func addRow(_ row: Int, width: Int) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: plan.cells.count)
        for cell in tableCells(content.bytes, content.line(row)).prefix(width) {
            let place = content.place(of: cell.lowerBound)
            let origin = text.origin(ofLine: place.line)
            let column = Int32(truncatingIfNeeded: place.position) - text.lineStarts[place.line] + origin.shift
            let offset = Int(text.source.lineStarts[Int(origin.line)] + column)
            plan.cells.append(Plan.Cell(text.source.bytes, offset..<(offset + cell.count), line: origin.line))
        }
        return start..<Int32(truncatingIfNeeded: plan.cells.count)
    }

    private func firstDelimiterLine(from line: Int) -> Int? {
        let index = delimiterLines.partitionPoint { $0 < line }
        return index < delimiterLines.count ? delimiterLines[index] : nil
    }

    private func hasPipe(_ range: Range<Int>) -> Bool { content.bytes[range].contains(UInt8(ascii: "|")) }
}
