import CommonMark
import Podcast
import SiteModel

/// What clips and transcripts on pages may show of episodes: what is out, and what everybody heard agreed to.
struct EpisodeStretches {
    /// Whether a directive is shown.
    enum Decision {
        case shown(Channels)
        /// What it shows is not there, which has been told already.
        case absent
        case withheld(ConsentGate.Reason)
    }

    /// Where a stretch is shown beside the site.
    struct Channels {
        let inFeed: Bool
        let inSearch: Bool
        let isLivedExperience: Bool
    }

    private let entries: [SiteModel.Entry]
    private let index: EntryIndex
    private let media: MediaFacts

    /// - Parameter shown: what is out.
    init(_ shown: [SiteModel.Entry], media: MediaFacts) {
        entries = shown.contains(where: \.hasStretches) ? shown.filter { $0.kind == "episode" } : []
        index = EntryIndex(entries)
        self.media = media
    }

    func decision(on directive: Directive, of page: SiteModel.Entry, _ people: People) -> Decision {
        guard let episode = episode(of: directive, on: page) else { return .absent }
        let isTranscript = directive.name == "transcript"
        if isTranscript, !hasTranscript(of: episode, in: directive) { return .absent }
        if let reason = people.withholding(transcriptOf: episode)?.reason {
            return isTranscript ? .absent : .withheld(reason)
        }
        let isOwn = episode.path == page.path
        // Elsewhere, what is said in an episode is repeated.
        if !isOwn, episode.peopleHeard.contains(where: { !people.mayBeRepeated($0.value, from: episode) }) {
            return .withheld(.repeated)
        }
        return .shown(
            Channels(
                inFeed: !isTranscript && people.allowsFeed(of: episode),
                inSearch: isOwn || !people.forbidsIndexing(of: episode),
                isLivedExperience: episode.peopleHeard.contains { people.livedExperience.contains($0.value) }))
    }

    private func episode(of directive: Directive, on page: SiteModel.Entry) -> SiteModel.Entry? {
        guard let name = directive.episodeName else { return page.kind == "episode" ? page : nil }
        return index.find(name, kinds: ["episode"]).map { entries[$0] }
    }

    private func hasTranscript(of episode: SiteModel.Entry, in directive: Directive) -> Bool {
        let stretch = directive.stretch
        guard let transcript = media.transcripts[episode.path]?.transcript else { return false }
        // Without times, all of it can be shown and no part.
        if !transcript.isTimed { return !directive.isOfPart }
        return transcript.cues.contains { $0.start < stretch.end && $0.end > stretch.start }
    }
}

extension People {
    /// Whether what somebody says in an episode may be shown on other pages.
    fileprivate func mayBeRepeated(_ name: String, from episode: SiteModel.Entry) -> Bool {
        reason(toWithhold: name, in: episode.workNames, channel: .quoteReuse) == nil
    }
}
