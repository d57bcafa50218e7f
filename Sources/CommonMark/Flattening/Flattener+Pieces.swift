import Diagnostics
import Markup

extension Flattener {
    /// Makes nodes of a block's pieces.
    mutating func writePieces(_ block: SyntaxNode) {
        var elements: [Int] = []
        var enclosing: [Int] = []
        var canExtend = false
        for piece in inlines.pieces {
            switch piece.role {
            case .leaf:
                canExtend = writeLeaf(piece, canExtend: canExtend, directive: enclosing.last ?? directive)
            case .start:
                canExtend = false
                elements.append(document.nodes.count)
                guard !isTooDeep(elements.count, block) else { return }
                writeStart(piece, directive: enclosing.last ?? directive)
                if piece.kind == .inlineDirective { enclosing.append(document.directives.count - 1) }
            case .end:
                canExtend = false
                guard let element = elements.popLast() else { continue }
                end(element)
                guard piece.kind == .inlineDirective, let index = enclosing.popLast() else { continue }
                let label = document.plainText(of: (element + 1)..<document.nodes.count)
                document.directives[index] = document.directives[index].with(label: label)
            }
        }
    }

    /// Whether a text after it can be joined to it.
    private mutating func writeLeaf(_ piece: Piece, canExtend: Bool, directive: Int?) -> Bool {
        var node = Node(kind: piece.kind)
        node.start = piece.start
        node.length = piece.length
        node.end = Int32(truncatingIfNeeded: document.nodes.count + 1)
        switch piece.kind {
        case .text:
            let last = document.nodes.count - 1
            if canExtend, document.nodes[last].start + document.nodes[last].length == piece.start {
                document.nodes[last].length += piece.length
                return true
            }
            document.nodes.append(node)
            return true
        case .citation:
            node.start = Int32(truncatingIfNeeded: document.citations.count)
            var citation = inlines.citations[Int(piece.start)]
            citation.index = document.citations.count
            citation.directive = directive
            document.citations.append(citation)
        case .footnoteReference: footnoteMarks[Int(piece.start)].node = document.nodes.count
        default: break
        }
        document.nodes.append(node)
        return false
    }

    private mutating func writeStart(_ piece: Piece, directive: Int?) {
        var node = Node(kind: piece.kind)
        let index = document.nodes.count
        switch piece.kind {
        case .link, .image:
            let link = inlines.links[Int(piece.start)]
            node.start = Int32(truncatingIfNeeded: document.links.count)
            if !options.allowsAnyAddress, !isAllowedURL(link.destination) {
                diagnostics.append(.unsafeAddress(place.path, link.span, link.destination))
            }
            document.links.append(
                Link(
                    index: document.links.count, destination: link.destination, title: link.title, span: link.span,
                    isImage: link.isImage, parameters: link.parameters, directive: directive, node: index))
        case .inlineDirective:
            let pending = inlines.directives[Int(piece.start)]
            node.start = Int32(truncatingIfNeeded: document.directives.count)
            addDirective(pending, isInline: true, parent: directive, node: index)
        default: break
        }
        document.nodes.append(node)
    }

    mutating func addDirective(_ pending: PendingDirective, isInline: Bool, parent: Int?, node: Int) {
        let index = document.directives.count
        let id = pending.id.flatMap { claim($0) ? $0 : nil }
        if let id {
            document.anchors.append(Anchor(name: id.name, span: id.span, isTyped: true, directive: index))
        }
        document.directives.append(
            Directive(
                index: index, name: pending.name, parameters: pending.parameters, span: pending.span,
                isInline: isInline, id: id?.name, parent: parent, node: node))
    }
}
