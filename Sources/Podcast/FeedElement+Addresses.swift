extension FeedElement {
    /// The element with relative addresses made absolute, in it and everything inside: against the base that is given, or
    /// the one of xml:base (W3C XML Base). It is itself where there is no base.
    package func withAddressesResolved(against base: String?) -> FeedElement {
        base == nil && !hasOwnBase ? self : resolved(against: base)
    }

    private var hasOwnBase: Bool {
        attributes.contains { $0.name == "xml:base" }
            || content.contains { if case .element(let element) = $0 { element.hasOwnBase } else { false } }
    }

    private func resolved(against base: String?) -> FeedElement {
        var base = base
        if let own = self["xml:base"] {
            let resolved = base.map { FeedAddress.resolved(own, against: $0) } ?? own
            if FeedAddress.scheme(resolved) != nil { base = resolved }
        }
        var element = self
        if let base {
            for index in attributes.indices where Self.attributesWithAddresses.contains(attributes[index].name) {
                element.attributes[index].value = FeedAddress.resolved(attributes[index].value, against: base)
            }
            if Self.elementsWithAddress.contains(name), !text.isEmpty {
                element.content = [.text(FeedAddress.resolved(text, against: base))]
            } else if Self.elementsWithHTML.contains(name), content.count == 1, case .text(let html) = content[0] {
                let resolved = resolveAddresses(inHTML: Array(html.utf8), against: base)
                element.content = [.text(String(decoding: resolved, as: UTF8.self))]
            }
        }
        for (index, node) in content.enumerated() {
            guard case .element(let child) = node else { continue }
            element.content[index] = .element(child.resolved(against: base))
        }
        return element
    }

    private static let attributesWithAddresses: Set<String> = [
        "href", "url", "uri", "img", "image", "feedUrl", "accountUrl",
    ]
    private static let elementsWithAddress: Set<String> = ["link", "comments", "docs", "itunes:new-feed-url", "url"]
    private static let elementsWithHTML: Set<String> = ["description", "content:encoded", "itunes:summary"]
}
