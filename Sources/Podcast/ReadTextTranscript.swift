package import Diagnostics

/// Reads a transcript that somebody typed: lines with `Name:` before what is said, and times where there are any, in
/// the usual shapes (`[00:01:02] Amira: …`, `Amira (1:02): …`, `Amira 1:02` on a line of its own, `1:02 Amira: …`).
///
/// Where some times are missing, they follow from those around them and the number of words between. Speeches are
/// divided at the ends of sentences. A file without any times gives cues without times.
/// - Returns: nil when the file can’t be read at all.
package func readTextTranscript(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    var reader = TextTranscriptReader(source: TranscriptSource(bytes, path: path))
    let transcript = reader.read()
    diagnostics += reader.source.diagnostics
    return transcript
}

/// What somebody says in one go.
private struct Turn {
    var start: Int?
    var end: Int?
    var speaker: String?
    var words: String
    /// The line on which its words begin.
    var line: Int
}

private struct TextTranscriptReader {
    var source: TranscriptSource
    private var turns: [Turn] = []
    private var speaker: String?

    init(source: TranscriptSource) { self.source = source }

    mutating func read() -> Transcript? {
        guard source.checkEncoding() else { return nil }
        let known = repeatedLabels()
        for number in 1...source.lines.lineCount where !source.isBlankLine(number) {
            read(visible(source.text(ofLine: number)).trimmed, number, known)
        }
        turns.removeAll { $0.words.isEmpty }
        let isTimed = turns.contains { $0.start != nil }
        let cues =
            isTimed ? timed() : turns.map { Cue(start: 0, end: 0, speaker: $0.speaker, text: $0.words, line: $0.line) }
        source.reportEmptiness(cues)
        return Transcript(cues: cues, isTimed: isTimed)
    }

    /// What stands before colons more than once, in lower case: names that need not look like names.
    private func repeatedLabels() -> Set<String> {
        var counts: [String: Int] = [:]
        for number in 1...source.lines.lineCount {
            let line = source.line(number).prefix(140)
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = SpeakerLabel.unmarked(Substring(String(decoding: line[..<colon], as: UTF8.self)))
            if SpeakerLabel.isLabelLike(name) { counts[name.lowercased(), default: 0] += 1 }
        }
        return Set(counts.filter { $0.value > 1 }.keys)
    }

    private mutating func read(_ line: String, _ number: Int, _ known: Set<String>) {
        // A heading of Markdown is words.
        let line = line.hasPrefix("#") ? String(line.drop { $0 == "#" }).trimmed : line
        if line.isEmpty { return }
        var head = TranscriptLineHead(line, known: known)
        if let bad = head.badTime { report(bad, number) }
        if head.isDoubtful, !isFollowedByWords(number, known) {
            head.words = head.speaker ?? ""
            head.speaker = nil
        }
        if head.start == nil, head.speaker == nil {
            if line.isSound {
                turns.append(Turn(speaker: nil, words: line, line: number))
            } else if let last = turns.indices.last, !turns[last].words.isSound || turns[last].words.isEmpty {
                if turns[last].words.isEmpty { turns[last].line = number } else { turns[last].words += " " }
                turns[last].words += line
            } else {
                turns.append(Turn(speaker: speaker, words: line, line: number))
            }
            return
        }
        if let named = head.speaker { speaker = named }
        // A time on a line of its own is that of the words below it.
        if head.start == nil, let last = turns.indices.last, turns[last].words.isEmpty {
            turns[last].speaker = speaker
            turns[last].words = head.words
            turns[last].line = number
            return
        }
        if let start = head.start, let last = turns.last(where: { $0.start != nil })?.start, start < last {
            source.reportOrder(ofLine: number)
        }
        let isSound = head.speaker == nil && head.words.isSound
        var first = Turn(start: head.start, end: head.end, speaker: isSound ? nil : speaker, words: "", line: number)
        for (time, words) in timesWithin(head.words, after: head.start) {
            if let time {
                turns.append(first)
                first = Turn(start: time, end: nil, speaker: speaker, words: "", line: number)
            }
            first.words = words
        }
        turns.append(first)
    }

    /// Words with times in square brackets among them, divided at those.
    private func timesWithin(_ words: String, after start: Int?) -> [(time: Int?, words: String)] {
        guard var last = start, words.utf8.contains(UInt8(ascii: "[")) else { return [(nil, words)] }
        var parts: [(time: Int?, words: String)] = []
        var time: Int?
        var begin = words.startIndex
        var index = words.startIndex
        while let open = words.utf8[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = words.utf8.index(after: open)
            guard let found = BracketedTime(words[open...]), found.isBracketed, let next = found.milliseconds,
                next >= last
            else { continue }
            parts.append((time, String(words[begin..<open]).trimmed))
            (time, last, begin, index) = (next, next, found.rest.startIndex, found.rest.startIndex)
        }
        parts.append((time, String(words[begin...]).trimmed))
        return parts
    }

    private mutating func report(_ time: String, _ number: Int) {
        var place = source.content(ofLine: number)
        let line = source.line(number)
        if let first = line.firstIndex(where: RecordingClock.isDigit) {
            place = first..<min(first + time.utf8.count, line.endIndex)
        }
        source.report(
            place, "“\(time)” is not a time.", "Write minutes and seconds, as 12:05, or hours too, as 1:02:03.")
    }

    /// Whether the next line has words and no time, as below a line that is a speaker’s name and a time.
    private func isFollowedByWords(_ number: Int, _ known: Set<String>) -> Bool {
        guard number < source.lines.lineCount, !source.isBlankLine(number + 1) else { return false }
        let next = TranscriptLineHead(visible(source.text(ofLine: number + 1)).trimmed, known: known)
        return next.start == nil && next.speaker == nil
    }
}

extension TextTranscriptReader {
    /// Cues with times: what has none begins after what is said before it, at the pace of the words around it.
    private func timed() -> [Cue] {
        var cues: [Cue] = []
        for (index, turn) in turns.enumerated() {
            for (part, text) in SentenceJoin.sentences(of: turn.words).enumerated() {
                // -1 stands for a time that is not known yet.
                let start = part == 0 ? turn.start ?? (index == 0 ? 0 : -1) : -1
                cues.append(Cue(start: start, end: -1, speaker: turn.speaker, text: text, line: turn.line))
            }
            if let end = turn.end { cues[cues.count - 1].end = end }
        }
        // Runs from one known time up to the next.
        var first = 0
        while first < cues.count {
            var next = first + 1
            while next < cues.count, cues[next].start < 0 { next += 1 }
            spread(&cues, first..<next, until: next < cues.count ? cues[next].start : nil)
            first = next
        }
        return cues
    }

    /// Gives a run of cues times from its first one’s, in proportion to their words.
    private func spread(_ cues: inout [Cue], _ run: Range<Int>, until next: Int?) {
        let start = cues[run.lowerBound].start
        let written = cues[run.upperBound - 1].end
        let weights = run.map { SpokenLength.milliseconds(of: cues[$0].text) }
        let total = weights.reduce(0, +)
        var end = written > start ? written : next ?? 0
        // Nobody wrote when it ends, or it is said at the same time as what comes next.
        if end <= start { end = start + total }
        let length = max(end - start, run.count)
        var before = 0
        for (index, weight) in zip(run, weights) {
            cues[index].start = start + length * before / total
            before += weight
            cues[index].end = max(start + length * before / total, cues[index].start + 1)
        }
    }
}
