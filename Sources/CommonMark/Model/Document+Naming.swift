import Diagnostics

extension Document {
    /// Gives directives without a name one that is made from a text, as a heading's is, and unlike every other.
    /// - Parameter reserved: names that the page around the text gives to its own places.
    package mutating func name(
        _ pending: [(directive: Int, text: String)], avoiding reserved: Set<String> = []
    ) {
        guard !pending.isEmpty else { return }
        var identifiers = Identifiers(reserved: reserved.union(anchors.map(\.name)))
        for (index, text) in pending where directives.indices.contains(index) && directives[index].id == nil {
            let name = identifiers.make(from: text)
            directives[index].id = name
            anchors.append(Anchor(name: name, span: directives[index].span, isTyped: false, directive: index))
        }
        anchors.sort { ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column) }
    }
}
