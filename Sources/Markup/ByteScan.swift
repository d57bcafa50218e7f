extension Span<UInt8> {
    /// The first place from `start` on of a byte that some markup can't hold as it is: `& < > " '` or a control character,
    /// tabs and line ends among them; `count` where there is none.
    ///
    /// Looks at eight bytes at once: of all that a page is made of, most is text in which there is none. (Swift's SIMD
    /// types were five times slower here than a byte at a time.)
    package func firstMarkup(from start: Int) -> Int {
        unsafe withUnsafeBytes { bytes in
            var index = start
            while index + 8 <= bytes.count {
                if holdsMarkup(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
                index += 8
            }
            while unsafe index < bytes.count && !isMarkup(bytes[index]) { index += 1 }
            return index
        }
    }
}

/// Whether one of eight bytes is such a byte. A byte is zero where taking one from it borrows from its top bit, which was not
/// set before; what differs in one bit is looked for with that bit set (Warren, Hacker's Delight, 6-1).
private func holdsMarkup(_ block: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = (block &- ones &* 0x20) & ~block
    // `&` is 0x26 and `'` 0x27; `<` is 0x3C and `>` 0x3E.
    let quote = block ^ ones &* 0x22
    let other = (block | ones) ^ ones &* 0x27
    let angle = (block | ones &* 2) ^ ones &* 0x3E
    let found = control | ((quote &- ones) & ~quote) | ((other &- ones) & ~other) | ((angle &- ones) & ~angle)
    return found & (ones &* 0x80) != 0
}

/// All of them are below 64, so a bit each answers.
private func isMarkup(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_00C4_FFFF_FFFF as UInt64) &>> UInt64(byte) & 1 == 1
}
