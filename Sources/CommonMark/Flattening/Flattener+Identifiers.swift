import Diagnostics

extension Flattener {
    /// Takes `{#id}` from the end of a block's text.
    mutating func takeTrailingID() -> TypedID? {
        let bytes = content.bytes
        var end = bytes.count
        while end > 0, bytes[end - 1].isASCIIWhitespace { end -= 1 }
        guard end > inlines.position + 3, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
        var start = end - 1
        while start > inlines.position, isIDByte(bytes[start - 1]) { start -= 1 }
        guard start < end - 1, start >= inlines.position + 2, bytes[start - 1] == UInt8(ascii: "#"),
            bytes[start - 2] == UInt8(ascii: "{"),
            start - 2 == inlines.position || bytes[start - 3].isASCIIWhitespace
        else { return nil }
        var limit = start - 2
        while limit > inlines.position, bytes[limit - 1].isASCIIWhitespace { limit -= 1 }
        inlines.limit = limit
        return TypedID(
            name: String(decoding: bytes[start..<(end - 1)], as: UTF8.self), span: span(start - 1, end - start))
    }

    /// Whether a typed name is free; if not, that is said.
    mutating func claim(_ id: TypedID) -> Bool {
        if identifiers.claim(id.name) { return true }
        diagnostics.append(.duplicateID(place.path, id))
        return false
    }

    /// Gives a block a typed name.
    mutating func attach(_ id: TypedID, to node: Int) {
        guard claim(id) else { return }
        let anchor = Anchor(name: id.name, span: id.span, isTyped: true, directive: directive)
        document.anchors.append(anchor)
        if !document.nodes[node].flags.contains(.hasID) {
            document.nodes[node].flags.insert(.hasID)
            document.blockIDs.append(BlockID(node: Int32(truncatingIfNeeded: node), name: id.name))
        }
    }

    /// Gives a name that stands in a paragraph of its own to the block before it.
    mutating func attach(_ id: TypedID, toBlockBefore node: Int, previous: Int?) {
        guard let previous, canHaveID(previous) else {
            diagnostics.append(.idWithoutBlock(place.path, id))
            return
        }
        attach(id, to: previous)
    }

    private func canHaveID(_ node: Int) -> Bool {
        switch document.nodes[node].kind {
        case .quote, .list, .codeBlock, .paragraph, .table, .definitionList:
            !document.nodes[node].flags.contains(.hasID)
        default: false
        }
    }

    /// Names the headings, and puts in order what was found out of order. Those in directives come last, so that no
    /// other name depends on whether they are shown.
    mutating func nameHeadings() {
        let pending = identifiers.pending
        for isInside in [false, true] {
            for (heading, anchor) in pending where isInside == (document.headings[heading].directive != nil) {
                let name = identifiers.make(from: document.name(ofHeading: heading, in: place.path))
                document.headings[heading].id = name
                document.anchors[anchor].name = name
            }
        }
        document.blockIDs.sort { $0.node < $1.node }
        document.anchors.sort { ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column) }
    }
}

/// What a typed identifier is made of.
func isIDByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: ":") || byte >= 0x80
}
