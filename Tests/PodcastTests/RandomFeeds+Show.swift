import Calendar
import Podcast

extension RandomFeeds {
    mutating func show() -> ShowFeed {
        var show = ShowFeed(
            feedURL: url(), title: text(), description: text(), link: url(), language: "en-GB",
            categories: some(3) { AppleCategory.all[$0.number(110)] }, isExplicit: maybe { $0.chance() },
            imageURL: url())
        show.author = maybe { $0.text() }
        show.ownerEmail = maybe { $0.text() }
        show.ownerName = show.ownerEmail.flatMap { _ in maybe { $0.text() } }
        show.guid = maybe { $0.text() }
        show.isLocked = maybe { $0.chance() }
        show.lockOwner = show.isLocked.flatMap { _ in maybe { $0.text() } }
        show.order = chance() ? .serial : .episodic
        show.copyright = maybe { $0.text() }
        show.licence = maybe { FeedLicence(name: $0.text(), url: $0.url()) }
        show.medium = maybe { $0.text() }
        show.isComplete = chance()
        show.isBlocked = chance()
        show.newFeedURL = maybe { $0.url() }
        show.funding = some(2) { FeedFunding(url: $0.url(), text: $0.text()) }
        show.persons = some(2) { $0.person() }
        show.location = maybe { $0.location() }
        show.updateFrequency = maybe {
            FeedUpdateFrequency(
                text: $0.text(), rule: $0.maybe { $0.text() }, isComplete: $0.chance(), start: $0.maybe { $0.text() })
        }
        show.trailers = some(2) {
            FeedTrailer(
                title: $0.text(), url: $0.url(), published: $0.instant(), length: $0.maybe { $0.number(1 << 40) },
                type: $0.maybe { $0.text() }, season: $0.maybe { $0.number(99) })
        }
        show.texts = some(2) { generator in FeedText(purpose: generator.maybe { $0.text() }, text: generator.text()) }
        show.publisher = maybe { $0.reference() }
        show.references = some(2) { $0.reference() }
        show.extra = some(4) { $0.element() }
        show.items = some(4) { $0.episode() }
        return show
    }

    mutating func episode() -> EpisodeItem {
        var item = EpisodeItem(title: text(), guid: maybe { $0.text() }, published: maybe { $0.instant() })
        item.isGUIDPermalink = item.guid != nil && chance()
        item.enclosure = maybe { .init(url: $0.url(), length: $0.number(1 << 40), type: "audio/mpeg") }
        item.link = maybe { $0.url() }
        if chance() { item.description = html() }
        if chance() { item.content = html() }
        item.durationSeconds = maybe { 1 + $0.number(100_000) }
        item.imageURL = maybe { $0.url() }
        item.isExplicit = maybe { $0.chance() }
        item.kind = [.full, .trailer, .bonus][number(3)]
        item.season = maybe { $0.number(50) }
        item.seasonName = item.season.flatMap { _ in maybe { $0.text() } }
        item.episode = maybe { $0.number(5000) }
        item.episodeDisplay = item.episode.flatMap { _ in maybe { $0.text() } }
        item.transcripts = some(2) {
            FeedTranscript(
                url: $0.url(), type: "text/vtt", language: $0.maybe { $0.text() }, isCaptions: $0.chance())
        }
        item.chaptersURL = maybe { $0.url() }
        item.chapters = some(3) {
            Chapter(
                startMilliseconds: $0.number(9_000_000), title: $0.text(), url: $0.maybe { $0.url() },
                imageURL: $0.maybe { $0.url() })
        }.sorted { $0.startMilliseconds < $1.startMilliseconds }
        item.persons = some(2) { $0.person() }
        item.soundbites = some(2) {
            FeedSoundbite(
                startMilliseconds: $0.number(9_000_000), durationMilliseconds: $0.number(120_000),
                title: $0.maybe { $0.text() })
        }
        item.location = maybe { $0.location() }
        item.licence = maybe { FeedLicence(name: $0.text()) }
        item.isBlocked = chance()
        item.texts = some(2) { FeedText(text: $0.text()) }
        item.extra = some(3) { $0.element() }
        return item
    }

    private mutating func person() -> FeedPerson {
        FeedPerson(
            name: text(), role: maybe { $0.text() }, group: maybe { $0.text() }, imageURL: maybe { $0.url() },
            url: maybe { $0.url() })
    }

    private mutating func location() -> FeedLocation {
        FeedLocation(
            name: text(), geo: maybe { $0.text() }, osm: maybe { $0.text() }, relation: maybe { $0.text() },
            country: maybe { $0.text() })
    }

    private mutating func reference() -> FeedReference {
        FeedReference(
            guid: text(), url: maybe { $0.url() }, itemGUID: maybe { $0.text() }, medium: maybe { $0.text() },
            title: maybe { $0.text() })
    }
}
