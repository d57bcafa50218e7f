/// Walks the flat tree once, with the open nodes on a stack of its own: no depth of nesting can exhaust the machine's.
struct HTMLRenderer<Host: DocumentHost> {
    let document: Document
    /// Those of the document, which are asked for at every step.
    let nodes: [Node]
    let text: [UInt8]
    let style: HTMLRendering
    var html: [UInt8] = []
    /// By directive: whether it and all it stands in are shown.
    var shown: [Bool] = []
    /// What is left out, with what would stand empty without it.
    private var omission = Omission.nothing
    /// Open nodes, each with what its end needs.
    var open: [OpenNode] = []
    /// Where the document's HTML starts in the buffer.
    private(set) var base = 0
    var footnotes = FootnoteNumbers()
    /// Whether the host writes running text itself.
    private var writesText = false

    init(document: Document, style: HTMLRendering) {
        self.document = document
        nodes = document.nodes
        text = document.text
        self.style = style
    }

    /// Writes nodes, and the footnotes that they mark.
    /// - Parameter insertion: the node before which the host writes something of its own.
    mutating func render(_ range: Range<Int>, insertion: Int? = nil, host: inout Host) {
        base = html.count
        open.reserveCapacity(16)
        writesText = host.writesText
        shown.reserveCapacity(document.directives.count)
        for directive in document.directives {
            let outer = directive.parent.map { shown[$0] } ?? true
            shown.append(outer && host.shows(directive))
        }
        var hidden: Set<Int> = []
        for link in document.links where link.isImage && !host.shows(picture: link) { hidden.insert(link.index) }
        omission = document.omission(shown: shown, hiddenPictures: hidden)
        if let insertion, (range.lowerBound...range.upperBound).contains(insertion) {
            write(nodes: range.lowerBound..<insertion, host: &host)
            startLine()
            host.insert(into: &html)
            write(nodes: insertion..<range.upperBound, host: &host)
        } else {
            write(nodes: range, host: &host)
        }
        renderFootnotes(host: &host)
    }

    mutating func write(nodes range: Range<Int>, host: inout Host) {
        let depth = open.count
        var index = range.lowerBound
        while true {
            while open.count > depth, let top = open.last, Int(nodes[top.node].end) <= index {
                open.removeLast()
                close(top, host: &host)
            }
            guard index < range.upperBound else { break }
            index = enter(index, host: &host)
        }
    }
}

extension HTMLRenderer {
    /// Writes the start of a node; gives the node to go on with.
    private mutating func enter(_ index: Int, host: inout Host) -> Int {
        if let end = omission.end(at: index) { return end }
        let node = nodes[index]
        switch node.kind {
        case .text:
            if writesText, isRunningText(host) { return run(index, host: &host) }
            write(text: node)
        case .softBreak: html.append(newline)
        case .hardBreak: write(style.closesVoidElements ? "<br />\n" : "<br>\n")
        case .code:
            write("<code>")
            write(text: node)
            write("</code>")
        case .html: html.append(contentsOf: text[node.textRange])
        case .emphasis: begin(index, "<em>")
        case .strong: begin(index, "<strong>")
        case .strikethrough: begin(index, "<del>")
        case .paragraph:
            if node.flags.contains(.tight) {
                open.append(OpenNode(node: index, mark: 0))
            } else {
                block(index, "<p", ">", whole: "<p>")
            }
        case .heading: return heading(index)
        case .quote: block(index, "<blockquote", ">\n", whole: "<blockquote>\n")
        case .list: list(index)
        case .item: item(index)
        case .codeBlock: codeBlock(index)
        case .htmlBlock:
            startLine()
            html.append(contentsOf: text[node.textRange])
            startLine()
        case .rule:
            startLine()
            write(style.closesVoidElements ? "<hr />\n" : "<hr>\n")
        case .table: block(index, "<table", ">\n", whole: "<table>\n")
        case .row: row(index)
        case .cell: cell(index)
        case .definitionList: block(index, "<dl", ">\n", whole: "<dl>\n")
        case .term: block(index, "<dt", ">", whole: "<dt>")
        case .definition: block(index, "<dd", ">", whole: "<dd>")
        case .footnote: return Int(node.end)
        case .footnoteReference: footnoteReference(node)
        case .link: return link(index, host: &host)
        case .image:
            image(index, host: &host)
            return Int(node.end)
        case .directive, .inlineDirective:
            if node.kind == .directive { startLine() }
            open.append(OpenNode(node: index, mark: html.count))
        case .citation: host.citation(document.citations[Int(node.start)], into: &html)
        }
        return index + 1
    }

    private mutating func close(_ opened: OpenNode, host: inout Host) {
        let node = nodes[opened.node]
        switch node.kind {
        case .emphasis: write("</em>")
        case .strong: write("</strong>")
        case .strikethrough: write("</del>")
        case .paragraph: if !node.flags.contains(.tight) { write("</p>\n") }
        case .heading:
            write("</h")
            html.append(digit(shifted(node)))
            write(">\n")
        case .quote:
            startLine()
            write("</blockquote>\n")
        case .list: write(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
        case .item: write("</li>\n")
        case .table:
            write(nodes[Int(opened.node)].flags.contains(.done) ? "</tbody>\n</table>\n" : "</table>\n")
        case .row: write(node.flags.contains(.head) ? "</tr>\n</thead>\n" : "</tr>\n")
        case .cell: write(node.flags.contains(.head) ? "</th>\n" : "</td>\n")
        case .definitionList: write("</dl>\n")
        case .term: write("</dt>\n")
        case .definition: write("</dd>\n")
        case .link: if opened.mark == 1 { write("</a>") }
        case .directive, .inlineDirective:
            let content = Array(html[opened.mark...])
            html.removeSubrange(opened.mark...)
            host.directive(document.directives[Int(node.start)], content: content, into: &html)
        default: break
        }
    }
}

let newline = UInt8(ascii: "\n")

func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value) }

/// A node whose end is not written. It is no part of the renderer, which is generic: its array would be too.
struct OpenNode {
    var node: Int
    /// For a directive, where its content starts; for a link, whether it closes with a tag.
    var mark: Int
}
