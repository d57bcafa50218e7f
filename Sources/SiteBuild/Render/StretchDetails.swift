import Calendar
import CommonMark
import Podcast
import SiteModel
import Templating

/// What the templates of clips and transcripts see.
extension DirectiveDetails {
    /// The episode with the place on its page where a directive's stretch begins.
    func episodeLink(of directive: Directive) -> Value {
        guard let episode = episode(of: directive) else { return .absent }
        let url = plan.addresses.link(episode.path) + place(of: directive, in: episode)
        return .record(Record("link", [.text(episode.title), .url(url)]))
    }

    func stretchValue(of name: String, in directive: Directive) -> Value? {
        if name == "time" { return .text(directive.stretch(in: words)) }
        if name == "spoken" { return .text(SpokenTimes.json(words)) }
        if name == "has_words" { return .bool(!item.entry.body.text(of: directive).isEmpty) }
        guard let episode = episode(of: directive) else { return nil }
        switch name {
        case "show":
            return Presenter(site: plan.shared, entry: episode.entry, words: words).showLink(of: episode.entry)
        case "audio": return .url(audio(of: directive, in: episode))
        case "cues":
            let page = episode.path == item.path ? "" : plan.addresses.link(episode.path)
            return .list(paragraphs(of: directive, in: episode).map { $0.record(on: page) })
        default: return nil
        }
    }

    /// The episode that a directive names, as far as it is out; on an episode's own page, itself.
    private func episode(of directive: Directive) -> PlannedEntry? {
        guard let name = directive.episodeName else { return item.entry.kind == "episode" ? item : nil }
        return plan.index.find(name, kinds: ["episode"]).map { plan.entries[$0] }.flatMap { $0.hasPage ? $0 : nil }
    }

    /// The words of the transcript with which the stretch begins, or else its second.
    private func place(of directive: Directive, in episode: PlannedEntry) -> String {
        guard let from = directive.recordingTime("from") else { return "#transcript" }
        let start = from * 1000
        let paragraphs = plan.published.transcripts[episode.entry.path]?.paragraphs ?? []
        return paragraphs.last { $0.start <= start && start < $0.end }.map { "#" + $0.anchor(at: start) }
            ?? "#t=\(from)"
    }

    /// The recording with the stretch as a media fragment (W3C Media Fragments URI 1.0, 4.2.1).
    private func audio(of directive: Directive, in episode: PlannedEntry) -> String? {
        guard let audio = plan.published.audio[episode.entry.path] else { return nil }
        let end = directive.recordingTime("to").map { ",\($0)" } ?? ""
        return audio.url.prefix { $0 != "#" } + "#t=\(directive.recordingTime("from") ?? 0)\(end)"
    }

    private func paragraphs(of directive: Directive, in episode: PlannedEntry) -> [TranscriptParagraph] {
        let stretch = directive.stretch
        return (plan.published.transcripts[episode.entry.path]?.paragraphs ?? []).filter {
            !$0.isTimed || $0.start < stretch.end && $0.end > stretch.start
        }
    }
}

extension Directive {
    /// 12:30 to 13:05.
    fileprivate func stretch(in words: Phrasebook) -> String? {
        let times = ["from", "to"].map { recordingTime($0).map { durationOnClock(seconds: $0) } }
        switch (times[0], times[1]) {
        case (let from?, let to?): return words("times.between", ["from": from, "to": to])
        case (let from?, nil): return words("times.from", ["from": from])
        case (nil, let to?): return words("times.until", ["to": to])
        case (nil, nil): return nil
        }
    }
}
