/// The transcript as SubRip, with at most two lines of 32 characters in a cue, where words allow, and a speaker’s name
/// where the speaker changes. A long cue becomes several, each with its part of the time in proportion to its words.
///
/// Cues without words or without time are left out: no player would show them. What the format would take for a tag or
/// an arrow is written with other signs.
package func writeSubRip(_ transcript: Transcript) -> [UInt8] {
    var output: [UInt8] = []
    var number = 0
    var speaker: String?
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        var words = SubRipText.safe(visible(cue.text).oneLine)
        if words.isEmpty { continue }
        if let name = cue.speaker.map({ SubRipText.safe(visible($0).oneLine) }), !name.isEmpty, name != speaker {
            words = "\(name): \(words)"
            speaker = name
        }
        let lines = wrapped(words[...], to: 32)
        let isTooShort = cue.end - cue.start < (lines.count + 1) / 2
        let size = isTooShort ? lines.count : 2
        let weights = lines.map { $0.utf8.count }
        let total = max(weights.reduce(0, +), 1)
        var before = 0
        for first in stride(from: 0, to: lines.count, by: size) {
            let range = first..<min(first + size, lines.count)
            let weight = weights[range].reduce(0, +)
            let start = cue.start + (cue.end - cue.start) * before / total
            before += weight
            let end = cue.start + (cue.end - cue.start) * before / total
            number += 1
            output += String(number).utf8
            output.append(UInt8(ascii: "\n"))
            MediaTime.appendClock(start, point: UInt8(ascii: ","), to: &output)
            output += " --> ".utf8
            MediaTime.appendClock(max(end, start + 1), point: UInt8(ascii: ","), to: &output)
            output.append(UInt8(ascii: "\n"))
            for line in lines[range] {
                output += line.utf8
                output.append(UInt8(ascii: "\n"))
            }
            output.append(UInt8(ascii: "\n"))
        }
    }
    return output
}

/// Lines of at most so many characters, broken between words; a longer word has a line of its own.
func wrapped(_ text: Substring, to width: Int) -> [Substring] {
    if text.isPlainLine { return wrappedPlain(text, to: width) }
    var lines: [Substring] = []
    var current = ""
    var length = 0
    for bytes in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        let word = String(decoding: bytes, as: UTF8.self)
        let size = bytes.allSatisfy { $0 < 0x80 } ? bytes.count : word.count
        if length > 0, length + 1 + size > width {
            lines.append(current.trimmed[...])
            current = ""
            length = 0
        }
        if length > 0 {
            current += " "
            length += 1
        }
        current += word
        length += size
    }
    if length > 0 { lines.append(current.trimmed[...]) }
    // Spaces that do not break are words to the wrapping, and nothing to a reader.
    return lines.filter { !$0.isEmpty }
}

/// The same for a plain line, whose parts are lines as they stand.
private func wrappedPlain(_ text: Substring, to width: Int) -> [Substring] {
    if text.utf8.count <= width { return [text] }
    var lines: [Substring] = []
    var start = text.startIndex
    // Where the line would end that holds all the words so far, and how many characters that is.
    var end = start
    var length = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
        if length > 0, length + 1 + word.count > width {
            lines.append(text[start..<end])
            start = word.startIndex
            length = 0
        }
        length += (length > 0 ? 1 : 0) + word.count
        end = word.endIndex
    }
    lines.append(text[start..<end])
    return lines
}
