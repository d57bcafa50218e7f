/// The text of a piece of HTML with its references resolved: `&eacute;`, `&#8217;`, `&#x2019;`. What is no reference
/// stands for itself, and what is no character becomes U+FFFD (HTML, 13.2.5.80). Bytes that are not UTF-8 too.
package func resolvingReferences(_ html: some Collection<UInt8>) -> String {
    let bytes = Array(html)
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        // The longest name known here has 8 letters, the longest useful number 8 digits.
        if byte == UInt8(ascii: "&"), let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
            let text = character(String(decoding: bytes[index..<end], as: UTF8.self))
        {
            result += text.utf8
            index = end + 1
        } else {
            result.append(byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func character(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return XMLEntities.characters[name] }
    let isHexadecimal = name.utf8.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
        let code = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    if (0x80..<0xA0).contains(code) {
        // Numbers of windows-1252, as pages have had them since before Unicode.
        return windows1252.indices.contains(Int(code) - 0x80) ? String(windows1252[Int(code) - 0x80]) : "\u{FFFD}"
    }
    guard code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
    return String(scalar)
}

private let windows1252: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}", "\u{90}", "‘", "’",
    "“", "”", "•", "–", "—", "\u{2DC}", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
]
