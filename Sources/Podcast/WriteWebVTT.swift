/// The transcript as WebVTT, with speakers as voices (`<v Name>`), and lines of at most 65 characters where words allow.
///
/// Cues without words or without time are left out: no reader would show them.
package func writeWebVTT(_ transcript: Transcript) -> [UInt8] {
    var output = Array("WEBVTT\n".utf8)
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        let lines = wrapped(visible(cue.text))
        if lines.isEmpty { continue }
        output += "\n\(MediaTime.clock(cue.start)) --> \(MediaTime.clock(cue.end))\n".utf8
        if let speaker = cue.speaker.map({ visible($0).oneLine }), !speaker.isEmpty {
            output += "<v \(annotation(speaker))>".utf8
        }
        for line in lines { output += "\(escaped(line))\n".utf8 }
    }
    return output
}

/// Lines of at most 65 characters (Apple’s limit), broken between words, without blank lines, which would end the cue.
private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
        var current = ""
        var length = 0
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            let wordLength = word.count
            if length > 0, length + 1 + wordLength > 65 {
                lines.append(current.trimmed)
                current = ""
                length = 0
            }
            if length > 0 {
                current += " "
                length += 1
            }
            current += word
            length += wordLength
        }
        if length > 0 { lines.append(current.trimmed) }
    }
    // Spaces that do not break are words to the wrapping, and nothing to a reader.
    return lines.filter { !$0.isEmpty }
}

/// The text with blanks for control characters, non-characters and other line ends than the common ones.
func visible(_ text: String) -> String {
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

/// `&`, `<` and `>` as character references, so that text holds neither tags nor `-->`.
private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// A speaker's name between `<v ` and `>`, with which two hyphens at its end would make an arrow.
private func annotation(_ speaker: String) -> String {
    let name = escaped(speaker)
    return name.utf8.suffix(2).elementsEqual("--".utf8) ? name.dropLast() + "&#45;" : name
}

extension String {
    /// Words with single spaces between them. By scalars, since a mark that combines may follow a space.
    var oneLine: String {
        unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
    }
}
