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
        /// Whether it holds words and nothing that libcmark or an extension could make something of.
        var isWords: Bool
        var isEmpty: Bool { start >= end }
        /// Whether libcmark is to read it.
        var isRead: Bool { !isEmpty && !isWords }
    }
}

extension Plan.Cell {
    /// - Parameter range: where it stands in the bytes of a source.
    init(_ bytes: [UInt8], _ range: Range<Int>, line: Int32) {
        self.init(
            line: line, start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), isWords: areWords(bytes.span.extracting(range)))
    }
}

/// Whether bytes are letters, digits and some other signs, each of which stands for itself. Two full stops, hyphens or `w` in
/// a row may be something.
private func areWords(_ bytes: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "w"), UInt8(ascii: "W"):
            if byte | 0x20 == previous | 0x20 { return false }
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "%"), 0x80...:
            break
        default: guard byte.isASCIIAlphanumeric else { return false }
        }
        previous = byte
    }
    return true
}
