/// A stretch of a document that is read in one go: a paragraph, a heading, a cell of a table.
package struct TextBlock: Sendable, Hashable {
    package enum Role: Sendable, Hashable {
        case paragraph
        case heading(level: Int)
        case cell(isHead: Bool)
        /// What a definition list explains.
        case term
        case code
    }

    package var role: Role
    /// Where its words stand in the bytes that they were collected into.
    package var range: Range<Int>
    /// Where it starts in the source, from 1.
    package var line: Int
    package var column: Int
    /// The innermost directive on lines of its own that it stands in.
    package var directive: Int?
    /// Whether it stands in a block quotation.
    package var isQuoted: Bool
    package var isInFootnote: Bool
    /// The number of the list's item that it begins; 0 in a list without numbers; nil elsewhere.
    package var listNumber: Int?
}

/// A stretch of words within a block that is marked: what a link, a directive in the line or a citation holds.
package struct TextMark: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// With its index among the document's links.
        case link(Int)
        case directive(Int)
        case citation(Int)
        case footnote
        case emphasis
        case strong
        case code
    }

    package var kind: Kind
    /// The block that it stands in.
    package var block: Int
    /// Of a citation and a footnote's mark, where it stands, without length.
    package var range: Range<Int>
}
