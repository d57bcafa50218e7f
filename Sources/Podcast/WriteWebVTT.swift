/// The transcript as WebVTT, with speakers as voices (`<v Name>`), and lines of at most 65 characters where words allow.
///
/// Cues without words or without time are left out: no reader would show them.
package func writeWebVTT(_ transcript: Transcript) -> [UInt8] {
    var output = Array("WEBVTT\n".utf8)
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        // Blank lines would end the cue.
        let lines = lines(of: visible(cue.text)).flatMap { wrapped($0, to: 65) }
        if lines.isEmpty { continue }
        output.append(UInt8(ascii: "\n"))
        MediaTime.appendClock(cue.start, to: &output)
        output += " --> ".utf8
        MediaTime.appendClock(cue.end, to: &output)
        output.append(UInt8(ascii: "\n"))
        if let speaker = cue.speaker.map({ visible($0).oneLine }), !speaker.isEmpty {
            output += "<v ".utf8
            appendAnnotation(speaker, to: &output)
            output.append(UInt8(ascii: ">"))
        }
        for line in lines {
            appendEscaped(line.utf8, to: &output)
            output.append(UInt8(ascii: "\n"))
        }
    }
    return output
}

private func lines(of text: String) -> [Substring] {
    if text.isPlainLine { return [text[...]] }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { text[$0.startIndex..<$0.endIndex] }
}

/// `&`, `<` and `>` as character references, so that text holds neither tags nor `-->`.
private func appendEscaped(_ text: Substring.UTF8View, to output: inout [UInt8]) {
    for byte in text {
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: ">"): output += "&gt;".utf8
        default: output.append(byte)
        }
    }
}

/// A speaker’s name between `<v ` and `>`, with which two hyphens at its end would make an arrow.
private func appendAnnotation(_ speaker: String, to output: inout [UInt8]) {
    appendEscaped(speaker[...].utf8, to: &output)
    guard speaker.hasSuffix("--") else { return }
    output.removeLast()
    output += "&#45;".utf8
}
