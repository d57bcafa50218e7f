package import Diagnostics

/// Reads a transcript in SubRip (.srt), as the many programs that write it do: with or without numbers, with commas or
/// dots in times, with a speaker’s name where the speaker changes.
///
/// Every fault is reported at its place, and what could be read is returned.
/// - Returns: nil when the file can’t be read at all.
package func readSubRip(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    var reader = SubRipReader(source: TranscriptSource(source, path: path))
    let transcript = reader.read()
    diagnostics += reader.source.diagnostics
    return transcript
}

private struct SubRipReader {
    var source: TranscriptSource
    private var line = 1
    private var cues: [Cue] = []
    /// Who spoke last: a name stands only where the speaker changes.
    private var speaker: String?

    init(source: TranscriptSource) { self.source = source }

    mutating func read() -> Transcript? {
        guard source.checkEncoding() else { return nil }
        while line <= source.lines.lineCount {
            if source.isBlankLine(line) {
                line += 1
            } else if isTiming(line) {
                readCue()
            } else {
                readLooseLines()
            }
        }
        source.reportEmptiness(cues)
        return Transcript(cues: cues)
    }

    /// Whether a line has times: a digit at its beginning, and an arrow.
    private func isTiming(_ number: Int) -> Bool {
        let line = source.line(number)
        return line.first { !isBlank($0) }.map(RecordingClock.isDigit) == true && CueTiming.arrow(in: line) != nil
    }

    private func isNumber(_ number: Int) -> Bool {
        let content = source.content(ofLine: number)
        return !content.isEmpty
            && source.bytes[content].drop(while: isBlank).allSatisfy(RecordingClock.isDigit)
    }

    /// Passes over a cue’s number; words that belong to no cue are told.
    private mutating func readLooseLines() {
        let first = line
        while line <= source.lines.lineCount, !source.isBlankLine(line), !isTiming(line) { line += 1 }
        if line == first + 1, isNumber(first) {
            var next = line
            while next <= source.lines.lineCount, source.isBlankLine(next) { next += 1 }
            if next <= source.lines.lineCount, isTiming(next) { return }
        }
        let times = (first..<line).first {
            source.line($0).drop(while: isBlank).first.map(RecordingClock.isDigit) == true
                && CueTiming.beginsWithTime(source.line($0))
        }
        if let times {
            source.report(
                source.content(ofLine: times), "There is no arrow between the times of this cue.",
                "Write it like 00:00:01,000 --> 00:00:04,000.")
        } else {
            source.report(
                source.content(ofLine: first), "These words belong to no cue: no line with times stands above them.",
                "Put a line like 00:00:01,000 --> 00:00:04,000 above them, or take out the empty line before them.")
        }
    }

    private mutating func readCue() {
        let timing = line
        line += 1
        while line <= source.lines.lineCount, !source.isBlankLine(line), !isTiming(line) { line += 1 }
        var end = line
        // The empty line before the next cue was forgotten: its number is none of this one’s words.
        if end > timing + 1, end <= source.lines.lineCount, isTiming(end), isNumber(end - 1) { end -= 1 }
        guard let times = times(ofLine: timing) else { return }
        if let last = cues.last, times.start < last.start { source.reportOrder(ofLine: timing) }
        var parts: [(speaker: String?, lines: [String], line: Int)] = []
        for number in timing + 1..<max(end, timing + 1) {
            for text in SubRipText.lines(of: source.text(ofLine: number)) {
                if let label = SpeakerLabel(text) {
                    speaker = label.name
                    parts.append((speaker, label.rest.isEmpty ? [] : [label.rest], number))
                } else if parts.isEmpty {
                    parts.append((text.isSound ? nil : speaker, [text], number))
                } else {
                    parts[parts.count - 1].lines.append(text)
                }
            }
        }
        for part in parts where !part.lines.isEmpty {
            cues.append(
                Cue(
                    start: times.start, end: times.end, speaker: part.speaker,
                    text: part.lines.joined(separator: "\n"), line: part.line))
        }
    }

    /// The times above a cue; nil where they can’t be read, which is told.
    private mutating func times(ofLine number: Int) -> (start: Int, end: Int)? {
        guard let place = source.lines.range(ofLine: number), let arrow = CueTiming.arrow(in: source.bytes[place])
        else {
            return nil
        }
        let middle = place.lowerBound + arrow
        let first = trimmed(place.lowerBound..<middle)
        var second = trimmed(middle + 3..<place.upperBound)
        // What may follow is where on the picture it stands.
        if let blank = source.bytes[second].firstIndex(where: isBlank) { second = second.lowerBound..<blank }
        var found: [Int] = []
        for range in [first, second] {
            guard let time = time(range) else {
                let text = String(decoding: source.bytes[range], as: UTF8.self)
                source.report(
                    range.isEmpty ? source.content(ofLine: number) : range,
                    text.isEmpty ? "A time is missing here." : "“\(text)” is not a time.",
                    "Write it like 00:00:01,000 --> 00:00:04,000.")
                return nil
            }
            found.append(time)
        }
        if found[1] <= found[0] {
            source.report(second, "This cue ends before it begins, or at once.", "Give it an end after its beginning.")
            return nil
        }
        return (found[0], found[1])
    }

    private func time(_ range: Range<Int>) -> Int? {
        RecordingClock.milliseconds(source.bytes[range], fraction: 3...3)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isBlank(source.bytes[first]) { range.removeFirst() }
        while let last = range.last, isBlank(source.bytes[last]) { range.removeLast() }
        return range
    }
}
