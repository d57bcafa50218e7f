import Diagnostics

extension Document {
    /// The same with names for directives that have none: each is made from a text, as a heading's is, and unlike every other.
    /// - Parameter reserved: names that the page around the text gives to its own places.
    package func naming(_ pending: [(directive: Int, text: String)], avoiding reserved: Set<String> = []) -> Document {
        guard !pending.isEmpty else { return self }
        var identifiers = Identifiers(reserved: reserved.union(anchors.map(\.name)))
        return changed { content in
            for (index, text) in pending
            where content.directives.indices.contains(index) && content.directives[index].id == nil {
                let name = identifiers.make(from: text)
                content.directives[index] = content.directives[index].with(id: name)
                content.anchors.append(
                    Anchor(name: name, span: content.directives[index].span, isTyped: false, directive: index))
            }
            content.anchors.sort { ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column) }
        }
    }
}
