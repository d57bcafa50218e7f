/// `&name;`, `&#10;` or `&#xA;`: how many bytes it has, and how many of a text it became.
struct Entity {
    /// With `&` and `;`.
    let source: Int
    private let scalar: UInt32?
    private let isAmpersand: Bool
    private let isTab: Bool

    init?(_ bytes: [UInt8], _ start: Int) {
        var at = start + 1
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "#") {
            at += 1
            guard let (value, end) = Entity.number(bytes, at) else { return nil }
            source = end - start
            scalar = value
            isAmpersand = value == 0x26
            isTab = value == 0x09
            return
        }
        while at < bytes.count, at - start <= 33, bytes[at].isASCIIAlphanumeric { at += 1 }
        guard at > start + 1, at < bytes.count, bytes[at] == UInt8(ascii: ";") else { return nil }
        source = at + 1 - start
        scalar = nil
        let name = bytes[(start + 1)..<at]
        isTab = name.elementsEqual("Tab".utf8)
        isAmpersand = name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
    }

    /// How many bytes of `text`, from `index`, this entity became; nil if it was none that HTML knows.
    func length(in text: [UInt8], _ index: Int) -> Int? {
        if isAmpersand { return text[index] == UInt8(ascii: "&") ? 1 : nil }
        // Blanks before a lazy line are no entity's.
        if text[index].isSpaceOrTab, !isTab, scalar != 0x20 { return nil }
        if let scalar {
            let character = Array(String(Unicode.Scalar(scalar == 0 ? 0xFFFD : scalar) ?? "\u{FFFD}").utf8)
            return text[index...].starts(with: character) ? character.count : nil
        }
        if text[index] == UInt8(ascii: "&") { return nil }
        let first = Entity.bytes(lead: text[index])
        // The cursor may have misread what stands before: never past the end.
        guard first <= text.count - index else { return nil }
        // Some names stand for a letter and one of these.
        for second in Entity.seconds where text[index...].dropFirst(first).starts(with: second) {
            return first + second.count
        }
        return first
    }

    /// What follows the first character of the entities that are two characters long, except `j` (of `&fjlig;`).
    private static let seconds: [[UInt8]] = [
        "\u{338}", "\u{20D2}", "\u{FE00}", "\u{333}", "\u{20E5}", "\u{200A}", "\u{331}",
    ]
    .map { Array($0.utf8) }

    private static func number(_ bytes: [UInt8], _ start: Int) -> (value: UInt32, end: Int)? {
        var at = start
        let isHex = at < bytes.count && bytes[at] | 0x20 == UInt8(ascii: "x")
        if isHex { at += 1 }
        let first = at
        var value: UInt32 = 0
        while at < bytes.count, at - first < 8 {
            let digit: UInt32
            switch bytes[at] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(bytes[at] - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: digit = UInt32(bytes[at] - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: digit = UInt32(bytes[at] - 0x37)
            default: digit = 99
            }
            guard digit < 99 else { break }
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
            at += 1
        }
        guard at > first, at - first <= (isHex ? 6 : 7), at < bytes.count, bytes[at] == UInt8(ascii: ";") else {
            return nil
        }
        return (value, at + 1)
    }

    private static func bytes(lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
