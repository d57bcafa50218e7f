import Markup

/// The transcript as SubRip, with at most two lines of 32 characters in a cue, where words allow, and a speaker’s name
/// where the speaker changes. A long cue becomes several, each with its part of the time in proportion to its words.
///
/// Cues without words or without time are left out: no player would show them. What the format would take for a tag or
/// an arrow is written with other signs.
package func writeSubRip(_ transcript: Transcript) -> [UInt8] {
    var output: [UInt8] = []
    var number = 0
    var speaker: String?
    var wrapped = WrappedLines()
    for cue in transcript.cues where cue.start >= 0 && cue.end > cue.start {
        var words = SubRipText.safe(cue.text.visibleLine)
        if words.isEmpty { continue }
        if let name = cue.speaker.map({ SubRipText.safe($0.visibleLine) }), !name.isEmpty, name != speaker {
            words = "\(name): \(words)"
            speaker = name
        }
        wrapped.clear()
        wrapped.append(words[...], to: 32)
        let lines = wrapped.lines
        let isTooShort = cue.end - cue.start < (lines.count + 1) / 2
        let size = isTooShort ? lines.count : 2
        let weights = lines.map { $0.count }
        let total = max(weights.reduce(0, +), 1)
        var before = 0
        for first in stride(from: 0, to: lines.count, by: size) {
            let range = first..<min(first + size, lines.count)
            let weight = weights[range].reduce(0, +)
            let start = cue.start + (cue.end - cue.start) * before / total
            before += weight
            let end = cue.start + (cue.end - cue.start) * before / total
            number += 1
            MediaTime.appendNumber(number, to: &output)
            output.append(UInt8(ascii: "\n"))
            MediaTime.appendClock(start, point: UInt8(ascii: ","), to: &output)
            output.append(" --> ")
            MediaTime.appendClock(max(end, start + 1), point: UInt8(ascii: ","), to: &output)
            output.append(UInt8(ascii: "\n"))
            for line in lines[range] {
                output.append(copying: wrapped.bytes.span.extracting(line))
                output.append(UInt8(ascii: "\n"))
            }
            output.append(UInt8(ascii: "\n"))
        }
    }
    return output
}
