import Calendar
import Podcast
import SiteModel

extension Output {
    /// A podcast feed for each show of the site's own, beside its page.
    static let podcastFeeds = Output("podcast feeds", isAsPublished: true) { pages in
        pages.plan.entries.filter { pages.plan.published.feeds[$0.entry.path] != nil }.flatMap { show in
            let folder = show.entry.folder ?? ""
            let chaptered = (pages.episodes[folder] ?? []).map { pages.plan.entries[$0] }.filter {
                pages.plan.chapters[$0.entry.path] != nil
            }
            return [
                OutputFile(
                    show.path + "feed.xml", .rendered { $0 += writeRSS(PodcastFeedValues.feed(of: show, pages)) })
            ]
                + chaptered.map { item in
                    OutputFile(
                        EpisodeFiles.chapters(of: item),
                        .rendered { $0 += writeJSONChapters(PodcastFeedValues.chapters(of: item, pages)) })
                }
        }
    }
}

/// Turns a planned show and its episodes into the values of a feed.
enum PodcastFeedValues {
    static func feed(of item: PlannedEntry, _ pages: Pages) -> ShowFeed {
        let show = item.entry.fields as? Show ?? Show()
        let address = ShowIdentity.feed(of: item, pages.addresses)
        var feed = ShowFeed(
            feedURL: address, title: item.title, description: show.description,
            link: pages.addresses.absolute(item.path),
            language: item.entry.common.language ?? pages.plan.configuration.language, categories: show.categories,
            isExplicit: show.isExplicit, imageURL: CoverFile.address(of: item, pages) ?? "")
        feed.author = show.author
        feed.ownerName = show.ownerName ?? show.author
        feed.ownerEmail = show.ownerEmail
        feed.guid = ShowIdentity.guid(of: item.entry, pages.plan.ledger, feed: address)
        feed.isLocked = show.isLocked
        feed.order = show.type == "serial" ? .serial : .episodic
        feed.copyright = show.copyright
        // A feed can name a licence that has an address, and no other.
        feed.licence = item.entry.common.licence.flatMap { licence in
            licence.address.map { FeedLicence(name: licence.id, url: $0) }
        }
        feed.medium = show.medium
        feed.isComplete = show.state == "complete"
        feed.isBlocked = show.state == "upcoming"
        feed.funding = show.funding.map { FeedFunding(url: $0.url, text: $0.title) }
        feed.persons = persons(item, pages)
        feed.location = show.location.map { FeedLocation(name: $0) }
        feed.updateFrequency = show.cadence.flatMap(UpdateFrequency.of)
        feed.zone = pages.plan.site.zone
        let episodes = item.entry.folder.flatMap { pages.episodes[$0] } ?? []
        feed.items = episodes.compactMap { episode(pages.plan.entries[$0], index: $0, pages) }
        return feed
    }

    private static func episode(_ item: PlannedEntry, index: Int, _ pages: Pages) -> EpisodeItem? {
        guard item.isInPodcastFeed, let fields = item.entry.fields as? Episode,
            let audio = pages.plan.media.audio[item.entry.path]
        else {
            return nil
        }
        let url = audio.remoteURL ?? pages.addresses.absolute(EpisodeFiles.audio(of: item, audio))
        var episode = EpisodeItem(
            title: item.title, guid: EpisodeIdentity.guid(of: item.entry),
            enclosure: EpisodeItem.Enclosure(url: url, length: audio.byteCount, type: audio.mediaType),
            published: item.date ?? Instant(seconds: 0))
        episode.link = pages.addresses.absolute(item.path)
        let notes = FeedNotes.episode(item, pages)
        episode.description = notes
        episode.content = notes
        episode.durationSeconds = Int(audio.duration.rounded())
        episode.imageURL = CoverFile.address(of: item, pages)
        episode.isExplicit = fields.isExplicit
        let type = fields.type ?? FileStem(item.entry.path).episodeType ?? "full"
        episode.kind = EpisodeItem.Kind(rawValue: type) ?? .full
        episode.season = fields.season
        episode.episode = fields.number ?? FileStem(item.entry.path).number
        episode.transcripts = transcripts(of: item, pages)
        episode.chapters = chapters(of: item, pages)
        if !episode.chapters.isEmpty {
            episode.chaptersURL = pages.addresses.absolute(EpisodeFiles.chapters(of: item))
        }
        episode.persons = persons(item, pages)
        episode.location = fields.location.map { FeedLocation(name: $0) }
        return episode
    }

    static func chapters(of item: PlannedEntry, _ pages: Pages) -> [Chapter] {
        pages.plan.chapters[item.entry.path]?.chapters ?? []
    }

    /// Every form of its transcript. The one that apps show while it plays is WebVTT.
    static func transcripts(of item: PlannedEntry, _ pages: Pages) -> [FeedTranscript] {
        guard let found = pages.plan.media.transcripts[item.entry.path] else { return [] }
        return TranscriptFile.all(of: found.transcript).map { form in
            FeedTranscript(
                url: pages.addresses.absolute(EpisodeFiles.transcript(of: item, form)), type: form.mediaType,
                language: item.entry.common.language ?? pages.plan.configuration.language,
                isCaptions: form == .webVTT)
        }
    }

    /// Those credited who may be named here.
    private static func persons(_ item: PlannedEntry, _ pages: Pages) -> [FeedPerson] {
        item.entry.common.people.flatMap { group in
            group.credits.compactMap { credit in
                pages.plan.published.shownPerson(credit.subject.value, in: item.entry).map {
                    FeedPerson(
                        name: $0.name, role: group.role.spacedSentence.lowercased(),
                        url: $0.url.map { pages.addresses.origin + $0 })
                }
            }
        }
    }
}

/// How often a show comes, for the feed.
enum UpdateFrequency {
    static func of(_ cadence: String) -> FeedUpdateFrequency? {
        switch cadence {
        case "weekly": FeedUpdateFrequency(text: "Weekly", rule: "FREQ=WEEKLY")
        case "fortnightly": FeedUpdateFrequency(text: "Fortnightly", rule: "FREQ=WEEKLY;INTERVAL=2")
        case "monthly": FeedUpdateFrequency(text: "Monthly", rule: "FREQ=MONTHLY")
        default: nil
        }
    }
}
