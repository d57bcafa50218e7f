/// Where something stands in a document: line and column from 1, columns in bytes of UTF-8.
package struct FeedPlace: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (a: FeedPlace, b: FeedPlace) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// One element of a feed with everything in it, as it was written or is to be written.
///
/// Two are equal when a reader of XML could not tell them apart: their places are no part of that.
package struct FeedElement: Sendable {
    package struct Attribute: Sendable, Hashable {
        /// With the prefix that Kindred writes, like an element's name; without one in most attributes.
        package var name: String
        /// Needed for prefixes that Kindred does not know.
        package var namespace: String?
        package var value: String

        package init(_ name: String, _ value: String, namespace: String? = nil) {
            self.name = name
            self.value = value
            self.namespace = namespace
        }
    }

    package enum Node: Sendable, Hashable {
        case text(String)
        case element(FeedElement)
    }

    /// With the prefix that Kindred writes for the namespaces it knows (`FeedNamespace`), whatever prefix the document
    /// used; otherwise with the document's own, or none: `podcast:person`, `ttl`.
    package var name: String
    /// Needed for prefixes that Kindred does not know, and for names without prefix that are not RSS's own.
    package var namespace: String?
    package var attributes: [Attribute]
    package var content: [Node]
    /// Where it begins in the document from which it was read.
    package var place: FeedPlace?

    package init(
        _ name: String, _ attributes: [Attribute] = [], content: [Node] = [], namespace: String? = nil,
        place: FeedPlace? = nil
    ) {
        self.name = name
        self.attributes = attributes
        self.content = content
        self.namespace = namespace
        self.place = place
    }

    /// An element with nothing but text in it, or with nothing.
    package init(_ name: String, _ attributes: [Attribute] = [], text: String) {
        self.init(name, attributes, content: text.isEmpty ? [] : [.text(text)])
    }
}

extension FeedElement: Hashable {
    package static func == (a: FeedElement, b: FeedElement) -> Bool {
        a.name == b.name && a.namespace == b.namespace && a.attributes == b.attributes && a.content == b.content
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(namespace)
        hasher.combine(attributes)
        hasher.combine(content)
    }
}

extension FeedElement {
    /// The value of an attribute, without white space around it; nil when there is none or nothing is in it.
    package subscript(_ attribute: String) -> String? {
        attributes.first { $0.name == attribute }?.value.nonEmpty
    }

    /// The elements in it, in order.
    package var children: [FeedElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The elements of a name in it, in order.
    package func children(_ name: String) -> [FeedElement] { children.filter { $0.name == name } }

    /// The first element of a name in it.
    package func child(_ name: String) -> FeedElement? {
        for case .element(let element) in content where element.name == name { return element }
        return nil
    }

    /// The text in it, without what elements inside hold, exactly as it stands.
    package var rawText: String {
        if content.count == 1, case .text(let text) = content[0] { return text }
        return content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
    }

    /// The text in it without white space around it.
    package var text: String { rawText.trimmed }
}
