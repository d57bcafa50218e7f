// The bytes that Mustache and HTML are made of.
extension UInt8 {
    static var tab: UInt8 { 0x09 }
    static var newline: UInt8 { 0x0A }
    static var `return`: UInt8 { 0x0D }
    static var space: UInt8 { 0x20 }

    /// Between words on one line.
    var isBlank: Bool { self == .space || self == .tab }
    /// Between the parts of a tag, in Mustache and in HTML.
    var isWhitespace: Bool { isBlank || self == .newline || self == .return || self == 0x0C }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension [UInt8] {
    /// Whether `pattern` stands at `place`.
    func has(_ pattern: [UInt8], at place: Int) -> Bool {
        guard place >= 0, pattern.count <= count - place else { return false }
        for offset in pattern.indices where self[place + offset] != pattern[offset] { return false }
        return true
    }

    /// Where `pattern`, which is not empty, next starts from `place` on, and before `end` if there is one.
    func next(_ pattern: [UInt8], from place: Int, before end: Int? = nil) -> Int? {
        guard let first = pattern.first else { return nil }
        var place = place
        let last = Swift.min(count - pattern.count, (end ?? count) - 1)
        while place <= last {
            if self[place] == first, has(pattern, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// The range without whitespace at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isWhitespace { start += 1 }
        while end > start, self[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }

    /// The blanks from `place` on.
    func blanks(from place: Int) -> Range<Int> {
        var end = place
        while end < count, self[end].isBlank { end += 1 }
        return place..<end
    }

    /// Where the next line starts if only blanks lie between `place` and it, or the end of the file.
    func lineEnd(afterBlanksFrom place: Int) -> Int? {
        let end = blanks(from: place).upperBound
        if end == count { return end }
        if self[end] == .newline { return end + 1 }
        return self[end] == .return && end + 1 < count && self[end + 1] == .newline ? end + 2 : nil
    }
}
