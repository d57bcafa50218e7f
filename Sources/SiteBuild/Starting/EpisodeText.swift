import Calendar
import FrontMatter

/// The words that an episode starts with.
struct EpisodeText {
    let title: StartingTitle
    let id: String
    /// The episode's file name without extension.
    let stem: String
    /// The audio's file name; nil while there is none.
    var audio: String?
    /// Seconds.
    var duration: Double?
    /// Where the file's name says none.
    var number: Int?
    var season: Int?
    /// The next day of the show's rhythm, with the words that say so.
    var slot: (date: String, why: String)?
    var recordedOn: String?
    /// As the last episode has them.
    var people: [(role: String, names: [String])] = []
    var speakers: [(label: String, name: String)] = []
    var chapters: [(start: Int, title: String)] = []
    /// What lies beside the recording under its name.
    var companions: [(path: String, ending: String)] = []

    var text: String {
        ([
            "---", "# The page's short address for ever: it never changes, whatever becomes of the title.", "id: \(id)",
            "title: \(title.scalar)", Starter.draft,
            "# One or two sentences for listings and apps:", "# summary: What it is about, and why it matters.",
        ] + date + sound + parts + ["---", "", Self.notes, ""]).joined(separator: "\n")
    }

    private var date: [String] {
        guard let slot else {
            return ["# The day on which it is published; a day to come schedules it:", "# date: 1 October 2026"]
        }
        return ["# The day on which it is published: \(slot.why).", "date: \(slot.date)"]
    }

    private var sound: [String] {
        let length = duration.map { ", \(durationOnClock(seconds: Int($0.rounded()))) long" } ?? ""
        var lines = [
            "# The audio, beside this file\(length); its length and type are read from it.",
            audio.map { "audio: \(quotedScalar($0))" } ?? "# audio: \(stem).mp3",
        ]
        if let transcript = companions.first(where: { !$0.ending.hasPrefix("chapters") }) {
            lines.append("# The transcript is \(stem).\(transcript.ending), which is found by itself.")
        } else {
            lines += [
                "# The transcript, beside this file; a file \(stem).vtt, .srt, .json or .txt is found by itself.",
                "# transcript: \(stem).vtt",
            ]
        }
        if let number { lines.append("number: \(number)") }
        if let season { lines.append("season: \(season)") }
        if let recordedOn { lines.append("recorded_on: \(recordedOn)") }
        return lines
    }

    private var parts: [String] {
        var lines: [String] = []
        if people.isEmpty {
            lines += [
                "# Who takes part, by the names of their files in Content/people/:", "# people: {host: [their-file]}",
            ]
        } else {
            let roles = people.map { "\(listed($0.role)): [\($0.names.map(listed).joined(separator: ", "))]" }
            lines += ["# Who takes part, as in the last episode:", "people: {\(roles.joined(separator: ", "))}"]
        }
        if !speakers.isEmpty {
            let names = speakers.map { "\(listed($0.label)): \(listed($0.name))" }
            lines += [
                "# Who the transcript's speakers are, as in the last episode:",
                "speakers: {\(names.joined(separator: ", "))}",
            ]
        }
        if let file = companions.first(where: { $0.ending.hasPrefix("chapters") }) {
            return lines + ["# The chapters are in \(stem).\(file.ending), which is found by itself."]
        }
        if chapters.isEmpty { return lines + ["# chapters:", "#   - {start: 0:00, title: Welcome}"] }
        let marks = chapters.map { "  - {start: \(durationOnClock(seconds: $0.start)), title: \(listed($0.title))}" }
        return lines + ["# As the recording has them:", "chapters:"] + marks
    }

    private func listed(_ text: String) -> String { quotedScalar(text, inList: true) }

    private static let notes = "<!-- The notes to this episode, in Markdown. Notes like this one are not published. -->"
}
