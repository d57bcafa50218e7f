package import Diagnostics

/// Reads a transcript in WebVTT (W3C WebVTT, section 6). Notes, styles, regions, cue names and settings are passed over.
///
/// Every fault is reported at its place, and what could be read is returned.
/// - Returns: nil when the file is no WebVTT at all.
package func readWebVTT(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    var reader = WebVTTReader(source: TranscriptSource(source, path: path))
    let transcript = reader.read()
    diagnostics += reader.source.diagnostics
    return transcript
}

private struct WebVTTReader {
    var source: TranscriptSource
    /// The line being read, from 1.
    private var line = 1
    private var cues: [Cue] = []

    init(source: TranscriptSource) { self.source = source }

    mutating func read() -> Transcript? {
        guard source.checkEncoding(), checkHeader() else { return nil }
        while line <= source.lines.lineCount {
            if source.isBlankLine(line) { line += 1 } else { readBlock() }
        }
        source.reportEmptiness(cues)
        return Transcript(cues: cues.contains { $0.speaker != nil } ? cues : Self.named(cues))
    }
}

extension WebVTTReader {
    /// The cues of a file that knows no voices, with the names before their words as their speakers: programs for
    /// meetings write them so.
    private static func named(_ cues: [Cue]) -> [Cue] {
        guard cues.contains(where: { SpeakerLabel($0.text) != nil }) else { return cues }
        var named: [Cue] = []
        var speaker: String?
        for cue in cues {
            var part = cue
            part.speaker = cue.isSound ? nil : speaker
            part.text = ""
            for line in cue.text.split(separator: "\n") {
                let label = SpeakerLabel(String(line))
                if let label {
                    if !part.text.isEmpty { named.append(part) }
                    speaker = label.name
                    part.speaker = speaker
                    part.text = ""
                }
                let words = label?.rest ?? String(line)
                if !words.isEmpty { part.text += (part.text.isEmpty ? "" : "\n") + words }
            }
            if !part.text.isEmpty { named.append(part) }
        }
        return named
    }

    /// `WEBVTT`, alone or with a blank and a title behind it, then lines up to an empty one.
    private mutating func checkHeader() -> Bool {
        let first = source.line(1)
        let isHeader = first.starts(with: "WEBVTT".utf8) && (first.count == 6 || isBlank(first[first.startIndex + 6]))
        if isHeader {
            line = 2
            while line <= source.lines.lineCount, !source.isBlankLine(line) {
                // A cue right below: the empty line was forgotten, and browsers forgive it.
                if CueTiming.arrow(in: source.line(line)) != nil { break }
                line += 1
            }
            return true
        }
        if isSubRip {
            source.report(
                source.content(ofLine: 1), "This is a SubRip file (.srt), not WebVTT.",
                "Convert it: write WEBVTT and an empty line above it, and a dot for each comma in the times.")
            return false
        }
        source.report(
            source.content(ofLine: 1), "A WebVTT file begins with the word WEBVTT, and this one does not.",
            "Write WEBVTT on the first line, and leave the second one empty.")
        return source.bytes.contains(UInt8(ascii: ">"))
    }

    /// True when the first line with an arrow has a comma in its time.
    private var isSubRip: Bool {
        for line in 1...min(source.lines.lineCount, 100) where CueTiming.arrow(in: source.line(line)) != nil {
            return source.line(line).prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: ","))
        }
        return false
    }

    /// A run of lines between empty ones: a cue, a note, a style sheet or a region.
    private mutating func readBlock() {
        let first = line
        var timing: Int?
        while line <= source.lines.lineCount, !source.isBlankLine(line) {
            if CueTiming.arrow(in: source.line(line)) != nil,
                !isNote(first) || CueTiming.beginsWithTime(source.line(line))
            {
                // An arrow ends a cue's text: the empty line before the next cue was forgotten.
                if timing != nil { break }
                if line > first + 1 { break }
                timing = line
            }
            line += 1
        }
        guard let timing else {
            if !isNote(first), line > first { reportLooseLines(first) }
            return
        }
        readCue(timing, text: timing + 1..<max(line, timing + 1))
    }

    /// A note, style sheet or region needs no time.
    private func isNote(_ line: Int) -> Bool {
        let content = source.line(line)
        for word in ["NOTE", "STYLE", "REGION"] where content.starts(with: word.utf8) {
            return content.count == word.utf8.count || isBlank(content[content.startIndex + word.utf8.count])
        }
        return false
    }

    private mutating func reportLooseLines(_ first: Int) {
        let number = (first..<line).first { CueTiming.beginsWithTime(source.line($0)) }
        if let number {
            source.report(
                source.content(ofLine: number), "There is no arrow between the times of this cue.",
                "Write it like 00:01.000 --> 00:04.000.")
        } else {
            source.report(
                source.content(ofLine: first), "These words belong to no cue: no line with times stands above them.",
                "Put a line like 00:01.000 --> 00:04.000 above them, or take out the empty line before them.")
        }
    }

    private mutating func readCue(_ number: Int, text: Range<Int>) {
        guard let place = source.lines.range(ofLine: number) else { return }
        let timing: CueTiming
        do { timing = try CueTiming(source.bytes[place]) } catch { return report(error, inLine: place) }
        let end = place.lowerBound + timing.endPlace.lowerBound..<place.lowerBound + timing.endPlace.upperBound
        if timing.end <= timing.start {
            source.report(end, "This cue ends before it begins, or at once.", "Give it an end after its beginning.")
            return
        }
        if let last = cues.last, timing.start < last.start {
            source.reportOrder(ofLine: number)
        }
        let lines = text.map(source.line)
        let payload = lines.count == 1 ? lines[0] : Array(lines.joined(separator: [UInt8(ascii: "\n")]))[...]
        for part in CueText(payload).parts {
            cues.append(
                Cue(start: timing.start, end: timing.end, speaker: part.speaker, text: part.text, line: number + 1))
        }
    }

    private mutating func report(_ problem: CueTiming.Problem, inLine place: Range<Int>) {
        let help = "Write it like 00:01.000 --> 00:04.000, with hours before it where there are any."
        switch problem {
        case .time(let range):
            let range = place.lowerBound + range.lowerBound..<place.lowerBound + range.upperBound
            let text = String(decoding: source.bytes[range], as: UTF8.self)
            source.report(
                range.isEmpty ? place : range, text.isEmpty ? "A time is missing here." : "“\(text)” is not a time.",
                help)
        case .comma(let range):
            let range = place.lowerBound + range.lowerBound..<place.lowerBound + range.upperBound
            source.report(
                range, "There is a comma in this time, as SubRip files have it.",
                "Write a dot before the thousandths: 00:01.000.")
        case .arrow(let offset):
            source.report(place.lowerBound + offset..<place.upperBound, "There is no arrow between these times.", help)
        }
    }
}
