/// The lines of the files that findings stand in, each file read once as long as findings come sorted by path.
struct SourceLines {
    private var path: String?
    private var bytes: [UInt8] = []
    private var table = LineTable([])

    /// A line without its line end; nil when the file or the line is not there.
    mutating func line(
        _ number: Int, of path: String, reading: (_ path: String) -> [UInt8]?
    ) -> ArraySlice<UInt8>? {
        if path != self.path {
            self.path = path
            bytes = reading(path) ?? []
            table = LineTable(bytes)
        }
        guard !bytes.isEmpty, let range = table.range(ofLine: number) else { return nil }
        return bytes[range]
    }

    /// The columns, from 1 and counting code points, at which a span starts and after which it ends; nil when its
    /// line cannot be had.
    mutating func codePointColumns(
        of span: SourceSpan, in path: String, reading: (_ path: String) -> [UInt8]?
    ) -> (start: Int, end: Int)? {
        guard let line = line(span.line, of: path, reading: reading) else { return nil }
        let start = line.startIndex + min(max(span.column, 1) - 1, line.count)
        let end = start + min(max(span.length, 1), line.endIndex - start)
        let before = String(decoding: line[..<start], as: UTF8.self).unicodeScalars.count
        let marked = String(decoding: line[start..<end], as: UTF8.self).unicodeScalars.count
        return (before + 1, before + 1 + max(marked, 1))
    }
}
