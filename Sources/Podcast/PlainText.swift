/// The text with blanks for control characters, non-characters and other line ends than the common ones.
func visible(_ text: String) -> String {
    guard !text.isPlainLine, !isVisible(text.utf8) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(visible(scalar)) }
    return String(result)
}

func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\r": "\n"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}": " "
    default: scalar
    }
}

/// Whether every character is one that `visible` leaves as it is. By bytes, since nearly every text is.
private func isVisible(_ text: String.UTF8View) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text {
        switch (last.0, last.1, byte) {
        case (_, _, 0x00...0x09), (_, _, 0x0B...0x1F), (_, _, 0x7F): return false
        // U+0080 to U+009F, U+2028 and U+2029, U+FFFE and U+FFFF.
        case (_, 0xC2, 0x80...0x9F), (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBF, 0xBE...0xBF): return false
        default: last = (last.1, byte)
        }
    }
    return true
}

private func arePlainWords(_ bytes: Span<UInt8>) -> Bool {
    var last = UInt8(ascii: " ")
    for index in bytes.indices {
        let byte = bytes[index]
        if byte &- 0x21 >= 0x5E, byte != 0x20 || last == 0x20 { return false }
        last = byte
    }
    return last != 0x20
}

extension Substring {
    /// The same for a part of a text.
    var isPlainLine: Bool { arePlainWords(utf8Span.span) }
}

extension String {
    /// Whether it is words of printable ASCII with single spaces between them, as most cues are: `visible`, `oneLine` and
    /// `trimmed` leave it as it is.
    var isPlainLine: Bool { arePlainWords(utf8Span.span) }

    /// What `oneLine` makes of what `visible` leaves, by one look where it is such words already.
    var visibleLine: String { isPlainLine ? self : visible(self).oneLine }

    /// Words with single spaces between them. By scalars, since a mark that combines may follow a space.
    var oneLine: String {
        if isPlainLine { return self }
        var line: [UInt8] = []
        line.reserveCapacity(utf8.count)
        var isBetween = false
        for scalar in unicodeScalars {
            // Of ASCII, without a look into Unicode's tables.
            let isBlank =
                scalar.value < 0x80
                ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
            if isBlank {
                isBetween = true
                continue
            }
            if isBetween, !line.isEmpty { line.append(UInt8(ascii: " ")) }
            isBetween = false
            if scalar.value < 0x80 {
                line.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                line += Array(String(scalar).utf8)
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
