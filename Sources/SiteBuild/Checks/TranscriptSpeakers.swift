import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// Whoever speaks in a transcript is somebody of its episode, under a name that can be told from there.
    static let transcriptSpeakers = Check.ofEach(.transcriptSpeakers) { entry, site, diagnostics in
        guard let episode = entry.fields(as: Episode.self),
            let (path, transcript) = site.read.media.transcripts[entry.path], !transcript.cues.isEmpty
        else { return }
        let people = site.plan.people
        var first: [String: Cue] = [:]
        for cue in transcript.cues {
            if let label = cue.speaker, first[label] == nil { first[label] = cue }
        }
        for speaker in episode.speakers where first[speaker.label] == nil {
            let near = nearest(to: speaker.label, among: first.keys.sorted())
            diagnostics.append(
                Rule.transcriptSpeakers.finding(
                    path: entry.path, span: speaker.labelSpan,
                    message: "Nobody in the transcript speaks under this label.",
                    help: near == nil
                        ? "Write it as the transcript has it, or take it out."
                        : "Write it exactly as the transcript does, which has one much like it."))
        }
        let heard = entry.peopleHeard.map(\.value)
        if heard.isEmpty { return }
        let tied = first.keys.compactMap { people.person(behind: $0, in: entry) }
        let isSomebodyMissing = heard.contains { people.livedExperience.contains($0) && !tied.contains($0) }
        let unknown = first.filter { label, _ in
            people.person(behind: label, in: entry) == nil && !entry.isPart(label)
        }
        for (label, cue) in unknown.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) }) {
            let near = nearest(to: label, among: Set(heard).sorted() + heard.compactMap { people.displayNames[$0] })
                .flatMap { people.fileName(of: $0, among: heard) }
            guard near != nil || isSomebodyMissing || label.isGiven else { continue }
            var finding = Rule.transcriptSpeakers.finding(
                path: path, span: site.prosePlaces.cue(cue, in: path),
                message: "Nobody who is named in the episode is called that.",
                help: (near.map { "Did you mean \($0)? " } ?? "")
                    + "Write who it is in \(entry.path): speakers: {this label: the name of their file}.")
            finding.isConfidential = isSomebodyMissing
            diagnostics.append(finding)
        }
    }
}

extension SiteModel.Entry {
    /// Whether a label is a part that somebody has in the episode, or that anybody may have: `Host`.
    fileprivate func isPart(_ label: String) -> Bool {
        let words = label.lowercased()
        let parts: Set = [
            "host", "co-host", "presenter", "narrator", "interviewer", "producer", "announcer", "all", "both",
            "everyone",
            "audience", "together",
        ]
        return parts.contains(words) || common.people.contains { $0.role.spacedSentence.lowercased() == words }
    }
}

extension String {
    /// Whether a program that recognises speech has given it: `Speaker 1`, `SPEAKER_00`.
    fileprivate var isGiven: Bool {
        let words = lowercased()
        return ["speaker", "spk", "unknown", "participant"].contains { words.hasPrefix($0) }
    }
}

extension Rule {
    static let transcriptSpeakers = Rule(
        "transcript-speakers", .warning,
        why: "Names are shown as people agreed to it only where Kindred can tell who speaks.",
        mend: "Tie each label of the transcript to a person in the episode's file: `speakers: {Speaker 1: amira}`.")
}
