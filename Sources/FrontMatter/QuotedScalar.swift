/// Text as YAML that reads back as the same text, here and in other tools: plain where that is safe, otherwise in
/// quotation marks.
///
/// Numbers, days and the like stay plain, as their fields want them; what YAML 1.1 or 1.2 takes for something other than
/// it seems (`no`, `1:30`, `0123`, `1e5`, `~`) is quoted. Always one line. `inList`: for a place between `[` and `]` or
/// `{` and `}`, where a comma ends a value.
package func quotedScalar(_ text: String, inList: Bool = false) -> String {
    if isSafePlain(text), !(inList && text.utf8.contains { $0 == Byte.comma || $0 == Byte.question }) { return text }
    if needsEscapes(text) || (text.utf8.contains(Byte.apostrophe) && !text.utf8.contains(where: needsBackslash)) {
        return "\"" + escaped(text) + "\""
    }
    if text.utf8.contains(where: needsBackslash) {
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    return "\"" + text + "\""
}

private func needsBackslash(_ byte: UInt8) -> Bool { byte == Byte.doubleQuote || byte == Byte.backslash }

/// Characters that can't stand for themselves: controls, line ends of any kind, byte order marks, non-characters.
private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}

private func needsEscapes(_ text: String) -> Bool { text.unicodeScalars.contains(where: isEscaped) }

private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\":
            result += "\\"
            result.unicodeScalars.append(scalar)
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case _ where isEscaped(scalar):
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

private func isSafePlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard first.isLetter || first.isDigit || first >= 0x80, !last.isBlank, last != Byte.colon else { return false }
    // A no-break space at an end would be taken for padding.
    if let end = text.unicodeScalars.last, text.unicodeScalars.first.map(isBlankLike) == true || isBlankLike(end) {
        return false
    }
    for (index, byte) in bytes.enumerated() {
        switch byte {
        case Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace:
            // Plain in a field, but not inside brackets: quoted, so that it may be moved there.
            return false
        case Byte.colon where index + 1 < bytes.count && bytes[index + 1].isBlank: return false
        case Byte.hash where index > 0 && bytes[index - 1].isBlank: return false
        default: continue
        }
    }
    return !needsEscapes(text) && !looksLikeAnotherType(text, bytes)
}

private func isBlankLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (scalar.value >= 0x200B && scalar.value <= 0x200D)
}

/// Truth values, nothing, and numbers in a form that other tools would write back differently.
private func looksLikeAnotherType(_ text: String, _ bytes: [UInt8]) -> Bool {
    if bytes.count <= 5 {
        let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
        if words.contains(text.lowercased()) { return true }
    }
    guard let first = bytes.first, first.isDigit else { return false }
    guard bytes.allSatisfy({ $0.isDigit || $0.isLetter || "_:.+-".utf8.contains($0) }) else { return false }
    let isWhole = bytes.allSatisfy(\.isDigit)
    if isWhole { return bytes.count > 1 && first == 0x30 || bytes.count > 15 }
    if bytes.allSatisfy({ $0.isDigit || $0 == 0x5F || $0 == Byte.colon }) { return true }
    // 1e5, 0x1F, 0b1, 0o17; but neither 2026-03-02 nor k7f3 nor 3am.
    let rest = bytes.drop { $0.isDigit || $0 == Byte.dot || $0 == 0x5F }
    guard let letter = rest.first.map({ $0 | 0x20 }) else { return bytes.last == Byte.dot || bytes.contains(0x5F) }
    if letter == 0x65 {
        return rest.dropFirst().allSatisfy { $0.isDigit || $0 == 0x2B || $0 == Byte.hyphen } && rest.count > 1
    }
    return first == 0x30 && rest.count == bytes.count - 1 && (letter == 0x78 || letter == 0x62 || letter == 0x6F)
}
