import SiteModel
import Templating

/// A feed of the site, for links and discovery.
struct SiteFeed: Sendable {
    let title: String
    let path: String
    let type: String
    let url: String
    /// Whether pages offer it: the feed of a show that is still to come is there for directories alone.
    var isListed = true

    var record: Record { Record("feed_link", [.text(title), .url(url), .text(type)]) }
}

/// Every feed of the site: one for each show, the stories, everything. In a preview too, they are those that are out.
enum SiteFeeds {
    static let stories = "feeds/stories.xml"
    static let everything = "feeds/everything.xml"

    static func all(of plan: SitePlan, _ edition: Edition) -> [SiteFeed] {
        let words = edition.words
        var feeds = plan.entries(of: "show").filter {
            $0.entry.edition == edition.folder && plan.published.feeds[$0.entry.path] != nil
        }.map {
            var feed = feed($0.title, $0.path + "feed.xml", "application/rss+xml", plan)
            feed.isListed = $0.entry.fields(as: Show.self)?.state != "upcoming"
            return feed
        }
        if plan.entries(of: "story").contains(where: { $0.entry.edition == edition.folder && $0.mark == nil }) {
            feeds.append(feed(words("feeds.stories"), edition.path(stories), "application/atom+xml", plan))
        }
        if plan.entries(of: "bulletin").contains(where: { $0.entry.edition == edition.folder && $0.mark == nil }) {
            feeds.append(feed(words("feeds.news"), edition.path(NewsFeed.path), "application/atom+xml", plan))
        }
        feeds.append(feed(words("feeds.everything"), edition.path(everything), "application/atom+xml", plan))
        return feeds
    }

    /// What stands beside them: lists of the shows, and shows as JSON.
    static func others(of plan: SitePlan, _ edition: Edition) -> [SiteFeed] {
        let shows = plan.entries(of: "show").filter { plan.published.feeds[$0.entry.path] != nil }
        var feeds = shows.map { json(of: $0, plan) }
        if !plan.listedShows.isEmpty { feeds.append(list(of: plan, edition)) }
        if let publisher = publisher(of: plan, edition) { feeds.append(publisher) }
        return feeds
    }

    /// The publisher's feed, where there is one.
    static func publisher(of plan: SitePlan, _ edition: Edition) -> SiteFeed? {
        PublisherFeed(plan).map {
            feed(
                edition.words("feeds.all_shows_of", ["publisher": $0.name]), PublisherFeed.path, "application/rss+xml",
                plan)
        }
    }

    static func json(of show: PlannedEntry, _ plan: SitePlan) -> SiteFeed {
        feed(show.title, ShowFeedFiles.json(of: show), "application/feed+json", plan)
    }

    /// All shows at once, for podcast apps.
    static func list(of plan: SitePlan, _ edition: Edition) -> SiteFeed {
        feed(edition.words("feeds.all_shows"), ShowList.path, "text/x-opml", plan)
    }

    private static func feed(_ title: String, _ path: String, _ type: String, _ plan: SitePlan) -> SiteFeed {
        SiteFeed(title: title, path: path, type: type, url: plan.addresses.link(path))
    }
}
