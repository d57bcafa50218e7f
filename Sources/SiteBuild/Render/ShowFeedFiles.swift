import Podcast
import SiteModel

/// The documents of a show's feed: the one that people subscribe to, with the newest fifty episodes, and past those
/// archives of older ones (RFC 5005, section 4).
///
/// Archives are counted from the first episode on, so that a new one moves no other into another archive. All but the last
/// are full and closed: not a byte of them changes. The last is open until it is full and another follows.
struct ShowFeedFiles: Sendable {
    /// One of the documents.
    struct Page: Sendable {
        /// From the site's root.
        let path: String
        let paging: FeedPaging?
        /// Indices of the plan's entries, the newest first.
        fileprivate let episodes: ArraySlice<Int>
        fileprivate let isCurrent: Bool
    }

    /// Episodes in a document.
    static let size = 50

    /// The archives from the oldest on, and then the feed itself.
    let documents: [Page]
    private let show: PlannedEntry
    private let pages: Pages
    /// What each document says of the show.
    private let head: ShowFeed

    init(_ show: PlannedEntry, _ pages: Pages) {
        self.show = show
        self.pages = pages
        head = PodcastFeedValues.feed(of: show, pages)
        let all = PodcastFeedValues.episodes(of: show, pages)
        let count = all.count > Self.size ? (all.count + Self.size - 1) / Self.size : 0
        let addresses = pages.addresses
        func address(_ number: Int) -> String? {
            number > 0 && number <= count ? addresses.absolute(Self.archive(number, of: show)) : nil
        }
        let feed = addresses.absolute(PodcastFeedValues.path(of: show))
        let archives = (0..<count).map { index in
            let number = index + 1
            return Page(
                path: Self.archive(number, of: show),
                paging: FeedPaging(
                    current: feed, previousArchive: address(number - 1), nextArchive: address(number + 1),
                    isArchive: number < count),
                episodes: all[max(all.count - number * Self.size, 0)..<(all.count - index * Self.size)],
                isCurrent: false)
        }
        let current = Page(
            path: PodcastFeedValues.path(of: show),
            paging: count > 0 ? FeedPaging(previousArchive: address(count - 1)) : nil,
            episodes: all.prefix(Self.size), isCurrent: true)
        documents = archives + [current]
    }

    /// The shows whose episodes are more than one document holds.
    static func archivedShows(of plan: SitePlan) -> [PlannedEntry] {
        var counts: [String: Int] = [:]
        for item in plan.entries(of: "episode") where item.hasPage && item.isInPodcastFeed {
            guard let folder = item.entry.folder, plan.media.audio[item.entry.path] != nil else { continue }
            counts[folder, default: 0] += 1
        }
        return plan.entries(of: "show").filter { item in
            plan.published.feeds[item.entry.path] != nil && counts[item.entry.folder ?? "", default: 0] > size
        }
    }

    /// An archive's path; the first is that of the oldest episodes.
    static func archive(_ number: Int, of show: PlannedEntry) -> String { "\(show.path)archive/\(number).xml" }

    /// The path of the same feed as JSON, with its newest episodes.
    static func json(of show: PlannedEntry) -> String { "\(show.path)feed.json" }

    /// A document as values.
    func feed(_ page: Page) -> ShowFeed {
        var feed = head
        feed.feedURL = pages.addresses.absolute(page.path)
        feed.paging = page.paging
        // An archive stays as it is, whatever trailers come.
        if !page.isCurrent {
            feed.trailers = []
            feed.newFeedURL = nil
        }
        let newest = documents.last?.episodes ?? []
        feed.items = page.episodes.compactMap { index in
            func make() -> EpisodeItem? { PodcastFeedValues.item(index, of: show, pages) }
            return newest.contains(index) ? pages.newestItems.item(index, make: make) : make()
        }
        return feed
    }

    /// The feed itself as values.
    var current: ShowFeed? { documents.last.map(feed) }

    /// The feed with all its episodes, as if it were one document.
    var whole: ShowFeed {
        var feed = head
        feed.items = PodcastFeedValues.episodes(of: show, pages).compactMap {
            PodcastFeedValues.item($0, of: show, pages)
        }
        return feed
    }

    /// Everything that is written of the feed.
    var files: [OutputFile] {
        let documents = documents.map { page in OutputFile(page.path, .rendered { $0 += writeRSS(feed(page)) }) }
        let json = OutputFile(
            Self.json(of: show),
            .rendered { buffer in
                guard let current else { return }
                buffer += writeJSONFeed(current, at: pages.addresses.absolute(Self.json(of: show)))
            })
        return documents + [json]
    }
}
