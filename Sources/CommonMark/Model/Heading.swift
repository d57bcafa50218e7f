package import Diagnostics

/// A heading of a document.
package struct Heading: Sendable, Hashable {
    /// 1 to 6, as written.
    package var level: Int
    /// Unique in its document: typed as `{#id}`, or made from the text.
    package var id: String
    /// Without markup.
    package var text: String
    package var span: SourceSpan
    /// The innermost directive it stands in, as an index into the document's directives.
    package var directive: Int?
    /// Its node.
    package var node: Int
}
