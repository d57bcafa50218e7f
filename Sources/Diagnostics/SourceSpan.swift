/// A place in a source file: where it starts, and how much of that line it covers.
package struct SourceSpan: Sendable, Hashable {
    // Half the room of three Ints: a site has them by the hundred thousand.
    private var writtenLine: Int32
    private var writtenColumn: Int32
    private var writtenLength: Int32

    package init(line: Int, column: Int, length: Int = 1) {
        writtenLine = Int32(clamping: line)
        writtenColumn = Int32(clamping: column)
        writtenLength = Int32(clamping: length)
    }

    /// The line, from 1.
    package var line: Int {
        get { Int(writtenLine) }
        set { writtenLine = Int32(clamping: newValue) }
    }

    /// The column, from 1, in UTF-8 bytes.
    package var column: Int {
        get { Int(writtenColumn) }
        set { writtenColumn = Int32(clamping: newValue) }
    }

    /// The number of UTF-8 bytes marked on that line, at least 1.
    package var length: Int {
        get { Int(writtenLength) }
        set { writtenLength = Int32(clamping: newValue) }
    }
}
