/// The blanks before each line of a partial. Lines of values are left alone: Mustache indents the template.
struct Indentation {
    private(set) var bytes: [UInt8] = []
    private var isAtLineStart = false

    /// Adds blanks for what comes next; `startsLine` says that it has lines of its own.
    mutating func enter(_ blanks: ArraySlice<UInt8>, startsLine: Bool) {
        bytes.append(contentsOf: blanks)
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
    mutating func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var place = text.startIndex
        while place < text.endIndex {
            if text[place] != .newline, text[place] != .return { begin(&output) }
            let end = text[place...].firstIndex(of: .newline) ?? text.endIndex - 1
            output.append(contentsOf: text[place...end])
            isAtLineStart = text[end] == .newline
            place = end + 1
        }
    }
}
