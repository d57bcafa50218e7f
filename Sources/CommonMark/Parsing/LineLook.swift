/// A first look at a line, by words of eight bytes: most of them hold nothing that matters.
struct LineLook {
    /// Where the line ends.
    private(set) var end: Int
    /// Whether it may hold a link, HTML or something of the extensions.
    private(set) var isRich = false
    /// How often `![` occurs.
    private(set) var pictures = 0
    private(set) var hasNUL = false

    init(_ bytes: borrowing Span<UInt8>, _ start: Int) {
        end = start
        scan: while true {
            end = LineLook.sign(bytes, from: end)
            guard end < bytes.count else { break }
            let next = end + 1 < bytes.count ? bytes[end + 1] : 0
            switch bytes[end] {
            case 0x0A, 0x0D: break scan
            case 0: hasNUL = true
            case UInt8(ascii: "!"): pictures += next == UInt8(ascii: "[") ? 1 : 0
            case UInt8(ascii: ":"): isRich = isRich || next == UInt8(ascii: "/")
            case UInt8(ascii: "w"), UInt8(ascii: "W"): isRich = isRich || next | 0x20 == UInt8(ascii: "w")
            case UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "~"):
                isRich = true
            default: break
            }
            end += 1
        }
    }

    /// The next byte that may be one of `! : < @ [ { ~`, the first of two `w`, or a control character.
    private static func sign(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { bytes in
            var index = start
            while index + 8 <= bytes.count {
                let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let lower = word | 0x2020_2020_2020_2020
                let w = equal(lower, UInt8(ascii: "w"))
                // Of the last byte, what follows is not at hand.
                let found =
                    below(word, 0x20) | equal(word, UInt8(ascii: "!")) | equal(word, UInt8(ascii: ":"))
                    | equal(word, UInt8(ascii: "<")) | equal(word, UInt8(ascii: "@")) | equal(lower, UInt8(ascii: "{"))
                    | equal(lower, UInt8(ascii: "~")) | w & (w >> 8 | 0x80 << 56)
                let marks = found & 0x8080_8080_8080_8080
                if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
                index += 8
            }
            // The last few bytes are looked at one by one by the caller.
            return index
        }
    }

    /// The highest bit of each byte of a word that has this value, and perhaps of others above the first of them.
    private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        below(word ^ UInt64(byte) &* 0x0101_0101_0101_0101, 1)
    }

    /// The highest bit of each byte that is less, and perhaps of others above the first of them.
    private static func below(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        (word &- UInt64(byte) &* 0x0101_0101_0101_0101) & ~word
    }
}
