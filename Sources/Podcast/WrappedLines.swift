import Markup

/// Text broken into lines of at most so many characters, between words; a longer word has a line of its own.
struct WrappedLines {
    private(set) var bytes: [UInt8] = []
    /// Where the lines stand in these.
    private(set) var lines: [Range<Int>] = []

    /// Lets go of what was wrapped, and keeps the room for what comes.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    mutating func append(_ text: Substring, to width: Int) {
        if text.isPlainLine { return append(plain: text.utf8Span.span, to: width) }
        var current = ""
        var length = 0
        for bytes in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
            let word = String(decoding: bytes, as: UTF8.self)
            let size = bytes.allSatisfy { $0 < 0x80 } ? bytes.count : word.count
            if length > 0, length + 1 + size > width {
                append(line: current.trimmed)
                current = ""
                length = 0
            }
            if length > 0 {
                current += " "
                length += 1
            }
            current += word
            length += size
        }
        if length > 0 { append(line: current.trimmed) }
    }

    /// Spaces that do not break are words to the wrapping, and nothing to a reader.
    private mutating func append(line: String) {
        guard !line.isEmpty else { return }
        let start = bytes.count
        bytes.append(copying: line.utf8Span.span)
        lines.append(start..<bytes.count)
    }

    /// The same for what `isPlainLine` finds plain, whose parts are lines as they stand.
    mutating func append(plain text: Span<UInt8>, to width: Int) {
        let base = bytes.count
        bytes.append(copying: text)
        var start = 0
        // Where the line would end that holds all the words so far, and how many characters that is.
        var end = text.count <= width ? text.count : 0
        var length = 0
        var index = end
        while index < text.count {
            let word = index
            while index < text.count, text[index] != UInt8(ascii: " ") { index += 1 }
            let size = index - word
            if size > 0 {
                if length > 0, length + 1 + size > width {
                    lines.append(base + start..<base + end)
                    start = word
                    length = 0
                }
                length += (length > 0 ? 1 : 0) + size
                end = index
            }
            index += 1
        }
        lines.append(base + start..<base + end)
    }
}
