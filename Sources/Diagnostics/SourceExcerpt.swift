/// A source line with its marked place, cut to what a terminal has room for.
struct SourceExcerpt: Equatable {
    /// The line, or the part of it around the place.
    let text: String
    /// Spaces, then a caret and tildes below the place.
    let marker: String

    /// - Parameters:
    ///   - line: the bytes of a line without its line end.
    ///   - span: where on the line; what lies beyond its end is taken as the end.
    init(line: ArraySlice<UInt8>, span: SourceSpan) {
        let start = line.startIndex + min(max(span.column, 1) - 1, line.count)
        let end = start + min(max(span.length, 1), line.endIndex - start)
        let near = Self.near(start, in: line)
        let cells = displayCells(of: near)

        let marked = cells.firstIndex { $0.bytes.upperBound > start } ?? cells.endIndex
        let columnsBefore = cells[..<marked].reduce(0) { $0 + $1.width }
        let columns = cells.reduce(0) { $0 + $1.width }
        let isWhole = near.count == line.count && columns <= Self.width

        var first = cells.startIndex
        if !isWhole, near.startIndex > line.startIndex || columnsBefore > Self.width - Self.columnsAfter {
            var room = Self.columnsBefore
            first = marked
            while first > cells.startIndex, cells[first - 1].width <= room {
                first -= 1
                room -= cells[first].width
            }
        }
        var last = first
        var room = isWhole ? columns : Self.width
        while last < cells.endIndex, cells[last].width <= room {
            room -= cells[last].width
            last += 1
        }

        let isCutBefore = near.startIndex > line.startIndex || first > cells.startIndex
        let isCutAfter = near.endIndex < line.endIndex || last < cells.endIndex
        let shown = cells[first..<max(last, first)]
        text = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
        let indent = (isCutBefore ? 1 : 0) + cells[first..<marked].reduce(0) { $0 + $1.width }
        let marks = shown.filter { $0.bytes.upperBound > start && $0.bytes.lowerBound < end }.reduce(0) {
            $0 + $1.width
        }
        marker = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(marks - 1, 0))
    }
}

extension SourceExcerpt {
    /// The columns shown of a long line, and how many of them stand before the place or are kept free after it.
    private static let width = 100
    private static let columnsBefore = 40
    private static let columnsAfter = 30

    /// The bytes around a place that are enough to fill the width, so that a line of megabytes costs no more than a
    /// short one.
    private static func near(_ place: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var lower = max(line.startIndex, place - 400)
        var upper = min(line.endIndex, place + 800)
        while lower > line.startIndex, isContinuation(line[lower]), place - lower < 404 { lower -= 1 }
        while upper < line.endIndex, isContinuation(line[upper]), upper - place < 804 { upper += 1 }
        return line[lower..<upper]
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
