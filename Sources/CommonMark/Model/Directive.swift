package import Diagnostics

/// `:::name key=value` with what it holds up to its `:::`, or `:name[text]{key=value}` in a line. It never changes; a class,
/// since every look at a document's directives hands each of them on.
package final class Directive: Sendable {
    /// Its place among the document's directives.
    package let index: Int
    package let name: String
    /// In the order written, each name once.
    package let parameters: [Parameter]
    /// Its name in the source.
    package let span: SourceSpan
    package let isInline: Bool
    /// The text between the brackets of an inline directive, without markup.
    package let label: String
    /// Written `#id`.
    package let id: String?
    /// The directive it stands in.
    package let parent: Int?
    /// Its node.
    package let node: Int

    init(
        index: Int, name: String, parameters: [Parameter], span: SourceSpan, isInline: Bool, label: String = "",
        id: String?, parent: Int?, node: Int
    ) {
        self.index = index
        self.name = name
        self.parameters = parameters
        self.span = span
        self.isInline = isInline
        self.label = label
        self.id = id
        self.parent = parent
        self.node = node
    }

    /// The value of a parameter.
    package subscript(name: String) -> String? {
        for parameter in parameters where parameter.name == name { return parameter.value }
        return nil
    }
}

extension Directive {
    /// The same with its label, or with a name that it had none of.
    func with(label: String? = nil, id: String? = nil) -> Directive {
        Directive(
            index: index, name: name, parameters: parameters, span: span, isInline: isInline,
            label: label ?? self.label, id: id ?? self.id, parent: parent, node: node)
    }
}
