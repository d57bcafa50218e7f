/// A first look at a line: each byte once.
struct LineLook {
    /// Where the line ends.
    private(set) var end: Int
    /// Whether it may hold a link, HTML or something of the extensions.
    private(set) var isRich = false
    /// How often `![` occurs.
    private(set) var pictures = 0
    private(set) var hasNUL = false
    private(set) var isASCII: Bool

    init(_ bytes: borrowing Span<UInt8>, _ start: Int) {
        var index = start
        var allBits: UInt8 = 0
        scan: while index < bytes.count {
            let byte = bytes[index]
            allBits |= byte
            index += 1
            guard LineLook.needsCare(byte) else { continue }
            let next = index < bytes.count ? bytes[index] : 0
            switch byte {
            case 0x0A, 0x0D:
                index -= 1
                break scan
            case 0: hasNUL = true
            case UInt8(ascii: "!"): pictures += next == UInt8(ascii: "[") ? 1 : 0
            case UInt8(ascii: ":"): isRich = isRich || next == UInt8(ascii: "/")
            case UInt8(ascii: "w"), UInt8(ascii: "W"): isRich = isRich || next | 0x20 == UInt8(ascii: "w")
            default: isRich = true
            }
        }
        end = index
        isASCII = allBits < 128
    }

    /// NUL, line ends and `! : < @ W [ w { ~`, as bits: most bytes are none of them.
    private static func needsCare(_ byte: UInt8) -> Bool {
        let below64: UInt64 = 1 << 0x00 | 1 << 0x0A | 1 << 0x0D | 1 << 0x21 | 1 << 0x3A | 1 << 0x3C
        let below128: UInt64 = 1 << 0x00 | 1 << 0x17 | 1 << 0x1B | 1 << 0x37 | 1 << 0x3B | 1 << 0x3E
        return byte < 128 && (byte < 64 ? below64 : below128) & (1 << UInt64(byte & 63)) != 0
    }
}
