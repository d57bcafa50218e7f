import Calendar
import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What is said in an episode can be read.
    static let transcriptMissing = Check.ofEach(.transcriptMissing) { entry, site, diagnostics in
        // Audio or a transcript that is named and isn't there is told by other checks.
        guard let episode = entry.fields(as: Episode.self), !entry.isDraft,
            site.read.media.audio[entry.path] != nil, site.read.media.transcripts[entry.path] == nil,
            !entry.isDoubtful("transcript"), !entry.isDoubtful("audio"), !entry.isDoubtful("status"),
            !entry.body.directives.contains(where: { $0.name == "transcript" })
        else { return }
        switch episode.transcript {
        case .file: return
        case .coming(let coming):
            guard let on = coming.on else { return }
            let isLate = on.instant <= site.plan.now
            diagnostics.append(
                .noTranscript(
                    entry, on.span, .warning,
                    isLate
                        ? "The transcript was to come by \(dateInWords(on.day)), and isn't here."
                        : "The transcript comes by \(dateInWords(on.day)); until then this episode can't be read."))
        case nil:
            // A transcript beside the file that could not be read has been told.
            guard ReadTranscript.beside(entry, in: site.read.sources).isEmpty else { return }
            let isOld =
                site.isPublished(entry.path) || entry.common.date.map { $0.day < firstDayOfDuty } ?? false
            diagnostics.append(
                .noTranscript(entry, entry.anchor, isOld ? .warning : .error, "This episode has no transcript."))
        }
    }

    /// The Public Sector Bodies Accessibility Regulations 2018 ask for no transcript of recordings from before this day.
    private static let firstDayOfDuty = Day(year: 2020, month: 9, day: 23) ?? .earliest
}

extension Diagnostic {
    fileprivate static func noTranscript(
        _ entry: SiteModel.Entry, _ span: SourceSpan, _ severity: Severity, _ message: String
    ) -> Diagnostic {
        var finding = Rule.transcriptMissing.finding(
            path: entry.path, span: span, message: message,
            help:
                "Put it beside this file as \(entry.path.split(separator: "/").last?.dropLast(2) ?? "")vtt, .srt, .json or .txt"
                + (severity == .error ? ", or write `transcript: {coming: date}`." : "."))
        finding.severity = severity
        return finding
    }
}

extension Rule {
    static let transcriptMissing = Rule(
        "transcript-missing", .error,
        why: "Without a transcript, people who don't hear get nothing of an episode (WCAG 1.2.1).",
        mend:
            "Put the transcript beside the episode under the same name, as WebVTT (.vtt), SubRip (.srt), JSON or plain text."
    )
}
