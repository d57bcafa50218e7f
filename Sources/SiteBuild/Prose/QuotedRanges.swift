import CommonMark

/// What stands between quotation marks in each stretch, cues left out: they are somebody's words as a whole. A quotation
/// that is not closed goes on to the stretch's end: the British way opens each paragraph of a long one, and closes the
/// last.
func quotedRanges(of stretches: [Prose.Stretch], in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for stretch in stretches
    where !stretch.isCode && !stretch.isCue && !stretch.signs.isDisjoint(with: [.plainQuotationMark, .typographic]) {
        var marks = QuotationMarks()
        var start: Int?
        var index = stretch.range.lowerBound
        let end = stretch.range.upperBound
        while index < end {
            let byte = bytes[index]
            guard byte == 0xE2 || byte == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            let place = index
            index += marks.read(bytes, index, before: end)
            if let opened = start {
                if !marks.isOpen {
                    ranges.append(opened..<index)
                    start = nil
                }
            } else if marks.isOpen {
                start = place
            }
        }
        if let opened = start { ranges.append(opened..<end) }
    }
    return ranges
}

/// Which quotation marks are open at a place.
struct QuotationMarks {
    private(set) var double = 0
    private(set) var isSingleOpen = false

    var isOpen: Bool { double > 0 || isSingleOpen }

    /// Reads the sign at a place and gives its length.
    mutating func read(_ bytes: [UInt8], _ place: Int, before end: Int) -> Int {
        if bytes[place] == UInt8(ascii: "\"") {
            double = double == 0 ? 1 : 0
            return 1
        }
        guard bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80 else { return 1 }
        switch bytes[place + 2] {
        case 0x9C: double += 1
        case 0x9D: double = max(0, double - 1)
        case 0x98: isSingleOpen = true
        // Before a letter it is an apostrophe.
        case 0x99 where place + 3 >= end || !WordByte.step(bytes, place + 3).isWord: isSingleOpen = false
        default: break
        }
        return 3
    }
}
