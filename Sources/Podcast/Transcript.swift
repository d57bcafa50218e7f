/// What is said in a recording, and when.
package struct Transcript: Sendable, Hashable {
    /// In the order of the file.
    package var cues: [Cue]

    package init(cues: [Cue]) {
        self.cues = cues
    }
}

/// Some words of one speaker.
package struct Cue: Sendable, Hashable {
    /// In milliseconds from the beginning.
    package var start: Int
    package var end: Int
    /// nil where the file doesn't say.
    package var speaker: String?
    /// Plain text; lines as in the file, without blank ones.
    package var text: String

    package init(start: Int, end: Int, speaker: String? = nil, text: String) {
        self.start = start
        self.end = end
        self.speaker = speaker
        self.text = text
    }
}

/// What one speaker says in one go, as a page shows it.
package struct TranscriptParagraph: Sendable, Hashable {
    /// In milliseconds from the beginning.
    package var start: Int
    package var end: Int
    package var speaker: String?
    /// False where the same speaker goes on after a paragraph that had become long.
    package var isNewSpeaker: Bool
    /// One line.
    package var text: String
}

extension Transcript {
    /// Cues of one speaker in a row joined to paragraphs. A speech longer than some hundred words is divided at the end of
    /// a sentence.
    package var paragraphs: [TranscriptParagraph] {
        var paragraphs: [TranscriptParagraph] = []
        for cue in cues {
            let text = cue.text.oneLine
            if text.isEmpty { continue }
            if let last = paragraphs.last, last.speaker == cue.speaker {
                if last.text.utf8.count < 700 || !endsSentence(last.text) {
                    let index = paragraphs.count - 1
                    paragraphs[index].text += " " + text
                    paragraphs[index].end = max(last.end, cue.end)
                    continue
                }
                paragraphs.append(paragraph(cue, text, isNewSpeaker: false))
            } else {
                paragraphs.append(paragraph(cue, text, isNewSpeaker: true))
            }
        }
        return paragraphs
    }

    private func paragraph(_ cue: Cue, _ text: String, isNewSpeaker: Bool) -> TranscriptParagraph {
        TranscriptParagraph(
            start: cue.start, end: cue.end, speaker: cue.speaker, isNewSpeaker: isNewSpeaker, text: text)
    }

    private func endsSentence(_ text: String) -> Bool {
        let last = text.unicodeScalars.reversed().first { !["\"", "'", "”", "’", ")", "]"].contains($0) }
        return last.map { [".", "?", "!", "…", "。"].contains($0) } ?? false
    }
}
