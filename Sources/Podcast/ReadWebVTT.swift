package import Diagnostics

/// Reads a transcript in WebVTT (W3C WebVTT, section 6). Notes, styles, regions, cue names and settings are passed over.
///
/// Every fault is reported at its place, and what could be read is returned.
/// - Returns: nil when the file is no WebVTT at all.
package func readWebVTT(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    var reader = WebVTTReader(source: source, path: path)
    let transcript = reader.read()
    diagnostics += reader.diagnostics
    return transcript
}

private struct WebVTTReader {
    let source: [UInt8]
    let path: String
    let lines: LineTable
    var diagnostics: [Diagnostic] = []
    /// The line being read, from 1.
    private var line = 1
    private var cues: [Cue] = []

    init(source: [UInt8], path: String) {
        self.source = source
        self.path = path
        lines = LineTable(source)
    }

    mutating func read() -> Transcript? {
        guard checkEncoding(), checkHeader() else { return nil }
        while line <= lines.lineCount {
            if isBlankLine(line) { line += 1 } else { readBlock() }
        }
        if cues.isEmpty, diagnostics.isEmpty {
            report(content(ofLine: 1), "The transcript has no words.", "Add its cues, or leave the file out.")
        }
        return Transcript(cues: cues)
    }

    private func bytes(_ line: Int) -> ArraySlice<UInt8> {
        lines.range(ofLine: line).map { source[$0] } ?? []
    }

    private func isBlankLine(_ line: Int) -> Bool { bytes(line).allSatisfy(isBlank) }

    private mutating func report(_ place: Range<Int>, _ message: String, _ help: String, rule: Rule = .transcriptSyntax)
    {
        diagnostics.append(rule.finding(path: path, span: lines.span(place), message: message, help: help))
    }

    private func content(ofLine line: Int) -> Range<Int> {
        var range = lines.range(ofLine: line) ?? 0..<0
        while let last = range.last, isBlank(source[last]) { range.removeLast() }
        return range
    }
}

extension WebVTTReader {
    private mutating func checkEncoding() -> Bool {
        if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
            report(0..<1, "The transcript is saved as UTF-16.", "Save it as UTF-8.")
            return false
        }
        var place: Int?
        do { _ = try UTF8Span(validating: source.span) } catch { place = error.byteOffsets.lowerBound }
        if let place {
            report(
                place..<place + 1, "The transcript is not UTF-8 from here on.",
                "Save it as UTF-8; it may have been written as Windows-1252 or Latin-1.")
        }
        if let zero = source.firstIndex(of: 0) {
            report(zero..<zero + 1, "There is a zero byte here, which no text has.", "Delete it.")
        }
        return true
    }

    /// `WEBVTT`, alone or with a blank and a title behind it, then lines up to an empty one.
    private mutating func checkHeader() -> Bool {
        let first = bytes(1)
        let isHeader = first.starts(with: "WEBVTT".utf8) && (first.count == 6 || isBlank(first[first.startIndex + 6]))
        if isHeader {
            line = 2
            while line <= lines.lineCount, !isBlankLine(line) {
                // A cue right below: the empty line was forgotten, and browsers forgive it.
                if CueTiming.arrow(in: bytes(line)) != nil { break }
                line += 1
            }
            return true
        }
        if isSubRip {
            report(
                content(ofLine: 1), "This is a SubRip file (.srt), not WebVTT.",
                "Convert it: write WEBVTT and an empty line above it, and a dot for each comma in the times.")
            return false
        }
        report(
            content(ofLine: 1), "A WebVTT file begins with the word WEBVTT, and this one does not.",
            "Write WEBVTT on the first line, and leave the second one empty.")
        return source.contains(UInt8(ascii: ">"))
    }

    /// True when the first line with an arrow has a comma in its time.
    private var isSubRip: Bool {
        for line in 1...min(lines.lineCount, 100) where CueTiming.arrow(in: bytes(line)) != nil {
            return bytes(line).prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: ","))
        }
        return false
    }

    /// A run of lines between empty ones: a cue, a note, a style sheet or a region.
    private mutating func readBlock() {
        let first = line
        var timing: Int?
        while line <= lines.lineCount, !isBlankLine(line) {
            if CueTiming.arrow(in: bytes(line)) != nil, !isNote(first) || CueTiming.beginsWithTime(bytes(line)) {
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
        let content = bytes(line)
        for word in ["NOTE", "STYLE", "REGION"] where content.starts(with: word.utf8) {
            return content.count == word.utf8.count || isBlank(content[content.startIndex + word.utf8.count])
        }
        return false
    }

    private mutating func reportLooseLines(_ first: Int) {
        let number = (first..<line).first { CueTiming.beginsWithTime(bytes($0)) }
        if let number {
            report(
                content(ofLine: number), "There is no arrow between the times of this cue.",
                "Write it like 00:01.000 --> 00:04.000.")
        } else {
            report(
                content(ofLine: first), "These words belong to no cue: no line with times stands above them.",
                "Put a line like 00:01.000 --> 00:04.000 above them, or take out the empty line before them.")
        }
    }

    private mutating func readCue(_ number: Int, text: Range<Int>) {
        guard let place = lines.range(ofLine: number) else { return }
        let timing: CueTiming
        do { timing = try CueTiming(source[place]) } catch { return report(error, inLine: place) }
        let end = place.lowerBound + timing.endPlace.lowerBound..<place.lowerBound + timing.endPlace.upperBound
        if timing.end <= timing.start {
            report(end, "This cue ends before it begins, or at once.", "Give it an end after its beginning.")
            return
        }
        if let last = cues.last, timing.start < last.start {
            report(
                content(ofLine: number), "This cue begins before the one above it.",
                "Put the cues in the order in which they are spoken.", rule: .transcriptOrder)
        }
        let payload = text.map { String(decoding: bytes($0), as: UTF8.self) }.joined(separator: "\n")
        for part in CueText(payload).parts {
            cues.append(Cue(start: timing.start, end: timing.end, speaker: part.speaker, text: part.text))
        }
    }

    private mutating func report(_ problem: CueTiming.Problem, inLine place: Range<Int>) {
        let help = "Write it like 00:01.000 --> 00:04.000, with hours before it where there are any."
        switch problem {
        case .time(let range):
            let range = place.lowerBound + range.lowerBound..<place.lowerBound + range.upperBound
            let text = String(decoding: source[range], as: UTF8.self)
            report(
                range.isEmpty ? place : range, text.isEmpty ? "A time is missing here." : "“\(text)” is not a time.",
                help)
        case .comma(let range):
            let range = place.lowerBound + range.lowerBound..<place.lowerBound + range.upperBound
            report(
                range, "There is a comma in this time, as SubRip files have it.",
                "Write a dot before the thousandths: 00:01.000.")
        case .arrow(let offset):
            report(place.lowerBound + offset..<place.upperBound, "There is no arrow between these times.", help)
        }
    }
}
