package import Diagnostics

/// A place in a document that an address can point to.
package struct Anchor: Sendable, Hashable {
    /// What stands after the `#` of an address.
    package var name: String
    package var span: SourceSpan
    /// Whether an author typed it, so that it is for ever; otherwise it was made from a heading's text.
    package var isTyped: Bool
    /// The innermost directive it stands in, or that has it as its own.
    package var directive: Int?
}
