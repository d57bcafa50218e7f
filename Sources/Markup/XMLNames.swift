/// The text as a name that an XML element or attribute can have, with at most one colon, between its prefix and the rest
/// (Namespaces in XML 1.0, section 4): itself when it is one; otherwise with `_` for what no name can hold.
package func soundXMLName(_ text: String) -> String {
    if isPlainName(text) { return text }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.map { soundPart($0) }.joined(separator: ":")
}

/// Letters and digits of ASCII with at most one colon, as nearly all names are.
private func isPlainName(_ text: String) -> Bool {
    let colon = UInt8(ascii: ":")
    var isStart = true
    var colons = 0
    for byte in text.utf8 {
        if byte == colon {
            colons += 1
            if isStart || colons > 1 { return false }
            isStart = true
        } else if byte < 0x80, isStart ? isNameStart(byte) : isNamePart(byte) {
            isStart = false
        } else {
            return false
        }
    }
    return !isStart
}

private func soundPart(_ part: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
        result.append(isNameScalar(scalar) ? scalar : "_")
    }
    if result.first.map({ !isStartScalar($0) }) ?? true { result.insert("_", at: result.startIndex) }
    return String(result)
}

/// XML 1.0 (fifth edition), 2.3: NameStartChar without the colon.
private func isStartScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
        0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
        0x10000...0xEFFFF:
        true
    default: false
    }
}

/// XML 1.0 (fifth edition), 2.3: NameChar without the colon.
private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isStartScalar(scalar)
    }
}
