import CCmark
import Diagnostics

extension Flattener {
    /// Appends what a paragraph or heading holds; gives the identifier typed at its end.
    mutating func inlines(of block: SyntaxNode) -> TypedID? {
        guard block.firstChild != nil else { return nil }
        if !text.isRich(block), copyInlines(of: block) { return nil }
        return followInlines(of: block)
    }

    /// Inlines without links or extensions: libcmark's nodes as they are.
    /// - Returns: false, with nothing done, when there is a link or HTML after all.
    private mutating func copyInlines(of block: SyntaxNode) -> Bool {
        let (firstNode, firstByte) = (document.nodes.count, document.text.count)
        inlines.elements.removeAll(keepingCapacity: true)
        var next = block.firstChild
        while let node = next {
            let type = node.type
            var inline = Node(kind: kind(of: type))
            inline.end = Int32(truncatingIfNeeded: document.nodes.count + 1)
            switch type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                inline.start = Int32(truncatingIfNeeded: document.text.count)
                var length = node.appendLiteral(to: &document.text)
                if bendsApostrophes, type == CMARK_NODE_TEXT {
                    length = bendApostrophes(in: &document.text, last: length)
                }
                if isCell, type == CMARK_NODE_CODE { length = unescapePipes(from: document.text.count - length) }
                inline.length = Int32(truncatingIfNeeded: length)
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
                guard let child = node.firstChild else { break }
                inlines.elements.append(document.nodes.count)
                guard !isTooDeep(inlines.elements.count, block) else { return true }
                document.nodes.append(inline)
                next = child
                continue
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
            default:
                document.nodes.removeSubrange(firstNode...)
                document.text.removeSubrange(firstByte...)
                return false
            }
            document.nodes.append(inline)
            var done: SyntaxNode? = node
            next = nil
            while let closing = done {
                if let sibling = closing.next {
                    next = sibling
                    break
                }
                done = closing.parent
                guard done != block else { break }
                if let element = inlines.elements.popLast() { end(element) }
            }
        }
        return true
    }

    mutating func isTooDeep(_ elements: Int, _ block: SyntaxNode) -> Bool {
        guard depth + elements > depthLimit else { return false }
        isTooDeep = true
        diagnostics = [.tooDeep(place.path, span(of: block, length: 1))]
        return true
    }

    func kind(of type: cmark_node_type) -> Node.Kind {
        switch type {
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .text
        }
    }
}
