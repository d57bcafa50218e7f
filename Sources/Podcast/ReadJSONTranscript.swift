package import Diagnostics
import Markup

/// Reads a transcript in the podcast namespace’s JSON form (version 1.0.0): segments with `startTime`, `endTime`, `body`
/// and `speaker`. Numbers may be text, as some hosts write them, and `start`, `end` and `text` are understood, as
/// programs that recognise speech write them. Segments of single words are joined to sentences.
///
/// Every fault is reported at its place, and what could be read is returned.
/// - Returns: nil when the file can’t be read at all.
package func readJSONTranscript(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Transcript? {
    var reader = JSONTranscriptReader(source: TranscriptSource(bytes, path: path))
    let transcript = reader.read()
    diagnostics += reader.source.diagnostics
    return transcript
}

/// A segment as it was found.
private struct Segment {
    var start: Int
    /// nil where it isn’t said.
    var end: Int?
    var speaker: String?
    var body: String
    var place: Range<Int>
    var line: Int
}

private struct JSONTranscriptReader {
    var source: TranscriptSource

    init(source: TranscriptSource) { self.source = source }

    mutating func read() -> Transcript? {
        guard source.checkEncoding(), let elements = elements() else { return nil }
        let offsets = JSONElementPlaces.offsets(ofArrayNamed: "segments", in: source.bytes)
        var segments: [Segment] = []
        for (index, element) in elements.enumerated() {
            let offset = index < offsets.count ? offsets[index] : 0
            if let segment = segment(element, at: offset) { segments.append(segment) }
        }
        let cues = SentenceJoin.isByWord(segments.map(\.body)) ? joined(segments) : cues(of: segments)
        source.reportEmptiness(cues)
        return Transcript(cues: cues)
    }

    private mutating func elements() -> [JSON]? {
        let value: JSON
        do throws(JSONSyntaxError) {
            value = try JSON.parse(source.bytes)
        } catch {
            source.diagnostics.append(
                Rule.transcriptSyntax.finding(
                    path: source.path, span: SourceSpan(line: error.line, column: error.column),
                    message: error.message, help: "Mend the JSON here, or export the transcript again."))
            return nil
        }
        if case .array(let elements) = value { return elements }
        if case .array(let elements) = value["segments"] { return elements }
        source.report(
            source.content(ofLine: 1), "There are no “segments” in this JSON.",
            "Write {\"version\": \"1.0.0\", \"segments\": [{\"speaker\": …, \"startTime\": …, \"endTime\": …, \"body\": …}]}."
        )
        return nil
    }

    private mutating func segment(_ element: JSON, at offset: Int) -> Segment? {
        let place = offset..<min(offset + 1, max(source.bytes.count, offset))
        guard case .object = element else {
            source.report(place, "This segment is no group of names and values.", Self.help)
            return nil
        }
        guard case .string(let body)? = element["body"] ?? element["text"] else {
            source.report(place, "This segment has no “body”.", Self.help)
            return nil
        }
        let written = element["startTime"] ?? element["start"]
        guard let start = written.flatMap(milliseconds) else {
            source.report(
                place,
                written == nil ? "This segment has no “startTime”." : "The “startTime” of this segment is no time.",
                Self.help)
            return nil
        }
        var end: Int?
        if let written = element["endTime"] ?? element["end"], written != .null {
            end = milliseconds(written)
            if end == nil { source.report(place, "The “endTime” of this segment is no time.", Self.help) }
        }
        if let found = end, found < start {
            source.report(place, "This segment ends before it begins.", "Give it an endTime after its startTime.")
            return nil
        }
        var speaker: String?
        switch element["speaker"] {
        case .string(let name): speaker = name.visibleLine.nonEmpty
        case .int(let number): speaker = "Speaker \(number)"
        default: break
        }
        return Segment(
            start: start, end: end, speaker: speaker, body: visible(body), place: place,
            line: source.lines.position(of: offset).line)
    }

    private static let help =
        "Write it as {\"speaker\": \"Amira\", \"startTime\": 1.5, \"endTime\": 4, \"body\": \"Welcome.\"}."

    private mutating func cues(of segments: [Segment]) -> [Cue] {
        var cues: [Cue] = []
        for (index, segment) in segments.enumerated() {
            let text = segment.body.split(whereSeparator: \.isNewline).map { String($0).trimmed }
                .filter { !$0.isEmpty }.joined(separator: "\n")
            if text.isEmpty { continue }
            checkOrder(of: segment, after: cues.last)
            var end = segment.end ?? 0
            if end <= segment.start {
                let next = index + 1 < segments.count ? segments[index + 1].start : 0
                end = next > segment.start ? next : segment.start + SpokenLength.milliseconds(of: text)
            }
            cues.append(
                Cue(start: segment.start, end: end, speaker: segment.speaker, text: text, line: segment.line))
        }
        return cues
    }

    private mutating func checkOrder(of segment: Segment, after last: Cue?) {
        guard let last, segment.start < last.start else { return }
        source.report(
            segment.place, "This segment begins before the one above it.",
            "Put the segments in the order in which they are spoken.", rule: .transcriptOrder)
    }

    /// Words joined to what is said up to the end of a sentence, a pause, or somebody else’s words.
    private mutating func joined(_ segments: [Segment]) -> [Cue] {
        var cues: [Cue] = []
        var last: Int?
        for segment in segments {
            let word = segment.body.oneLine
            if word.isEmpty { continue }
            checkOrder(of: segment, after: cues.last)
            let end = max(segment.end ?? segment.start, segment.start)
            if let cue = cues.last, let before = last, cue.speaker == segment.speaker,
                !SentenceJoin.divides(cue.text, pause: segment.start - before), segment.start >= cue.start
            {
                cues[cues.count - 1].text += (SentenceJoin.isClosing(word) ? "" : " ") + word
                cues[cues.count - 1].end = max(cue.end, end)
            } else {
                cues.append(
                    Cue(start: segment.start, end: end, speaker: segment.speaker, text: word, line: segment.line))
            }
            last = end
        }
        for index in cues.indices where cues[index].end <= cues[index].start { cues[index].end = cues[index].start + 1 }
        return cues
    }
}
