import CCmark
import Diagnostics

/// Follows libcmark's inline nodes through the bytes they were read from. libcmark's own inline positions are wrong
/// after some breaks and titles, and extensions need to know what was escaped: so a cursor goes forward through the
/// block's text, node by node, and knows where each one stands.
extension Flattener {
    mutating func followInlines(of block: SyntaxNode) -> TypedID? {
        load(block)
        inlines.reset()
        inlines.limit = content.bytes.count
        if !isATXHeading(block) { skipDefinitions() }
        let id = options.extensions ? takeTrailingID() : nil
        if options.extensions { takeTaskMarker(block) }
        // Only where libcmark makes dashes of hyphens is it of use which of them were meant for a table.
        if text.source.hasDelimiterRows, options.smartPunctuation, text.typography == .full {
            inlines.delimiterRows = content.delimiterRows
        }
        inlines.runStart = document.text.count
        var next = block.firstChild
        while let node = next, !isTooDeep {
            let type = node.type
            if isElement(type) {
                enter(node, type)
                guard !isTooDeep(inlines.visibleElements.count, block) else { return nil }
                if let child = node.firstChild {
                    next = child
                    continue
                }
                exit(node, type)
            } else {
                leaf(node, type)
            }
            var done: SyntaxNode? = node
            next = nil
            while let closing = done {
                if let sibling = closing.next {
                    next = sibling
                    break
                }
                done = closing.parent
                guard let parent = done, parent != block else { break }
                exit(parent, parent.type)
            }
        }
        writePieces(block)
        return id
    }

    private func isElement(_ type: cmark_node_type) -> Bool {
        type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE
    }

    private func isATXHeading(_ block: SyntaxNode) -> Bool {
        block.type == CMARK_NODE_HEADING && block.startLine == block.endLine
    }

    private mutating func load(_ block: SyntaxNode) {
        let column = block.startColumn - 1
        if isATXHeading(block) { return content.load(text, atxHeadingOnLine: block.startLine - 1, column: column) }
        let lines = text.textLines(of: block, isSetext: block.type == CMARK_NODE_HEADING)
        content.load(text, lines: lines, column: column, quotes: quotes)
    }

    /// Link definitions at the start of a paragraph are no part of its text.
    private mutating func skipDefinitions() {
        while inlines.position < content.bytes.count,
            let end = LinkSyntax.definition(content.bytes, inlines.position)
        {
            inlines.position = end
        }
    }

    private mutating func enter(_ node: SyntaxNode, _ type: cmark_node_type) {
        let visible = inlines.isVisible
        inlines.visibleElements.append(visible)
        if visible { inlines.delimiters.enterElement() }
        switch type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            if visible { inlines.pieces.append(Piece(role: .start, kind: kind(of: type))) }
            pass(type == CMARK_NODE_EMPH ? 1 : 2)
        default:
            seekBracket(image: type == CMARK_NODE_IMAGE)
            if visible {
                let start = Int32(truncatingIfNeeded: inlines.links.count)
                inlines.pieces.append(Piece(role: .start, kind: kind(of: type), start: start))
                inlines.links.append(
                    PendingLink(
                        destination: node.address, title: node.title, isImage: type == CMARK_NODE_IMAGE,
                        span: span(inlines.position, 1)))
            }
            let at = inlines.position
            inlines.openLinks.append(
                InlineBuffer.OpenLink(
                    start: at, pending: visible ? inlines.links.count - 1 : -1,
                    isPointed: at < content.bytes.count && content.bytes[at] == UInt8(ascii: "<")))
            if type == CMARK_NODE_LINK { inlines.linkDepth += 1 }
            pass(type == CMARK_NODE_IMAGE ? 2 : 1)
        }
    }

    private mutating func exit(_ node: SyntaxNode, _ type: cmark_node_type) {
        let visible = inlines.visibleElements.popLast() ?? false
        if visible { inlines.delimiters.exitElement() }
        switch type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            pass(type == CMARK_NODE_EMPH ? 1 : 2)
            if visible { inlines.pieces.append(Piece(role: .end, kind: kind(of: type))) }
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            if type == CMARK_NODE_LINK { inlines.linkDepth -= 1 }
            passLinkEnd()
            if visible { inlines.pieces.append(Piece(role: .end, kind: kind(of: type))) }
        default: break
        }
    }

    private mutating func leaf(_ node: SyntaxNode, _ type: cmark_node_type) {
        inlines.literal.removeAll(keepingCapacity: true)
        switch type {
        case CMARK_NODE_TEXT:
            let length = node.appendLiteral(to: &inlines.literal)
            if bendsApostrophes, inlines.openLinks.last?.isPointed != true {
                _ = bendApostrophes(in: &inlines.literal, last: length)
            }
            followText()
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            if inlines.isVisible { inlines.pieces.append(Piece(role: .leaf, kind: kind(of: type))) }
            passLineEnd()
        case CMARK_NODE_CODE: code(node)
        case CMARK_NODE_HTML_INLINE: html(node)
        default: break
        }
    }
}

extension Flattener {
    /// The span of bytes of the block's text.
    func span(_ position: Int, _ length: Int) -> SourceSpan {
        let place = content.place(of: position)
        return span(line: place.line, position: place.position, length: length)
    }

    private mutating func pass(_ count: Int) {
        inlines.position = min(inlines.position + count, content.bytes.count)
    }

    private mutating func passLineEnd() {
        let bytes = content.bytes
        var at = inlines.position
        while at < bytes.count, bytes[at] != newline { at += 1 }
        at = min(at + 1, bytes.count)
        while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
        inlines.position = at
    }

    /// To the bracket that opens a link; it is where the cursor stands, unless something was misread before.
    private mutating func seekBracket(image: Bool) {
        let bytes = content.bytes
        var at = inlines.position
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "!"): if image { return inlines.position = at }
            case UInt8(ascii: "["), UInt8(ascii: "<"): if !image { return inlines.position = at }
            default: break
            }
            at += 1
        }
    }
}
