import CCmark
import Diagnostics

/// Turns libcmark's tree into a document, in one pass and without recursion.
struct Flattener {
    let text: PreparedText
    let plan: Plan
    let options: MarkdownOptions
    let place: SourcePlace
    var document = DocumentContent()
    var diagnostics: [Diagnostic] = []
    /// Nodes whose end is not reached.
    var open: [Open] = []
    var quotes = QuoteLevels()
    var content = BlockContent()
    var inlines = InlineBuffer()
    var identifiers = Identifiers()
    /// The headings that hold the cells of tables, in the order of `plan.cells`.
    var cellNodes: [SyntaxNode] = []
    /// A placeholder whose list comes next.
    var pendingBody: LineMark?
    /// Footnotes by their label, and the places where one is asked for.
    var footnoteLabels: [String: Int] = [:]
    var footnoteMarks: [FootnoteMark] = []
    /// By cell: the heading that holds it.
    var cellLines: [Int] = []
    var isCell = false
    /// Cells that were added to short rows.
    var padding = 0
    /// The last block in the innermost open node.
    var lastBlock: Int?
    var isTooDeep = false
    /// Whether apostrophes are left for us to bend.
    let bendsApostrophes: Bool

    struct Open {
        enum Kind { case container, bodyList, directive, definitionList }
        var kind: Kind
        /// Its node; of a body's list, -1 until it has one.
        var node: Int
        /// A directive's or footnote's index.
        var record = -1
        /// How many quotes, items, directives and the like are open with it.
        var depth = 0
    }

    var depth: Int { open.last?.depth ?? 0 }

    init(_ text: PreparedText, plan: Plan, options: MarkdownOptions, place: SourcePlace) {
        self.text = text
        self.plan = plan
        self.options = options
        self.place = place
        bendsApostrophes = options.smartPunctuation && text.typography == .apostrophes
        document.nodes.reserveCapacity(text.bytes.count / 16)
        document.text.reserveCapacity(text.bytes.count)
        document.places.reserveCapacity(text.lineStarts.count / 2)
        document.headings.reserveCapacity(usualHeadings)
        document.anchors.reserveCapacity(usualHeadings)
        identifiers.pending.reserveCapacity(usualHeadings)
    }

    /// The tree is borrowed for all of it: nodes point into its memory.
    mutating func flatten(_ tree: borrowing SyntaxTree) {
        guard let root = tree.root else { return }
        numberCells()
        var next = takeCells(root.firstChild)
        while let node = next, !isTooDeep {
            if enter(node), let child = node.firstChild {
                next = child
                continue
            }
            var end: SyntaxNode? = node
            next = nil
            while let closing = end, closing != root {
                exit(closing)
                if let sibling = closing.next {
                    next = sibling
                    break
                }
                end = closing.parent
            }
        }
        if isTooDeep { return document = DocumentContent() }
        while !open.isEmpty { closeTop() }
        joinFootnotes()
        nameHeadings()
        diagnostics.sort { ($0.span?.line ?? 0, $0.span?.column ?? 0) < ($1.span?.line ?? 0, $1.span?.column ?? 0) }
    }

    /// The cells of tables stand before the text, as headings.
    private mutating func takeCells(_ first: SyntaxNode?) -> SyntaxNode? {
        var next = first
        while let node = next, node.startLine <= text.cellLines {
            cellNodes.append(node)
            next = node.next
        }
        return next
    }
}

extension Flattener {
    /// Starts a node; whether what is inside it comes next.
    private mutating func enter(_ node: SyntaxNode) -> Bool {
        let type = node.type
        if let top = open.last, top.kind == .definitionList, !continuesDefinitions(node, type) { closeTop() }
        switch type {
        case CMARK_NODE_BLOCK_QUOTE:
            quotes.enterQuote(column: text.visualColumn(of: node))
            push(.container, begin(.quote, node))
            return true
        case CMARK_NODE_LIST:
            if let mark = pendingBody {
                if mark.kind == .definition { openDefinitionList(node) }
                push(.bodyList, -1)
            } else {
                push(.container, beginList(node))
            }
            return true
        case CMARK_NODE_ITEM:
            quotes.enterItem()
            item(node)
            return true
        case CMARK_NODE_PARAGRAPH: paragraph(node)
        case CMARK_NODE_HEADING: heading(node)
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
        case CMARK_NODE_THEMATIC_BREAK: leaf(.rule, node)
        default: break
        }
        return false
    }

