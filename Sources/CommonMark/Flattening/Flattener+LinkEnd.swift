import Diagnostics

extension Flattener {
    /// After a link's text: `](address "title")`, `][label]`, `][]` or `]`; of `<address>`, the `>`.
    mutating func passLinkEnd() {
        guard let link = inlines.openLinks.popLast() else { return }
        let bytes = content.bytes
        var at = inlines.position
        let closer = link.isPointed ? UInt8(ascii: ">") : UInt8(ascii: "]")
        while at < bytes.count, bytes[at] != closer { at += 1 }
        let address: Range<Int>
        if link.isPointed {
            address = (link.start + 1)..<max(at, link.start + 1)
            at += 1
        } else if let tail = LinkSyntax.inlineTail(bytes, at + 1) {
            address = tail.address
            at = tail.end
        } else {
            let label = LinkSyntax.label(bytes, at + 1)
            let text = min(link.start + 1, at)..<at
            let written = if let end = label, end > at + 3 { (at + 2)..<(end - 1) } else { text }
            address = LinkSyntax.firstLine(bytes, written)
            at = label ?? at + 1
        }
        inlines.position = min(at, bytes.count)
        guard link.pending >= 0 else { return }
        inlines.links[link.pending].span = span(address.lowerBound, address.count)
        guard options.extensions, let (parameters, end) = linkParameters(at: inlines.position) else { return }
        inlines.links[link.pending].parameters = parameters
        inlines.skipUntil = max(inlines.skipUntil, end)
    }
}
