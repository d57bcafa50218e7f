import Calendar
import Podcast
import SiteModel

extension Output {
    /// Atom feeds (RFC 4287) of the stories and of everything that has a date.
    static let atomFeeds = Output("Atom feeds", isAsPublished: true) { pages in
        let works = KindRegistry.all.filter(\.isWork).map(\.name) + ["page"]
        var files = [feed("Everything new", "feeds/everything.xml", Set(works), pages)]
        if pages.byKind["story"] != nil { files.append(feed("Stories", "feeds/stories.xml", ["story"], pages)) }
        return files
    }

    private static func feed(_ title: String, _ path: String, _ kinds: Set<KindName>, _ pages: Pages) -> OutputFile {
        OutputFile(
            path,
            .rendered { buffer in
                let plan = pages.plan
                let address = pages.addresses.absolute(path)
                var feed = AtomFeed(
                    id: address, title: "\(plan.configuration.title): \(title.lowercased())", selfURL: address,
                    url: pages.addresses.absolute(""),
                    author: AtomFeed.Author(
                        name: plan.configuration.publisher ?? plan.configuration.title,
                        url: pages.addresses.absolute("")))
                feed.subtitle = plan.configuration.summary
                feed.language = plan.configuration.language
                feed.zone = plan.site.zone
                let newest = plan.entries.indices.filter { index in
                    let item = plan.entries[index]
                    return item.hasPage && item.date != nil && kinds.contains(item.entry.kind)
                        && item.entry.common.status != "archived"
                }.prefix(50)
                feed.entries = newest.compactMap { entry($0, pages) }
                buffer += writeAtom(feed)
            })
    }

    private static func entry(_ index: Int, _ pages: Pages) -> AtomFeed.Entry? {
        let item = pages.plan.entries[index]
        guard let date = item.date else { return nil }
        let address = pages.addresses.absolute(item.path)
        let id = item.entry.common.id.map { pages.addresses.absolute("\($0.value)/") } ?? address
        var entry = AtomFeed.Entry(id: id, title: item.title, url: address, updated: date)
        entry.published = date
        entry.summary = pages.summaries[index]
        // A voice that didn't agree to search engines is not spread as full text either.
        if item.isIndexed { entry.content = FeedNotes.guarded(item, pages) }
        entry.topics = item.entry.common.topics
        return entry
    }
}
