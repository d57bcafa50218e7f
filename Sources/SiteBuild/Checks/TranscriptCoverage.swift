import Calendar
import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// A transcript goes to the end, without gaps, and says who speaks.
    static let transcriptCoverage = Check.ofEach(.transcriptCoverage) { entry, site, diagnostics in
        guard entry.kind == "episode" else { return }
        guard let (path, transcript) = site.read.media.transcripts[entry.path], let last = transcript.cues.last
        else { return }
        func report(_ severity: Diagnostic.Severity, cue: Cue, _ message: String, _ help: String) {
            var finding = Rule.transcriptCoverage.finding(
                path: path, span: site.prosePlaces.cue(cue, in: path), message: message, help: help)
            finding.severity = severity
            diagnostics.append(finding)
        }
        let spoken = transcript.cues.filter { !$0.isSound }
        if let first = spoken.first, spoken.allSatisfy({ $0.speaker == nil }) {
            report(
                .error, cue: first, "This transcript doesn't say who speaks.",
                Self.speakerHelp(path))
        }
        if !transcript.isTimed { return }
        let end = transcript.cues.map(\.end).max() ?? 0
        if let audio = site.read.media.audio[entry.path], Double(end) < audio.duration * 900 {
            report(
                .error, cue: last,
                "The transcript ends at \(clock(end)), and the recording goes on to"
                    + " \(clock(Int(audio.duration * 1000))).",
                "Add what is said after that; a cue `[music]` does where nothing is.")
        }
        for (cue, next) in zip(transcript.cues, transcript.cues.dropFirst())
        where next.start - cue.end > 60_000 && !cue.text.isPause && !next.text.isPause {
            report(
                .warning, cue: next,
                "Nothing is written between \(clock(cue.end)) and \(clock(next.start)).",
                "Add what is said there, or a cue `[pause]`.")
        }
    }

    private static func speakerHelp(_ path: String) -> String {
        switch TranscriptForm(named: path) {
        case .webVTT: "Begin each cue with its speaker: `<v Presenter>Welcome`."
        case .json: "Give each segment its speaker: `\"speaker\": \"Presenter\"`."
        case .subRip, .text, nil: "Write the speaker's name before what they say: `Presenter: Welcome`."
        }
    }

    private static func clock(_ milliseconds: Int) -> String { durationOnClock(seconds: milliseconds / 1000) }
}

extension String {
    /// Whether it says in brackets that nothing is said.
    fileprivate var isPause: Bool {
        (hasPrefix("[") && hasSuffix("]") || hasPrefix("(") && hasSuffix(")"))
            && ["pause", "silence", "music", "song"].contains { lowercased().contains($0) }
    }
}

extension Rule {
    static let transcriptCoverage = Rule(
        "transcript-coverage", .error,
        why:
            "Half a transcript, or one in which nobody knows who speaks, is not the recording in writing (WCAG 1.2.1).",
        mend: "Write all that is said, with the speaker before each cue, and `[pause]` where nothing is said.")
}
