import Podcast
import SiteModel

extension Output {
    /// The publisher's feed, which names the feeds of all its shows (podcast:medium publisher). Each of those names it in
    /// turn, so that apps can trust both.
    static let publisherFeed = Output("publisher feed", isAsPublished: true) { pages in
        guard let publisher = pages.publisher else { return [] }
        return [OutputFile(PublisherFeed.path, .rendered { $0 += writeRSS(publisher.feed(pages)) })]
    }
}

/// What one publisher has of podcasts on this site.
struct PublisherFeed: Sendable {
    static let path = "podcast/publisher.xml"

    let name: String
    private let address: String
    private let shows: [PlannedEntry]

    /// nil where there is no publisher, or no show of theirs.
    init?(_ plan: SitePlan) {
        guard let name = plan.configuration.publisher else { return nil }
        shows = plan.listedShows.filter { ($0.entry.common.publisher ?? name) == name }
        guard !shows.isEmpty else { return nil }
        self.name = name
        address = plan.addresses.absolute(Self.path)
    }

    func feed(_ pages: Pages) -> ShowFeed {
        let configuration = pages.plan.configuration
        var feed = ShowFeed.publisher(
            feedURL: address, title: name,
            description: configuration.summary ?? pages.words("feeds.publisher", ["publisher": name]),
            link: pages.addresses.absolute(""), language: configuration.language,
            shows: shows.map { PodcastFeedValues.feed(of: $0, pages) })
        feed.author = name
        return feed
    }

    /// By which a show's feed says whose it is; nil for a show of somebody else.
    func reference(from show: PlannedEntry) -> FeedReference? {
        guard shows.contains(where: { $0 === show }) else { return nil }
        return FeedReference(guid: PodcastGUID.forFeed(address), url: address, medium: "publisher")
    }
}

extension SitePlan {
    /// The shows whose feeds the site offers, the newest first.
    var listedShows: [PlannedEntry] {
        entries(of: "show").filter { item in
            guard let show = item.entry.fields(as: Show.self) else { return false }
            return published.feeds[item.entry.path] != nil && show.state != "upcoming"
        }
    }
}
