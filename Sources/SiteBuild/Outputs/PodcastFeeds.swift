import Calendar
import Podcast
import SiteModel

extension Output {
    /// A podcast feed for each show of the site's own, beside its page.
    static let podcastFeeds = Output("podcast feeds", isAsPublished: true, isPerLanguage: true) { pages in
        pages.entries(of: "show").filter { pages.plan.published.feeds[$0.entry.path] != nil }.flatMap { show in
            let folder = show.entry.folder ?? ""
            let chaptered = (pages.episodes[folder] ?? []).map { pages.plan.entries[$0] }.filter {
                pages.plan.chapters[$0.entry.path] != nil
            }
            return ShowFeedFiles(show, pages).files
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
    /// The episodes that a show's feed carries, as indices of the plan's entries, the newest first.
    static func episodes(of show: PlannedEntry, _ pages: Pages) -> [Int] {
        let all = show.entry.folder.flatMap { pages.episodes[$0] } ?? []
        return all.filter { index in
            let item = pages.plan.entries[index]
            return item.isInPodcastFeed && pages.plan.media.audio[item.entry.path] != nil
        }
    }

    /// Where a show's feed stands, from the site's root.
    static func path(of show: PlannedEntry) -> String { show.path + "feed.xml" }

    /// What is said of a show, without its episodes.
    static func feed(of item: PlannedEntry, _ pages: Pages) -> ShowFeed {
        let show = item.entry.fields(as: Show.self) ?? Show()
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
        feed.licence = licence(of: item)
        feed.medium = show.medium
        feed.isComplete = show.isOver
        feed.newFeedURL = show.newFeed
        feed.isBlocked = show.state == "upcoming"
        feed.funding = show.funding.map { FeedFunding(url: $0.url, text: $0.title) }
        feed.persons = FeedPersons.show(item, pages)
        feed.location = show.location.map(FeedLocation.init)
        let episodes = episodes(of: item, pages).map { pages.plan.entries[$0] }
        feed.updateFrequency = UpdateFrequency.of(show, since: episodes.compactMap(\.date).min(), pages.words)
        feed.zone = pages.plan.site.zone
        feed.trailers = episodes.compactMap { trailer($0, pages) }
        feed.extra = show.extra.map(\.value)
        feed.settleExtra()
        // What an author says of these is more than what follows from fields.
        let written = Set(feed.extra.map(\.name))
        if written.contains("podcast:updateFrequency") { feed.updateFrequency = nil }
        if written.contains("itunes:block") { feed.isBlocked = false }
        if !written.contains("podcast:publisher") { feed.publisher = pages.publisher?.reference(from: item) }
        return feed
    }

    /// An episode as an item, by its index among the plan's entries.
    static func item(_ index: Int, of show: PlannedEntry, _ pages: Pages) -> EpisodeItem? {
        let item = pages.plan.entries[index]
        guard let fields = item.entry.fields(as: Episode.self), let audio = pages.plan.media.audio[item.entry.path],
            let enclosure = enclosure(of: item, pages)
        else { return nil }
        var episode = EpisodeItem(
            title: item.title, guid: EpisodeIdentity.guid(of: item.entry), enclosure: enclosure, published: item.date)
        episode.link = pages.addresses.absolute(item.path)
        let notes = EpisodeNotes(item, chapters: chapters(of: item, pages), pages)
        episode.description = notes.reduced
        episode.content = notes.full
        // Of audio elsewhere nobody may have said it.
        episode.durationSeconds = audio.duration > 0 ? Int(audio.duration.rounded()) : nil
        episode.imageURL = CoverFile.address(of: item, pages)
        let whole = show.entry.fields(as: Show.self)
        episode.isExplicit = fields.isExplicit ?? whole?.isExplicit
        episode.kind = kind(of: item)
        episode.extra = fields.extra.map(\.value)
        episode.season = fields.season
        episode.seasonName = whole?.seasons.first { $0.number == fields.season }?.name
        episode.episodeDisplay = fields.numberDisplay
        episode.episode = fields.number ?? FileStem(item.entry.path).number
        episode.transcripts = transcripts(of: item, pages)
        episode.chapters = chapters(of: item, pages)
        if !episode.chapters.isEmpty {
            episode.chaptersURL = pages.addresses.absolute(EpisodeFiles.chapters(of: item))
        }
        episode.persons = FeedPersons.episode(item, of: show, pages)
        episode.location = fields.location.map(FeedLocation.init)
        episode.soundbites = fields.soundbites.compactMap { bite in
            bite.length.map {
                FeedSoundbite(startMilliseconds: bite.start, durationMilliseconds: $0, title: bite.title)
            }
        }
        // Where it says nothing else, the show's holds.
        if item.entry.common.licence != show.entry.common.licence { episode.licence = licence(of: item) }
        episode.settleExtra()
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

    private static func enclosure(of item: PlannedEntry, _ pages: Pages) -> EpisodeItem.Enclosure? {
        pages.plan.media.audio[item.entry.path].map { audio in
            EpisodeItem.Enclosure(
                url: audio.remoteURL ?? pages.addresses.absolute(EpisodeFiles.audio(of: item, audio)),
                length: audio.byteCount, type: audio.mediaType)
        }
    }

    private static func kind(of item: PlannedEntry) -> EpisodeItem.Kind {
        let written = item.entry.fields(as: Episode.self)?.type ?? FileStem(item.entry.path).episodeType
        return written.flatMap(EpisodeItem.Kind.init) ?? .full
    }

    private static func trailer(_ item: PlannedEntry, _ pages: Pages) -> FeedTrailer? {
        guard kind(of: item) == .trailer, let date = item.date, let enclosure = enclosure(of: item, pages) else {
            return nil
        }
        return FeedTrailer(
            title: item.title, url: enclosure.url, published: date, length: enclosure.length, type: enclosure.type,
            season: item.entry.fields(as: Episode.self)?.season)
    }

    /// A feed can name a licence that has an address, and no other.
    private static func licence(of item: PlannedEntry) -> FeedLicence? {
        item.entry.common.licence.flatMap { licence in
            licence.address.map { FeedLicence(name: licence.id.lowercased(), url: $0) }
        }
    }
}

extension FeedLocation {
    init(_ place: PlaceReference) { self.init(name: place.name, geo: place.geo, osm: place.osm) }
}
