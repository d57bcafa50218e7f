/// A line of a page, found as the reading goes on: most of a page is text, and need not be looked at.
struct Line {
    /// Without its line ending.
    var bytes: Range<Int>
    /// After its line ending.
    var end: Int
    var number: Int
}

extension Line {
    init(_ source: [UInt8], at start: Int, number: Int) {
        let span = source.span
        var index = start
        while index < span.count, !span[index].isBreak { index += 1 }
        bytes = start..<index
        if index < span.count {
            index +=
                index + 1 < span.count && span[index] == Byte.carriageReturn && span[index + 1] == Byte.lineFeed ? 2 : 1
        }
        end = index
        self.number = number
    }

    func next(_ source: [UInt8]) -> Line? {
        end < source.count ? Line(source, at: end, number: number + 1) : nil
    }

    /// The line without blanks at its ends.
    func text(_ source: [UInt8]) -> ArraySlice<UInt8> {
        var slice = source[bytes]
        while let last = slice.last, last.isBlank { slice.removeLast() }
        return slice.drop(while: \.isBlank)
    }

    /// Three equal bytes from the first column on, then only blanks.
    func isMarker(_ source: [UInt8], _ byte: UInt8) -> Bool { isMarkerLine(source, bytes, byte) }

    /// Two or more hyphens, or en or em dashes, as an editor that “corrects” makes of `---`.
    func isDashes(_ source: [UInt8]) -> Bool {
        let text = text(source)
        guard text.count >= 2 else { return false }
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == Byte.hyphen {
                index += 1
            } else if text[index...].starts(with: [0xE2, 0x80]), index + 2 < text.endIndex,
                text[index + 2] == 0x93 || text[index + 2] == 0x94
            {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    /// `name:` in the first column.
    func isField(_ source: [UInt8]) -> Bool { startsWithField(source, bytes) }

    /// What can stand in front matter: a field, a list item, something indented, a comment, nothing.
    func isYAML(_ source: [UInt8]) -> Bool {
        guard let first = text(source).first, let start = source[bytes].first else { return true }
        return start.isBlank || first == Byte.hash || first == Byte.hyphen || isField(source)
    }
}
