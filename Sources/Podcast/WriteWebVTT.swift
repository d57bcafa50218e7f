/// The transcript as WebVTT, with speakers as voices (`<v Name>`), and lines of at most 65 characters where words allow.
///
/// Cues without words or without time are left out: no reader would show them.
package func writeWebVTT(_ transcript: Transcript) -> [UInt8] {
    var output = Array("WEBVTT\n".utf8)
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        // Blank lines would end the cue.
        let lines = visible(cue.text).split(whereSeparator: \.isNewline).flatMap { wrapped($0, to: 65) }
        if lines.isEmpty { continue }
        output += "\n\(MediaTime.clock(cue.start)) --> \(MediaTime.clock(cue.end))\n".utf8
        if let speaker = cue.speaker.map({ visible($0).oneLine }), !speaker.isEmpty {
            output += "<v \(annotation(speaker))>".utf8
        }
        for line in lines { output += "\(escaped(line))\n".utf8 }
    }
    return output
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
