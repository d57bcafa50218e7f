import CCmark
import Diagnostics

extension Flattener {
    mutating func paragraph(_ block: SyntaxNode) {
        let line = block.startLine - 1
        if options.extensions {
            if let table = plan.tables[text.origin(ofLine: line).line] { return self.table(table, block) }
            // What comes before a definition is its term.
            if text.mark(of: block.next)?.kind == .definition { return terms(block) }
        }
        let previous = lastBlock
        let node = begin(.paragraph, block)
        if let top = open.last, top.kind == .container, document.nodes[top.node].kind.isItem,
            block.parent?.parent?.isTight == true
        {
            document.nodes[node].flags.insert(.tight)
        }
        let id = inlines(of: block)
        if document.nodes.count == node + 1, options.extensions || !options.allowsRawHTML {
            document.nodes.removeLast()
            lastBlock = previous
            if let id { attach(id, toBlockBefore: node, previous: previous) }
            return
        }
        end(node)
        if let id { attach(id, to: document.nodes[node].flags.contains(.tight) ? open[open.count - 1].node : node) }
    }

    mutating func heading(_ block: SyntaxNode) {
        let node = begin(.heading, block)
        let index = document.headings.count
        document.nodes[node].level = UInt16(truncatingIfNeeded: block.headingLevel)
        document.nodes[node].start = Int32(truncatingIfNeeded: index)
        let length = text.line(min(block.startLine, text.lineStarts.count) - 1).count - (block.startColumn - 1)
        let span = span(of: block, length: length)
        document.headings.append(
            Heading(
                level: block.headingLevel, id: "", text: "", span: span, directive: directive, node: node))
        let id = inlines(of: block)
        end(node)
        document.headings[index].text = document.plainText(of: (node + 1)..<document.nodes.count)
        var anchor = Anchor(name: "", span: document.headings[index].span, isTyped: false, directive: directive)
        if let id, claim(id) {
            document.headings[index].id = id.name
            anchor.name = id.name
            anchor.span = id.span
            anchor.isTyped = true
        } else {
            identifiers.pending.append((index, document.anchors.count))
        }
        document.anchors.append(anchor)
    }

    /// `[ ]` or `[x]` at the start of an item.
    mutating func takeTaskMarker(_ block: SyntaxNode) {
        let bytes = content.bytes
        let at = inlines.position
        guard at + 3 < bytes.count, bytes[at] == UInt8(ascii: "["), bytes[at + 2] == UInt8(ascii: "]"),
            bytes[at + 3].isASCIIWhitespace, let top = open.last, top.node >= 0, document.nodes[top.node].kind == .item,
            block.previous == nil
        else { return }
        switch bytes[at + 1] {
        case UInt8(ascii: " "): document.nodes[top.node].flags.insert(.task)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): document.nodes[top.node].flags.formUnion([.task, .done])
        default: return
        }
        inlines.skipUntil = at + 4
    }
}

extension Node.Kind {
    /// Whether it is what libcmark has as an item of a list.
    fileprivate var isItem: Bool { self == .item || self == .definition }
}
