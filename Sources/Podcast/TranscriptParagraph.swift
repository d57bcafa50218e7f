/// What one speaker says in one go, as a page shows it.
package struct TranscriptParagraph: Sendable, Hashable {
    /// Words that were one cue.
    package struct Part: Sendable, Hashable {
        /// In milliseconds from the beginning.
        package var start: Int
        package var end: Int
        /// One line.
        package var text: String
        /// Its place on the page, `t754` for what begins in that second; nil where its paragraph, or something before
        /// it, has that place.
        package var anchor: String?
    }

    /// In milliseconds from the beginning.
    package var start: Int
    package var end: Int
    package var speaker: String?
    /// False where the same speaker goes on after a paragraph that had become long.
    package var isNewSpeaker: Bool
    /// False where nobody knows when it is said.
    package var isTimed: Bool
    /// Its place on the page, like no other’s: `t42`; `p3` without times.
    package var anchor: String
    /// At least one.
    package var parts: [Part]

    /// All its words, in one line.
    package var text: String { parts.map(\.text).joined(separator: " ") }
}

extension Transcript {
    /// Cues of one speaker in a row joined to paragraphs. A speech longer than some hundred words is divided at the end of
    /// a sentence.
    package var paragraphs: [TranscriptParagraph] {
        var paragraphs: [TranscriptParagraph] = []
        var anchors = TranscriptAnchors(isTimed: isTimed)
        var length = 0
        for cue in cues {
            let text = cue.text.oneLine
            if text.isEmpty { continue }
            let index = paragraphs.count - 1
            let isSame = index >= 0 && paragraphs[index].speaker == cue.speaker
            if isSame, length < 700 || !paragraphs[index].endsSentence {
                let anchor = anchors.ofPart(at: cue.start)
                paragraphs[index].parts.append(
                    TranscriptParagraph.Part(start: cue.start, end: cue.end, text: text, anchor: anchor))
                paragraphs[index].end = max(paragraphs[index].end, cue.end)
                length += 1 + text.utf8.count
            } else {
                paragraphs.append(
                    TranscriptParagraph(
                        start: cue.start, end: cue.end, speaker: cue.speaker, isNewSpeaker: !isSame, isTimed: isTimed,
                        anchor: anchors.ofParagraph(at: cue.start),
                        parts: [TranscriptParagraph.Part(start: cue.start, end: cue.end, text: text, anchor: nil)]))
                length = text.utf8.count
            }
        }
        return paragraphs
    }
}

extension TranscriptParagraph {
    fileprivate var endsSentence: Bool { parts.last.map { $0.text.endsSentence } ?? false }
}

extension String {
    /// Whether a sentence ends at its end, before closing quotation marks and brackets.
    var endsSentence: Bool {
        let last = unicodeScalars.reversed().first { !["\"", "'", "”", "’", ")", "]"].contains($0) }
        return last.map { [".", "?", "!", "…", "。"].contains($0) } ?? false
    }
}

/// Places of a transcript on its page, each given once.
private struct TranscriptAnchors {
    let isTimed: Bool
    private var count = 0
    /// How often each second was asked for by paragraphs.
    private var seconds: [Int: Int] = [:]

    init(isTimed: Bool) { self.isTimed = isTimed }

    mutating func ofParagraph(at start: Int) -> String {
        count += 1
        guard isTimed else { return "p\(count)" }
        let second = start / 1000
        let earlier = seconds[second, default: 0]
        seconds[second] = earlier + 1
        return earlier == 0 ? "t\(second)" : "t\(second)-\(earlier + 1)"
    }

    mutating func ofPart(at start: Int) -> String? {
        let second = start / 1000
        guard isTimed, seconds[second] == nil else { return nil }
        seconds[second] = 1
        return "t\(second)"
    }
}
