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

/// `&`, `<` and `>` as character references, so that text holds neither tags nor `-->`.
private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
    else { return text }
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
