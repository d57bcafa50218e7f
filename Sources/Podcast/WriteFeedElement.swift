import Markup

extension XMLWriter {
    /// An element as it is, with the namespaces declared that it needs and `scope` (prefix to address) has not.
    mutating func element(_ element: FeedElement, in scope: [String: String]) {
        var scope = scope
        var declarations: [(String, String)] = []
        /// What prefixes mean in this tag.
        var meant: [String: String] = [:]
        /// The name as it is written: where two namespaces want one prefix in the same tag, the second gets another.
        func declared(_ name: String, _ namespace: String?) -> String {
            var (prefix, uri) = FeedNamespace.meant(by: name, namespace)
            if prefix == "xml" { return name }
            let local = prefix.isEmpty ? name[...] : name.dropFirst(prefix.count + 1)
            while let other = meant[prefix], other != uri ?? "" { prefix += "-2" }
            meant[prefix] = uri ?? ""
            if scope[prefix, default: ""] != uri ?? "" {
                scope[prefix] = uri ?? ""
                declarations.append((prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", uri ?? ""))
            }
            return prefix.isEmpty ? name : "\(prefix):\(local)"
        }
        let name = declared(soundFeedName(element.name), element.namespace)
        var attributes: [(String, String)] = []
        for attribute in element.attributes {
            var name = soundFeedName(attribute.name)
            if name == "xmlns" { continue }
            if name.utf8.contains(UInt8(ascii: ":")) { name = declared(name, attribute.namespace) }
            // An attribute stands once.
            if !attributes.contains(where: { $0.0 == name }) { attributes.append((name, attribute.value)) }
        }
        let holdsText = element.content.contains { if case .text = $0 { true } else { false } }
        self.element(named: name, declarations + attributes, isText: holdsText) { xml in
            for node in element.content {
                switch node {
                case .text(let text): xml.text(text)
                case .element(let element): xml.element(element, in: scope)
                }
            }
        }
    }
}

/// A name that can be written: `xmlns:` is for declarations alone.
func soundFeedName(_ name: String) -> String {
    let name = soundXMLName(name)
    return name.hasPrefix("xmlns:") ? "xmlns_" + name.dropFirst(6) : name
}

extension FeedElement {
    /// Adds the prefixes of the namespaces that Kindred knows and this element needs.
    func addPrefixes(to prefixes: inout Set<String>) {
        func add(_ name: String) {
            guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
            prefixes.insert(String(name[..<colon]))
        }
        add(name)
        for attribute in attributes { add(attribute.name) }
        for child in children { child.addPrefixes(to: &prefixes) }
    }
}
