/// A place in a source file: where it starts, and how much of that line it covers.
package struct SourceSpan: Sendable, Hashable {
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in UTF-8 bytes.
    package var column: Int
    /// The number of UTF-8 bytes marked on that line, at least 1.
    package var length: Int

    package init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = length
    }
}
