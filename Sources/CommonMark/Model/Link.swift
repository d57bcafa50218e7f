package import Diagnostics

/// A link or a picture of a document, with the address as written.
package struct Link: Sendable, Hashable {
    /// Its place among the document's links.
    package var index: Int
    /// The address as written, escapes and entities resolved.
    package var destination: String
    package var title: String
    /// The address in the source; of a reference, its label.
    package var span: SourceSpan
    package var isImage: Bool
    /// `![…](…){name=value}`
    package var parameters: [Parameter]
    /// The innermost directive it stands in.
    package var directive: Int?
    /// Its node.
    package var node: Int
}

/// A picture, as a host is given it.
package struct Image: Sendable, Hashable {
    package var link: Link
    /// The text between the brackets, without markup.
    package var alt: String

    package var destination: String { link.destination }
    package var title: String { link.title }
    package var parameters: [Parameter] { link.parameters }
    package var span: SourceSpan { link.span }
}
