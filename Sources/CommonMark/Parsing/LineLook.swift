/// A first look at a line, by blocks of sixteen bytes: most of them hold nothing that matters.
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

    /// The next byte that may be one of those above. The last few bytes of a text are all looked at by the caller.
    private static func sign(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { bytes in
            var index = start
            // One byte more than a block, since some signs are two bytes.
            while index &+ 17 <= bytes.count {
                let signs = Block.signs(
                    unsafe bytes.loadUnaligned(fromByteOffset: index, as: Block.self),
                    next: unsafe bytes.loadUnaligned(fromByteOffset: index &+ 1, as: Block.self))
                let (first, second) = signs.halves
                if first != 0 { return index &+ first.trailingZeroBitCount / 8 }
                if second != 0 { return index &+ 8 &+ second.trailingZeroBitCount / 8 }
                index &+= 16
            }
            return index
        }
    }
}

/// Sixteen bytes of a text.
private typealias Block = SIMD16<UInt8>

extension Block {
    /// Where in a block a line ends, or a byte stands that `LineLook` asks about: with all bits set there.
    /// - Parameter next: the block that starts one byte later.
    @inline(__always) fileprivate static func signs(_ block: Block, next: Block) -> SignMask {
        // Of letters this is the lower case; of the other signs, itself.
        let lower = block | all(0x20)
        let isPair =
            (lower .== (next | all(0x20)))
            .& ((lower .== all(UInt8(ascii: "w"))) .| (block .== all(UInt8(ascii: "-")))
                .| (block .== all(UInt8(ascii: "."))))
        let isControl = block .< all(0x20)
        // `[` becomes `{` with the bit of lower case; `"` and `&` differ in one bit, as `&` and `'` do.
        let isBracket = lower .== all(UInt8(ascii: "{"))
        let isQuote = (block & all(~4)) .== all(UInt8(ascii: "\""))
        return isPair .| isControl .| isBracket .| isQuote .| (block .== all(UInt8(ascii: "'")))
            .| (block .== all(UInt8(ascii: "<"))) .| (block .== all(UInt8(ascii: "@")))
            .| (block .== all(UInt8(ascii: ":"))) .| (block .== all(UInt8(ascii: "~")))
    }

    /// The operators are swift between two blocks alone: between a block and a byte they go byte by byte.
    @inline(__always) private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }
}
