/// One node of a document: nodes stand in an array in reading order, a parent before its children.
struct Node: Sendable {
    var kind: Kind
    var flags: Flags = []
    /// A heading's level; a table cell's column.
    var level: UInt16 = 0
    /// The index after the last node inside this one.
    var end: Int32 = 0
    /// Where its text starts in the document's text; or its index among headings, links, directives or footnotes; or a
    /// list's first number.
    var start: Int32 = 0
    /// How many bytes its text has; or the length of a code block's language, which stands before its text.
    var length: Int32 = 0

    struct Flags: OptionSet, Sendable {
        var rawValue: UInt8
        static let tight = Flags(rawValue: 1)
        static let ordered = Flags(rawValue: 2)
        static let task = Flags(rawValue: 4)
        static let done = Flags(rawValue: 8)
        static let left = Flags(rawValue: 16)
        static let right = Flags(rawValue: 32)
        static let hasID = Flags(rawValue: 64)
        static let head = Flags(rawValue: 128)
        static let center: Flags = [.left, .right]
    }

    enum Kind: UInt8, Sendable {
        case quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
        case table, row, cell, definitionList, term, definition, footnote, directive
        case text, softBreak, hardBreak, code, html, emphasis, strong, strikethrough
        case link, image, inlineDirective, footnoteReference, citation
    }
}
