import Markup

extension XMLWriter {
    /// An element as it is, with the namespaces declared that it needs and `scope` (prefix to address) has not.
    mutating func element(_ element: FeedElement, in scope: [String: String]) {
        var scope = scope
        var declarations: [(String, String)] = []
        func declare(_ name: String, _ namespace: String?) {
            let (prefix, uri) = FeedNamespace.meant(by: name, namespace)
            guard prefix != "xml", scope[prefix, default: ""] != uri ?? "" else { return }
            scope[prefix] = uri ?? ""
            declarations.append((prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", uri ?? ""))
        }
        let name = soundFeedName(element.name)
        declare(name, element.namespace)
        var attributes: [(String, String)] = []
        for attribute in element.attributes {
            let name = soundFeedName(attribute.name)
            // An attribute stands once; a declaration is none.
            guard name != "xmlns", !attributes.contains(where: { $0.0 == name }) else { continue }
            if name.utf8.contains(UInt8(ascii: ":")) { declare(name, attribute.namespace) }
            attributes.append((name, attribute.value))
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
