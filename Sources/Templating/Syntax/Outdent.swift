extension Template {
    /// The bytes of a text node as part of a block, without the blanks that the block takes from each line.
    func text(_ place: Range<Int>, without outdent: Range<Int>) -> ArraySlice<UInt8> {
        guard !outdent.isEmpty else { return source[place] }
        var text: [UInt8] = []
        var start = place.lowerBound
        while start < place.upperBound {
            let end = source[start..<place.upperBound].firstIndex(of: .newline).map { $0 + 1 } ?? place.upperBound
            let startsLine = start == 0 || source[start - 1] == .newline
            text += startsLine ? blanks(start..<end, without: outdent) : source[start..<end]
            start = end
        }
        return text[...]
    }

    /// What starts a line, without the blanks that both it and the block begin with.
    func blanks(_ place: Range<Int>, without outdent: Range<Int>) -> ArraySlice<UInt8> {
        source[place].dropFirst(zip(source[place], source[outdent]).prefix { $0 == $1 }.count)
    }
}
