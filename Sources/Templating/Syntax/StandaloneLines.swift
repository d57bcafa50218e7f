/// Which tags have a line to themselves, and the indentation they give (Mustache 1.4, “standalone”).
struct StandaloneLines {
    let source: [UInt8]
    /// Where the template starts: after a byte order mark.
    let start: Int

    /// The blanks between the start of the line and `place` if nothing else lies there; `previous` is the end of
    /// the tag before.
    func indentation(before place: Int, after previous: Int) -> Range<Int>? {
        var first = place
        while first > previous, source[first - 1].isBlank { first -= 1 }
        return first == start || source[first - 1] == .newline && first >= previous ? first..<place : nil
    }

    /// The blanks before the first line with something on it, from the start of a line to `end`.
    func indentation(ofLinesFrom lineStart: Int, to end: Int) -> Range<Int>? {
        var place = lineStart
        while place < end {
            let blanks = source.blanks(from: place)
            guard blanks.upperBound < end else { return nil }
            guard let next = source.lineEnd(afterBlanksFrom: place) else { return blanks }
            place = next
        }
        return nil
    }
}
