import Calendar
import CommonMark
import Podcast
import SiteModel

/// Where the feed of news stands.
enum NewsFeed { static let path = "feeds/news.xml" }

extension Output {
    /// An Atom feed (RFC 4287) in which each item of a bulletin is an entry of its own.
    static let newsFeed = Output("news feed", isAsPublished: true, isPerLanguage: true) { pages in
        guard let bulletins = pages.byKind["bulletin"] else { return [] }
        return [
            OutputFile(
                pages.edition.path(NewsFeed.path),
                .rendered { buffer in
                    var feed = atomFeed("news", at: pages.edition.path(NewsFeed.path), pages)
                    // The newest fifty; an item is never parted from its bulletin's others for want of room alone.
                    for index in bulletins where feed.entries.count < 50 {
                        feed.entries += items(of: pages.plan.entries[index], pages)
                    }
                    buffer += writeAtom(feed)
                })
        ]
    }

    /// The items of a bulletin that may go into a feed, in their order.
    private static func items(of bulletin: PlannedEntry, _ pages: Pages) -> [AtomFeed.Entry] {
        let entry = bulletin.entry
        guard let date = bulletin.date, entry.common.status != "archived" else { return [] }
        let address = pages.addresses.absolute(bulletin.path)
        let permanent = entry.common.id.map { pages.addresses.absolute("\($0.value)/") } ?? address
        return entry.parts.compactMap { part in
            let item = entry.body.directives[part.directive]
            guard item.name == "item", bulletin.shows(part, on: .site), bulletin.shows(part, on: .feed) else {
                return nil
            }
            let place = "#" + percentEncoded(part.anchor)
            let title = part.title(in: entry.body, pages.words) { bulletin.shownName($0, pages) }
            var news = AtomFeed.Entry(id: permanent + place, title: title, url: address + place, updated: date)
            news.published = date
            if let type = item["type"] { news.topics = [pages.words("items.\(type)")] }
            // A voice that didn't agree to search engines is not spread as full text either.
            if bulletin.isIndexed, !bulletin.blocks.forbidsFullText {
                news.content = FeedNotes.part(item, of: bulletin, pages)
            }
            return news
        }
    }
}
