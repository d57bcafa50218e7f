import Diagnostics
import Podcast

extension Promise {
    /// A transcript is read, written and read again: it says the same, and nothing is found wrong.
    static let vtt = Promise("vtt") { bytes in
        var findings: [Diagnostic] = []
        let transcript = readWebVTT(bytes, path: "a.vtt", diagnostics: &findings)
        if let fault = faults(in: findings, of: bytes) { return fault }
        guard let transcript else { return findings.isEmpty ? "No transcript, and no word about it." : nil }
        if transcript.cues.isEmpty, findings.isEmpty { return "No cues, and no word about it." }
        if transcript.cues.contains(where: { $0.start < 0 || $0.end <= $0.start || $0.text.isEmpty }) {
            return "A cue has no time or no words."
        }
        _ = transcript.paragraphs

        let written = writeWebVTT(transcript)
        guard isUTF8(written) else { return "What was written is not UTF-8." }
        findings = []
        guard let again = readWebVTT(written, path: "a.vtt", diagnostics: &findings) else {
            return "What was written is no WebVTT."
        }
        // Cues that overlap are in the file's own order; a transcript without words stays one.
        let words = again.cues.isEmpty ? [] : findings.filter { $0.rule != Rule.transcriptOrder.id }
        if let finding = words.first { return "What was written has a fault: \(finding.message)" }
        if spoken(again) != spoken(transcript) { return "Written and read, the transcript is another one." }
        return writeWebVTT(again) == written ? nil : "Written again, the file is another one."
    }

    /// The cues with their words in one line: long lines are written as several.
    private static func spoken(_ transcript: Transcript) -> [Cue] {
        transcript.cues.map { cue in
            var cue = cue
            cue.text = cue.text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
                .joined(separator: " ")
            return cue
        }
    }
}
