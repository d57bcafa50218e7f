/// What is known about a source before it is parsed (again): which marks are no marks where they stand, and what
/// tables it has.
struct Plan: Equatable {
    /// Lines whose mark stands in code, in a paragraph, or where nothing goes before it.
    var ignored: Set<Int32> = []
    /// Lines before which a paragraph must end, since a table starts or has ended there.
    var breaks: Set<Int32> = []
    /// By the line of the header.
    var tables: [Int32: Table] = [:]
    /// The cells of all tables, in the order of the source.
    var cells: [Cell] = []

    struct Table: Equatable {
        var alignments: [Node.Flags]
        /// The range of each row's cells in `cells`, the header first.
        var rows: [Range<Int32>]
    }

    /// A cell's text.
    struct Cell: Equatable {
        /// From 0.
        var line: Int32
        /// Offsets in the source.
        var start: Int32
        var end: Int32
        var isEmpty: Bool { start >= end }
    }
}
