import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// An episode has one transcript, and it says when things are said.
    static let transcriptSources = Check.ofEach(.transcriptSources) { entry, site, diagnostics in
        guard let episode = entry.fields(as: Episode.self) else { return }
        let beside = ReadTranscript.beside(entry, in: site.read.sources).map(\.fileName)
        if episode.transcript == nil, let used = beside.first, let other = beside.dropFirst().first {
            diagnostics.append(
                Rule.transcriptSources.finding(
                    path: entry.path, span: entry.anchor,
                    message: "There are \(beside.count) transcripts beside this episode; \(used) is used.",
                    help: "Delete the others, or name the one to use: transcript: \(other)."))
        }
        if let (path, transcript) = site.read.media.transcripts[entry.path], !transcript.isTimed,
            !transcript.cues.isEmpty
        {
            var finding = Rule.transcriptSources.finding(
                path: path, span: SourceSpan(line: transcript.cues[0].line, column: 1),
                message: "This transcript has no times: it is shown on the page, and apps get it as HTML alone.",
                help: "Write times into it, as [0:42] Name: words, so that it can be followed and searched by time."
            )
            finding.severity = .info
            diagnostics.append(finding)
        }
    }
}

extension String {
    /// The last name of a path.
    var fileName: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}

extension Rule {
    static let transcriptSources = Rule(
        "transcript-sources", .warning,
        why: "Of two transcripts one goes out of date, and one without times can't be followed while listening.",
        mend: "Keep one transcript beside the episode, with times in it.")
}
