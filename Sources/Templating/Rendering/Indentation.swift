import Markup

/// The blanks before each line of a partial. Lines of values are left alone: Mustache indents the template.
struct Indentation {
    private var bytes: [UInt8] = []
    private var isAtLineStart = false

    var count: Int { bytes.count }

    /// Adds blanks for what comes next; `startsLine` says that it has lines of its own.
    mutating func enter(_ blanks: Span<UInt8>, startsLine: Bool) {
        bytes.append(copying: blanks)
        if startsLine || !blanks.isEmpty { isAtLineStart = startsLine }
    }

    mutating func remove(to count: Int) {
        bytes.removeLast(max(0, bytes.count - count))
    }

    /// Puts the blanks where a line begins with a value.
    mutating func begin(_ output: inout [UInt8]) {
        guard isAtLineStart else { return }
        isAtLineStart = false
        output.append(contentsOf: bytes)
    }

    /// Appends text of the template line by line; an empty line stays empty.
    mutating func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while start < text.count {
            if text[start] != .newline, text[start] != .return { begin(&output) }
            var end = start
            while end < text.count, text[end] != .newline { end += 1 }
            isAtLineStart = end < text.count
            end = min(end + 1, text.count)
            output.append(copying: text.extracting(start..<end))
            start = end
        }
    }
}
