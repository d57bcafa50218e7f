/// A first look at a line, by words of eight bytes: most of them hold nothing that matters.
struct LineLook {
    /// Where the line ends.
    private(set) var end: Int
    private(set) var signs: LineSigns = []
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
            case UInt8(ascii: "["):
                signs.insert(.rich)
                if end > start, bytes[end - 1] == UInt8(ascii: "!") { pictures += 1 }
            case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { signs.insert(.rich) }
            case UInt8(ascii: "w"), UInt8(ascii: "W"): if next | 0x20 == UInt8(ascii: "w") { signs.insert(.rich) }
            case UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "{"), UInt8(ascii: "~"): signs.insert(.rich)
            case UInt8(ascii: "&"): signs.insert(.entity)
            case UInt8(ascii: "\""): signs.insert(.typographic)
            case UInt8(ascii: "'"):
                let isInWord = end > start && bytes[end - 1].isASCIIAlphanumeric && next.isASCIIAlphanumeric
                signs.insert(isInWord ? .apostrophe : .typographic)
            case UInt8(ascii: "."):
                if next == UInt8(ascii: "."), end + 2 < bytes.count, bytes[end + 2] == next {
                    signs.insert(.typographic)
                }
            case UInt8(ascii: "-"):
                guard next == UInt8(ascii: "-") else { break }
                let run = LineLook.endOfHyphens(bytes, end)
                // A line of three or more and nothing else is a rule, or a heading's: no text.
                if end > start || run - end < 3 || run < bytes.count && !bytes[run].isLineEnd {
                    signs.insert(.typographic)
                }
                end = run - 1
            default: break
            }
            end += 1
        }
    }

    private static func endOfHyphens(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        return end
    }

    /// The next byte that is neither a letter, a space nor a comma, nor part of what is beyond ASCII; or the first of two `w`.
    ///
    /// In each byte of a word, the highest bit answers. With that bit taken out beforehand, no sum carries into the next.
    private static func sign(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { bytes in
            var index = start
            while index &+ 8 <= bytes.count {
                let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let plain = word & 0x7F7F_7F7F_7F7F_7F7F
                let lower = plain | 0x2020_2020_2020_2020
                // From a on, and not beyond z.
                let isLetter = (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505)
                let isNoSpace = (plain ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F
                let isNoComma = (plain ^ 0x2C2C_2C2C_2C2C_2C2C) &+ 0x7F7F_7F7F_7F7F_7F7F
                let isW = ~((lower ^ 0x7777_7777_7777_7777) &+ 0x7F7F_7F7F_7F7F_7F7F)
                // Of the last byte, what follows is not at hand.
                let isPair = isW & (isW >> 8 | 0x80 << 56)
                let found = (~isLetter & isNoSpace & isNoComma | isPair) & ~word & 0x8080_8080_8080_8080
                if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
                index &+= 8
            }
            // The last few bytes are looked at one by one by the caller.
            return index
        }
    }
}
