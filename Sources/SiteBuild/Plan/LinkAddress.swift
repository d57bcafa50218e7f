import SiteModel

extension String {
    /// A link's destination without its anchor, and the anchor.
    var splitAnchor: (destination: String, anchor: String?) {
        guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return (self, nil) }
        return (String(self[..<hash]), String(self[utf8.index(after: hash)...]))
    }

    /// With percent-encoded bytes decoded, where they are UTF-8.
    var withoutPercents: String {
        removingEscapes() ?? self
    }
}
