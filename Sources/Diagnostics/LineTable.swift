/// Where the lines of a file begin, so that a byte's line and column are found in O(log n).
///
/// A line ends with LF, CR LF or a lone CR. A byte order mark is no part of the first line: the byte after it is
/// line 1, column 1, as an editor shows it. Columns count UTF-8 bytes from 1.
package struct LineTable: Sendable {
    /// The offset of the first byte of each line.
    private let starts: [Int]
    /// The offset after the last byte of each line, without its line end.
    private let ends: [Int]
    /// The number of bytes of the file.
    private let size: Int

    package init(_ bytes: [UInt8]) {
        self.init(bytes.span)
    }

    package init(_ bytes: Span<UInt8>) {
        var offset = Self.hasByteOrderMark(bytes) ? 3 : 0
        var starts = [offset]
        var ends: [Int] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == Byte.lineFeed || byte == Byte.carriageReturn {
                ends.append(offset)
                if byte == Byte.carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == Byte.lineFeed {
                    offset += 1
                }
                starts.append(offset + 1)
            }
            offset += 1
        }
        ends.append(bytes.count)
        self.starts = starts
        self.ends = ends
        size = bytes.count
    }

    /// The number of lines; a file that ends with a line end has an empty last line, an empty file one line.
    package var lineCount: Int { starts.count }

    /// The line and column, both from 1, of the byte at an offset. An offset outside the file is taken as its
    /// nearest end, so the end of the file has a place too.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), size)
        let index = lineIndex(of: offset)
        return (index + 1, max(offset - starts[index], 0) + 1)
    }

    /// The place of a range of bytes: where it starts, and how much of that line it covers (at least 1).
    package func span(_ range: Range<Int>) -> SourceSpan {
        let (line, column) = position(of: range.lowerBound)
        let start = min(max(range.lowerBound, starts[line - 1]), size)
        let end = min(range.upperBound, ends[line - 1])
        return SourceSpan(line: line, column: column, length: max(end - start, 1))
    }

    /// The bytes of a line, counted from 1, without its line end; nil when there is no such line.
    package func range(ofLine line: Int) -> Range<Int>? {
        guard line >= 1, line <= starts.count else { return nil }
        return starts[line - 1]..<ends[line - 1]
    }

    /// The offset of a line and column, both from 1; a column past the end of its line is taken as that end.
    /// nil when there is no such line.
    package func offset(line: Int, column: Int) -> Int? {
        guard let range = range(ofLine: line) else { return nil }
        return range.lowerBound + min(max(column, 1) - 1, range.count)
    }
}

extension LineTable {
    private static func hasByteOrderMark(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }

    /// The last line that starts at or before the offset; the first line for a byte of the byte order mark.
    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

/// The bytes that this room speaks of by name.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
}
