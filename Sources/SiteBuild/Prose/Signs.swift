/// Which signs stand in a stretch of text: whoever looks for one passes over the stretches without it.
package struct Signs: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    static var digit: Signs { Signs(rawValue: 1 << 8) }
    /// A capital letter of A to Z, or the `&` that joins two of them.
    static var capital: Signs { Signs(rawValue: 1 << 9) }
    /// Two of them side by side.
    static var capitals: Signs { Signs(rawValue: 1 << 10) }
    static var vowel: Signs { Signs(rawValue: 1 << 11) }
    static var plainQuotationMark: Signs { Signs(rawValue: 1 << 12) }
    /// The first byte of dashes, typographic quotation marks and apostrophes.
    static var typographic: Signs { Signs(rawValue: 1 << 13) }
    /// The first byte of “£”.
    static var sterling: Signs { Signs(rawValue: 1 << 14) }
    static var percent: Signs { Signs(rawValue: 1 << 15) }
    static var at: Signs { Signs(rawValue: 1 << 16) }
    static var openBracket: Signs { Signs(rawValue: 1 << 17) }
    /// What a word may go on with behind its letters of ASCII: an apostrophe, a hyphen, a letter beyond ASCII.
    static var joint: Signs { Signs(rawValue: 1 << 18) }

    /// What each byte stands for, so that a pass over a text asks once a byte: the sign in the high bits, and in the low
    /// eight a letter or digit of ASCII in lower case; 0 for any other byte.
    static let ofBytes: [UInt32] = (0...255).map { (byte: UInt8) in
        var signs: Signs = []
        if byte.isDigit { signs.insert(.digit) }
        if byte.isUppercaseLetter || byte == UInt8(ascii: "&") { signs.insert(.capital) }
        switch byte {
        case UInt8(ascii: "\""): signs.insert(.plainQuotationMark)
        case UInt8(ascii: "%"): signs.insert(.percent)
        case UInt8(ascii: "@"): signs.insert(.at)
        case UInt8(ascii: "("): signs.insert(.openBracket)
        case UInt8(ascii: "'"), UInt8(ascii: "-"): signs.insert(.joint)
        case 0xC2: signs.insert(.sterling)
        case 0xE2: signs.formUnion([.typographic, .joint])
        case 0xC3...0xFF: signs.insert(.joint)
        default: break
        }
        let isPlain = byte.isDigit || byte.isUppercaseLetter || byte.isLowercaseLetter
        let lowered = byte.isUppercaseLetter ? byte | 0x20 : byte
        if "aeiouy".utf8.contains(lowered) { signs.insert(.vowel) }
        return signs.rawValue | (isPlain ? UInt32(lowered) : 0)
    }
}
