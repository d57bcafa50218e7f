import Podcast
import SiteModel

/// What of transcripts may be shown: nothing while somebody heard did not agree to that, and speakers under the names
/// that they agreed to.
enum JudgeTranscripts {
    static func judge(
        _ transcripts: inout [String: (path: String, transcript: Transcript)], of episodes: [PlannedEntry],
        people: People, report: inout PublicationReport
    ) {
        for item in episodes {
            guard var found = transcripts[item.entry.path] else { continue }
            if let withheld = people.withholding(transcriptOf: item.entry) {
                transcripts[item.entry.path] = nil
                report.withheld.append(PublicationReport.Withheld(withheld, in: item.entry))
                continue
            }
            var names: [String: String] = [:]
            for index in found.transcript.cues.indices {
                guard let label = found.transcript.cues[index].speaker else { continue }
                let name: String
                if let known = names[label] {
                    name = known
                } else {
                    name = people.speakerName(label, in: item.entry)
                    names[label] = name
                }
                // Cues are copied where somebody goes by another name, and nowhere else.
                if name != label { found.transcript.cues[index].speaker = name }
            }
            transcripts[item.entry.path] = found
        }
    }
}
