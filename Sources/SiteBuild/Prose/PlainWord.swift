/// A word as most are: one to eight letters of ASCII, and behind them a space, a full stop, or whatever else no word goes on
/// with. It is taken up as one number; other words are read byte by byte.
struct PlainWord {
    /// Its letters as they stand, the last one lowest.
    private let letters: UInt64
    /// The bit in each of them that tells a small one from a capital.
    private let smallBits: UInt64
    /// Where it ends.
    let end: Int
    let length: Int
    let isBeforeSpace: Bool

    /// - Parameter signs: `Signs.ofBytes`, which whoever reads a text has at hand.
    @inline(__always)
    init?(_ text: borrowing Span<UInt8>, at start: Int, before limit: Int, _ signs: [UInt32]) {
        let bytes = text.eightBytes(from: start)
        let lower = bytes & eight(0x7F) | eight(0x20)
        // From a on, and not beyond z.
        let isLetter = (lower &+ eight(0x1F)) & ~(lower &+ eight(0x05)) & ~bytes
        length = min((~isLetter & eight(0x80)).trailingZeroBitCount &>> 3, limit &- start)
        guard length > 0 else { return nil }
        end = start &+ length
        isBeforeSpace = end < limit && text[end] == UInt8(ascii: " ")
        if !isBeforeSpace, end < limit {
            guard signs[Int(text[end])] & (0xFF | Signs.joint.rawValue) == 0 else { return nil }
        }
        let unused = UInt64(truncatingIfNeeded: 64 &- length &* 8)
        letters = bytes.byteSwapped &>> unused
        smallBits = eight(0x20) &>> unused
    }

    var hasCapital: Bool { letters & smallBits != smallBits }

    /// Its letters in lower case.
    var lowered: UInt64 { letters | smallBits }

    /// Whether it has three syllables or more.
    var isLong: Bool {
        // Three vowels, and what parts them.
        guard length >= 5 else { return false }
        let lowered = lowered
        // In each byte the highest bit is set but where the two are equal.
        func differs(from letter: UInt64) -> UInt64 { (lowered ^ eight(letter)) &+ eight(0x7F) }
        let noVowel =
            differs(from: 0x61) & differs(from: 0x65) & differs(from: 0x69) & differs(from: 0x6F) & differs(from: 0x75)
            & differs(from: 0x79)
        let vowels = ~noVowel & eight(0x80)
        // The first of those side by side. Three at least are there if any is left without the lowest two.
        let groups = vowels & ~(vowels &>> 8)
        let withoutOne = groups & (groups &- 1)
        guard withoutOne & (withoutOne &- 1) != 0 else { return false }
        let ending = (UInt8(truncatingIfNeeded: lowered &>> 8), UInt8(truncatingIfNeeded: lowered))
        return Syllables(groups: groups.nonzeroBitCount, length: length, ending: ending).count >= 3
    }
}
