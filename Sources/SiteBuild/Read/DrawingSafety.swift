import Markup

/// Whether an SVG drawing may be published as it is. In a page a browser runs nothing of it and fetches nothing; opened by
/// itself it is a document that could do both.
enum DrawingSafety {
    /// What stands against it, in a sentence; nil where nothing does.
    static func problem(_ bytes: [UInt8]) -> String? {
        for declaration in ["<!ENTITY", "<?xml-stylesheet"] where bytes.holdsAnyCase(declaration) {
            return "This drawing brings “\(declaration)…” with it, by which anything could come in."
        }
        var reader = XMLReader(bytes)
        while let event = reader.next() {
            switch event {
            case .start(let name, let attributes):
                let element = name.local.lowercased()
                if active.contains(element) { return "This drawing holds a <\(element)>, which is no drawing." }
                for attribute in attributes {
                    let field = attribute.name.local.lowercased()
                    if field.hasPrefix("on") { return "This drawing does something by itself: “\(field)”." }
                    if field == "href" || field == "src", !staysInside(attribute.value) { return leadsOut }
                    if fetches(attribute.value) { return leadsOut }
                }
            case .text(let text): if fetches(text) { return leadsOut }
            case .end: break
            }
        }
        return reader.problems.first.map { "This drawing is no whole SVG: \($0.message)" }
    }

    private static let leadsOut = "This drawing fetches something from elsewhere, or leads there."

    private static let active: Set = [
        "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener",
    ]

    /// A place in the drawing itself, or a picture inside it.
    private static func staysInside(_ address: String) -> Bool {
        let text = address.lowercased().drop { $0.isWhitespace }
        return text.isEmpty || text.hasPrefix("#")
            || text.hasPrefix("data:image/") && !text.hasPrefix("data:image/svg")
    }

    /// Whether a style or a value names something outside.
    private static func fetches(_ text: String) -> Bool {
        let text = text.lowercased()
        if text.contains("@import") || text.contains("javascript:") { return true }
        return text.ranges(of: "url(").contains { range in
            !staysInside(String(text[range.upperBound...].drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }))
        }
    }
}

extension [UInt8] {
    /// Whether an ASCII text stands in it, in capitals or not.
    fileprivate func holdsAnyCase(_ text: String) -> Bool {
        let wanted = text.lowercased().utf8.map { $0 }
        guard let first = wanted.first, count >= wanted.count else { return false }
        func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
        return (0...(count - wanted.count)).contains { start in
            lower(self[start]) == first && wanted.indices.allSatisfy { lower(self[start + $0]) == wanted[$0] }
        }
    }
}