    private mutating func exit(_ node: SyntaxNode) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            quotes.exitQuote()
            closeContainer()
        case CMARK_NODE_ITEM:
            quotes.exitItem()
            closeContainer()
        case CMARK_NODE_LIST: closeContainer()
        default: break
        }
    }

    /// Closes the innermost node of libcmark's, and what directives and definition lists were left open in it.
    private mutating func closeContainer() {
        while let top = open.last, top.kind == .directive || top.kind == .definitionList { closeTop() }
        closeTop()
    }

    mutating func closeTop() {
        guard let top = open.popLast() else { return }
        if top.kind == .directive { diagnostics.append(unclosed(top.record)) }
        end(top.node)
        if top.node >= 0 { lastBlock = top.node }
    }

    mutating func end(_ node: Int) {
        if node >= 0 { document.nodes[node].end = Int32(truncatingIfNeeded: document.nodes.count) }
    }

    mutating func push(_ kind: Open.Kind, _ node: Int, record: Int = -1) {
        let isLevel = kind == .directive || kind == .container && document.nodes[node].kind != .list
        open.append(Open(kind: kind, node: node, record: record, depth: depth + (isLevel ? 1 : 0)))
        lastBlock = nil
        if depth > depthLimit, !isTooDeep {
            isTooDeep = true
            diagnostics = [.tooDeep(place.path, span(of: node))]
        }
    }
}

/// For how many headings there is room before any is met: most texts have no more.
private let usualHeadings = 8

/// Quotes, lists and directives in one another.
let depthLimit = 100

extension Flattener {
    /// Appends a node that starts where a block does.
    mutating func begin(_ kind: Node.Kind, _ block: SyntaxNode) -> Int {
        begin(kind, line: block.startLine - 1, column: block.startColumn - 1)
    }

    /// Appends a node that starts at a place of the prepared text, both from 0.
    mutating func begin(_ kind: Node.Kind, line: Int, column: Int) -> Int {
        let node = document.nodes.count
        let origin = text.origin(ofLine: line)
        document.nodes.append(Node(kind: kind))
        document.note(
            node, line: origin.line + Int32(truncatingIfNeeded: place.firstLine),
            column: max(1, Int32(truncatingIfNeeded: column) + origin.shift + 1))
        lastBlock = node
        return node
    }

    mutating func leaf(_ kind: Node.Kind, _ block: SyntaxNode) { end(begin(kind, block)) }

    func span(of node: Int) -> SourceSpan {
        guard node >= 0, node < document.nodes.count else { return SourceSpan(line: place.firstLine, column: 1) }
        let start = document.place(of: node)
        return SourceSpan(line: Int(start?.line ?? 0), column: Int(start?.column ?? 0))
    }

    /// The span of the first bytes of a block.
    func span(of block: SyntaxNode, length: Int) -> SourceSpan {
        let line = min(block.startLine, text.lineStarts.count) - 1
        guard line >= 0 else { return SourceSpan(line: place.firstLine, column: 1) }
        return span(line: line, position: Int(text.lineStarts[line]) + block.startColumn - 1, length: length)
    }

    /// The span of bytes of the prepared text, which stand on one line of it.
    func span(line: Int, position: Int, length: Int) -> SourceSpan {
        let origin = text.origin(ofLine: line)
        let start = line < text.lineStarts.count ? Int(text.lineStarts[line]) : 0
        return SourceSpan(
            line: Int(origin.line) + place.firstLine, column: max(1, position - start + Int(origin.shift) + 1),
            length: max(1, length))
    }

    /// The innermost directive that is open.
    var directive: Int? { open.last { $0.kind == .directive }?.record }
}
