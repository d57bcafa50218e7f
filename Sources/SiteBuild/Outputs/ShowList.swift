import Podcast
import SiteModel

extension Output {
    /// All shows as a list that podcast apps take at once (OPML).
    static let showList = Output("list of shows", isAsPublished: true) { pages in
        let shows = pages.plan.listedShows
        if shows.isEmpty { return [] }
        return [
            OutputFile(
                ShowList.path,
                .rendered { buffer in
                    let configuration = pages.plan.configuration
                    buffer += writeOPML(
                        title: pages.words(
                            "feeds.podcasts_of", ["publisher": configuration.publisher ?? configuration.title]),
                        ownerName: configuration.publisher, shows: shows.map { ShowList.values(of: $0, pages) },
                        zone: pages.plan.site.zone)
                })
        ]
    }
}

enum ShowList {
    static let path = "podcast/shows.opml"

    /// A show with its newest episode's date, by which the list tells when it changed.
    fileprivate static func values(of show: PlannedEntry, _ pages: Pages) -> ShowFeed {
        var feed = PodcastFeedValues.feed(of: show, pages)
        let newest = PodcastFeedValues.episodes(of: show, pages).first.map { pages.plan.entries[$0] }
        feed.items = newest.map { [EpisodeItem(title: $0.title, published: $0.date)] } ?? []
        return feed
    }
}
