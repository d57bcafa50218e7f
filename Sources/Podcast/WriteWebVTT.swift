import Markup

/// The transcript as WebVTT, with speakers as voices (`<v Name>`), and lines of at most 65 characters where words allow.
///
/// Cues without words or without time are left out: no reader would show them.
package func writeWebVTT(_ transcript: Transcript) -> [UInt8] {
    var output = Array("WEBVTT\n".utf8)
    var wrapped = WrappedLines()
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        // Blank lines would end the cue.
        wrapped.clear()
        if cue.text.isPlainLine {
            wrapped.append(plain: cue.text.utf8Span.span, to: 65)
        } else {
            for line in lines(of: visible(cue.text)) { wrapped.append(line, to: 65) }
        }
        if wrapped.lines.isEmpty { continue }
        output.append(UInt8(ascii: "\n"))
        MediaTime.appendClock(cue.start, to: &output)
        output.append(" --> ")
        MediaTime.appendClock(cue.end, to: &output)
        output.append(UInt8(ascii: "\n"))
        if let speaker = cue.speaker.map({ $0.visibleLine }), !speaker.isEmpty {
            output.append("<v ")
            appendAnnotation(speaker, to: &output)
            output.append(UInt8(ascii: ">"))
        }
        for line in wrapped.lines {
            appendEscaped(wrapped.bytes.span.extracting(line), to: &output)
            output.append(UInt8(ascii: "\n"))
        }
    }
    return output
}

private func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { text[$0.startIndex..<$0.endIndex] }
}

/// `&`, `<` and `>` as character references, so that text holds neither tags nor `-->`.
private func appendEscaped(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = text.firstMarkup(from: 0)
    while index < text.count {
        let reference: StaticString? =
            switch text[index] {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            default: nil
            }
        if let reference {
            output.append(copying: text.extracting(start..<index))
            output.append(reference)
            start = index + 1
        }
        index = text.firstMarkup(from: index + 1)
    }
    output.append(copying: text.extracting(start..<text.count))
}

/// A speaker’s name between `<v ` and `>`, with which two hyphens at its end would make an arrow.
private func appendAnnotation(_ speaker: String, to output: inout [UInt8]) {
    appendEscaped(speaker.utf8Span.span, to: &output)
    guard speaker.hasSuffix("--") else { return }
    output.removeLast()
    output += "&#45;".utf8
}
