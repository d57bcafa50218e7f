import Diagnostics
import Podcast

extension Promise {
    /// A transcript in SubRip: what was read is written in every form, and each form is read again without a fault.
    static let srt = Promise("srt") { bytes in
        broken(bytes, named: "a.srt") { readSubRip($0, path: "a.srt", diagnostics: &$1) }
    }

    /// A transcript in the podcast namespace's JSON.
    static let segments = Promise("segments") { bytes in
        broken(bytes, named: "a.json") { readJSONTranscript($0, path: "a.json", diagnostics: &$1) }
    }

    /// A transcript that somebody typed.
    static let typed = Promise("typed") { bytes in
        broken(bytes, named: "a.txt") { readTextTranscript($0, path: "a.txt", diagnostics: &$1) }
    }

    /// Chapters beside an episode: each has a time and a place in the file.
    static let chapters = Promise("chapters") { bytes in
        var findings: [Diagnostic] = []
        let chapters = readChapters(bytes, path: "a.chapters.txt", diagnostics: &findings)
        if let fault = faults(in: findings, of: bytes) { return fault }
        if chapters.isEmpty, findings.isEmpty { return "No chapters, and no word about it." }
        let lines = LineTable(bytes)
        guard chapters.allSatisfy({ $0.chapter.startMilliseconds >= 0 && lines.hold($0.span) }) else {
            return "A chapter has no time or no place."
        }
        // Written and read, they are the same.
        let list = inOrder(chapters.map(\.chapter))
        findings = []
        let again = readChapters(writeJSONChapters(list), path: "a.json", diagnostics: &findings)
        if !chapters.isEmpty, let finding = findings.first { return "What was written has a fault: \(finding.message)" }
        return chapters.isEmpty || again.map(\.chapter) == list ? nil : "Written and read, the chapters are others."
    }

    private static func broken(
        _ bytes: [UInt8], named path: String, read: ([UInt8], inout [Diagnostic]) -> Transcript?
    ) -> String? {
        var findings: [Diagnostic] = []
        let transcript = read(bytes, &findings)
        if let fault = faults(in: findings, of: bytes) { return fault }
        guard let transcript else { return findings.isEmpty ? "No transcript, and no word about it." : nil }
        if transcript.cues.isEmpty { return findings.isEmpty ? "No cues, and no word about it." : nil }
        let lines = LineTable(bytes)
        for cue in transcript.cues {
            if cue.text.isEmpty { return "A cue has no words." }
            if transcript.isTimed, cue.start < 0 || cue.end <= cue.start { return "A cue has no time." }
            if lines.range(ofLine: cue.line) == nil { return "A cue stands on no line." }
        }
        var html: [UInt8] = []
        appendHTMLTranscript(transcript.paragraphs, to: &html)
        if html.count(where: { $0 == UInt8(ascii: "<") }) > transcript.paragraphs.count * 6 || !isUTF8(html) {
            return "Something came out unescaped."
        }
        return transcript.isTimed ? brokenForms(of: transcript) : nil
    }

    /// What is broken in the files that a transcript becomes.
    private static func brokenForms(of transcript: Transcript) -> String? {
        for (write, path) in [(writeWebVTT, "a.vtt"), (writeJSONTranscript, "a.json"), (writeSubRip, "a.srt")] {
            let written = write(transcript)
            guard isUTF8(written) else { return "\(path) is not UTF-8." }
            var findings: [Diagnostic] = []
            guard let again = readTranscript(written, path: path, diagnostics: &findings) else {
                return "\(path) can't be read."
            }
            if let finding = findings.first(where: { $0.rule != Rule.transcriptOrder.id }), !again.cues.isEmpty {
                return "\(path) has a fault: \(finding.message)"
            }
            // Where nobody is named, a name before words is taken for the speaker's.
            if path == "a.vtt", transcript.cues.contains(where: { $0.speaker != nil }),
                words(again) != words(transcript)
            {
                return "\(path) says something else."
            }
        }
        return nil
    }

    private static func words(_ transcript: Transcript) -> [String] {
        transcript.cues.flatMap { $0.text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init) }
    }
}
