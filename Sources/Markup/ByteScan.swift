extension Span<UInt8> {
    /// The first place from `start` on of a byte that some markup can't hold as it is: `& < > " '` or a control character,
    /// tabs and line ends among them; `count` where there is none.
    package func firstMarkup(from start: Int) -> Int { first(from: start, Marks.markup) }

    /// The first place of a byte that JSON may have to escape, in a script too: one of `" \ < > &`, a control character, or
    /// one that is no ASCII.
    func firstInJSON(from start: Int) -> Int { first(from: start, Marks.json) }

    /// The first place of a byte that XML may have to escape or can't hold: as `firstMarkup`, and the first byte of U+FFFE.
    func firstInXML(from start: Int) -> Int { first(from: start, Marks.xml) }

    /// The first place of a byte that a CDATA section may not hold: `]`, a control character, the first byte of U+FFFE.
    func firstInCDATA(from start: Int) -> Int { first(from: start, Marks.cdata) }

    /// The first place from `start` on of a byte that `marks` marks; `count` where there is none.
    ///
    /// Looks at eight bytes at once: of all that a page is made of, most is text in which there is none, in short pieces.
    @inline(__always)
    private func first(from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
        unsafe withUnsafeBytes { bytes in
            let count = bytes.count
            var index = start
            while index + 8 <= count {
                let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let found = marks(UInt64(littleEndian: block))
                if found != 0 { return index + found.trailingZeroBitCount / 8 }
                index += 8
            }
            if index >= count { return count }
            // The last few, with blanks behind them, which nothing marks.
            let missing = UInt64(index + 8 - count) * 8
            var rest: UInt64 = 0
            if count >= 8 {
                rest = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
                rest = UInt64(littleEndian: rest) &>> missing
            } else {
                for place in (index..<count).reversed() { unsafe rest = rest &<< 8 | UInt64(bytes[place]) }
            }
            let found = marks(rest | Marks.blanks &<< (64 &- missing))
            return found == 0 ? count : index + found.trailingZeroBitCount / 8
        }
    }
}

/// Marks bytes of eight, by the top bit of each: the lowest bit set is always that of the first such byte, while those above
/// it may be set for nothing. A byte is zero where taking one from it borrows from its top bit, which was not set before; what
/// differs in one bit is looked for with that bit set (Warren, Hacker's Delight, 6-1).
private enum Marks {
    static var blanks: UInt64 { ones &* 0x20 }
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var tops: UInt64 { ones &* 0x80 }

    static func markup(_ block: UInt64) -> UInt64 {
        // `&` is 0x26 and `'` 0x27.
        (control(block) | equal(block, 0x22) | equal(block | ones, 0x27) | angle(block)) & tops
    }

    static func json(_ block: UInt64) -> UInt64 {
        let quotes = equal(block, 0x22) | equal(block, 0x26) | equal(block, 0x5C)
        return (control(block) | quotes | angle(block) | block) & tops
    }

    static func xml(_ block: UInt64) -> UInt64 { markup(block) | equal(block, 0xEF) & tops }

    static func cdata(_ block: UInt64) -> UInt64 {
        (control(block) | equal(block, 0x5D) | equal(block, 0xEF)) & tops
    }

    private static func control(_ block: UInt64) -> UInt64 { (block &- ones &* 0x20) & ~block }

    /// `<` is 0x3C and `>` 0x3E.
    private static func angle(_ block: UInt64) -> UInt64 { equal(block | ones &* 2, 0x3E) }

    private static func equal(_ block: UInt64, _ byte: UInt64) -> UInt64 {
        let difference = block ^ ones &* byte
        return (difference &- ones) & ~difference
    }
}
