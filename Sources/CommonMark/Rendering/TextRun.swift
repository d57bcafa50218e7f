/// Running text between two marks: what a host may write itself. Its lines end with \n.
package struct TextRun: Sendable {
    package let bytes: [UInt8]
    /// Where it stands in these.
    package let range: Range<Int>
    /// Whether a paragraph, a cell or the like begins with it.
    package let startsBlock: Bool

    /// Writes a part of it as HTML.
    package func write(_ part: Range<Int>, into html: inout [UInt8]) { appendText(bytes, part, to: &html) }
}

extension HTMLRenderer {
    /// Whether text here is running text: outside of headings, links, quotations, and directives that the host excepts.
    func isRunningText(_ host: Host) -> Bool {
        for opened in open {
            let node = nodes[opened.node]
            switch node.kind {
            case .heading, .link, .quote, .term: return false
            case .directive, .inlineDirective:
                if !host.writesText(in: document.directives[Int(node.start)]) { return false }
            default: continue
            }
        }
        return true
    }

    /// Has the host write the text that begins at a node, over the ends of its lines; gives the node to go on with.
    mutating func run(_ index: Int, host: inout Host) -> Int {
        let inside = open.last.map { Int(nodes[$0.node].end) } ?? nodes.count
        let startsBlock = open.last.map { $0.node == index - 1 && nodes[$0.node].kind.isBlock } ?? false
        var next = index + 1
        while next < inside, nodes[next].kind == .text || nodes[next].kind == .softBreak { next += 1 }
        if next == index + 1 {
            let range = nodes[index].textRange
            host.text(TextRun(bytes: text, range: range, startsBlock: startsBlock), into: &html)
            return next
        }
        var bytes: [UInt8] = []
        for node in nodes[index..<next] {
            if node.kind == .text { bytes += text[node.textRange] } else { bytes.append(newline) }
        }
        host.text(TextRun(bytes: bytes, range: bytes.indices, startsBlock: startsBlock), into: &html)
        return next
    }
}

extension Node.Kind {
    fileprivate var isBlock: Bool { rawValue < Node.Kind.text.rawValue }
}
