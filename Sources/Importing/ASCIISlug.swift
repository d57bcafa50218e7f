/// The part of a file's name and an address that a title gives: small ASCII letters and digits, everything else a
/// hyphen; letters with marks lose them. Empty when the title has no Latin letter and no digit.
///
/// - Parameter limit: how many bytes it can have; it is cut between words where it can be.
package func asciiSlug(_ title: String, upTo limit: Int = 80) -> String {
    var slug = ""
    var isGap = false
    for scalar in title.unicodeScalars {
        guard slug.utf8.count <= limit else { break }
        let letters = asciiLetters(scalar)
        if !letters.isEmpty {
            if isGap, !slug.isEmpty { slug += "-" }
            slug += letters
            isGap = false
        } else if scalar != "'" && scalar != "’" && scalar.properties.generalCategory != .nonspacingMark {
            isGap = true
        }
    }
    guard slug.utf8.count > limit else { return slug }
    let cut = slug.prefix(limit + 1)
    let words = cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.prefix(limit)
    return String(words)
}

/// What stands for a letter or digit in ASCII, in lower case; nothing for everything else.
private func asciiLetters(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return String(UnicodeScalar(UInt8(truncatingIfNeeded: scalar.value | 0x20)))
    case 0..<0xC0, 0x250..<0x1E00, 0x1F00...: return ""
    default: break
    }
    // Unicode names a letter by what it is made of: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL LIGATURE OE.
    let name = (scalar.properties.name ?? "").split(separator: " ")
    guard name.count >= 4, name[0] == "LATIN" else { return "" }
    switch name[3] {
    case "SHARP": return "ss"
    case "THORN": return "th"
    case "ETH": return "d"
    case "DOTLESS", "LONG": return name.count > 4 ? name[4].lowercased() : ""
    default: return name[3].utf8.count <= 2 ? name[3].lowercased() : ""
    }
}
