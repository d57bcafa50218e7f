/// A place in a source file: where it starts, and how much of that line it covers.
package struct SourceSpan: Sendable, Hashable {
    // Half the room of three Ints: a site has them by the hundred thousand.
    private var numbers: (line: Int32, column: Int32, length: Int32)

    package init(line: Int, column: Int, length: Int = 1) {
        numbers = (Int32(clamping: line), Int32(clamping: column), Int32(clamping: length))
    }

    /// The line, from 1.
    package var line: Int {
        get { Int(numbers.line) }
        set { numbers.line = Int32(clamping: newValue) }
    }

    /// The column, from 1, in UTF-8 bytes.
    package var column: Int {
        get { Int(numbers.column) }
        set { numbers.column = Int32(clamping: newValue) }
    }

    /// The number of UTF-8 bytes marked on that line, at least 1.
    package var length: Int {
        get { Int(numbers.length) }
        set { numbers.length = Int32(clamping: newValue) }
    }

    package static func == (one: SourceSpan, other: SourceSpan) -> Bool { one.numbers == other.numbers }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(numbers.line)
        hasher.combine(numbers.column)
        hasher.combine(numbers.length)
    }
}
