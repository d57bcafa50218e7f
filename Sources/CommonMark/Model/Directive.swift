package import Diagnostics

/// `:::name key=value` with what it holds up to its `:::`, or `:name[text]{key=value}` in a line.
package struct Directive: Sendable, Hashable {
    /// Its place among the document's directives.
    package var index: Int
    package var name: String
    /// In the order written, each name once.
    package var parameters: [Parameter]
    /// Its name in the source.
    package var span: SourceSpan
    package var isInline: Bool
    /// The text between the brackets of an inline directive, without markup.
    package var label: String
    /// Written `#id`.
    package var id: String?
    /// The directive it stands in.
    package var parent: Int?
    /// Its node.
    package var node: Int

    /// The value of a parameter.
    package subscript(name: String) -> String? {
        for parameter in parameters where parameter.name == name { return parameter.value }
        return nil
    }
}
