import CommonMark
import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// The stretch of an episode that a clip or a transcript shows is there.
    static let stretchUnresolved = Check.ofEach(.stretchUnresolved) { entry, site, diagnostics in
        for directive in entry.body.directives where directive.isOfEpisode {
            var episode: SiteModel.Entry? = entry
            if let name = directive.episodeName {
                // A name that leads nowhere is told by `relation-unknown`.
                guard let found = site.index.find(name, kinds: ["episode"]) else { continue }
                episode = site.read.entries[found]
            }
            guard let episode, episode.kind == "episode" else {
                if directive.name == "transcript" {
                    diagnostics.append(.noEpisode(directive, in: entry.path))
                }
                continue
            }
            let duration = site.read.media.audio[episode.path]?.duration
            diagnostics += directive.parameters.compactMap { parameter in
                guard let duration, let time = directive.recordingTime(parameter.name),
                    Double(time) >= duration + (parameter.name == "to" ? 1 : 0)
                else { return nil }
                return Rule.stretchUnresolved.finding(
                    path: entry.path, span: parameter.valueSpan, message: "\(episode.path) has ended by then.",
                    help: "Give the time from its beginning, as 12:30.")
            }
            if directive.name == "transcript", directive.isOfPart,
                site.read.media.transcripts[episode.path]?.transcript.isTimed == false
            {
                diagnostics.append(
                    Rule.stretchUnresolved.finding(
                        path: entry.path, span: directive.span,
                        message: "The transcript of \(episode.path) has no times, so no part of it can be shown.",
                        help: "Write times into it, as [0:42] Name: words, or show all of it."))
            }
            if site.plan.library.targets[episode.path]?.path == nil {
                diagnostics.append(
                    Rule.linkToRemoved.finding(
                        path: entry.path, span: directive.span,
                        message: "\(episode.path) is not published on this date.",
                        help: "What this shows of it is left out until it is."))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noEpisode(_ directive: Directive, in path: String) -> Diagnostic {
        Rule.stretchUnresolved.finding(
            path: path, span: directive.span, message: "This transcript doesn't say of which episode.",
            help: "Write :::transcript episode=… with the name of the episode's file.")
    }
}

extension Rule {
    static let stretchUnresolved = Rule(
        "stretch-unresolved", .error,
        why: "A stretch of a recording that is not there would be left out without a word.",
        mend: "Name the episode by its file, and give times within its recording.")
}
