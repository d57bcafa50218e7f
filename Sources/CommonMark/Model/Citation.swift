package import Diagnostics

/// `[@key, p. 15; @other]`: the works that stand in one pair of brackets.
package struct Citation: Sendable, Hashable {
    /// Its place among the document's citations.
    package var index: Int
    package var works: [Work]
    package var span: SourceSpan
    /// The innermost directive it stands in.
    package var directive: Int?

    package struct Work: Sendable, Hashable {
        package var key: String
        /// What stands after the comma: `p. 15`.
        package var locator: String
        package var span: SourceSpan
    }
}
