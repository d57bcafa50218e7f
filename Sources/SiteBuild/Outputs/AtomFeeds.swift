import Calendar
import Podcast
import SiteModel

extension Output {
    /// Atom feeds (RFC 4287) of the stories and of everything that has a date.
    static let atomFeeds = Output("Atom feeds", isAsPublished: true, isPerLanguage: true) { pages in
        let works = KindRegistry.all.filter(\.isWork).map(\.name) + ["page"]
        var files = [feed("everything", SiteFeeds.everything, Set(works), pages)]
        if pages.byKind["story"] != nil { files.append(feed("stories", SiteFeeds.stories, ["story"], pages)) }
        return files
    }

    private static func feed(_ name: String, _ place: String, _ kinds: Set<KindName>, _ pages: Pages) -> OutputFile {
        let path = pages.edition.path(place)
        return OutputFile(
            path,
            .rendered { buffer in
                let plan = pages.plan
                var feed = atomFeed(name, at: path, pages)
                let newest = pages.indices.filter { index in
                    let item = plan.entries[index]
                    return item.hasPage && item.date != nil && kinds.contains(item.entry.kind)
                        && item.entry.common.status != "archived"
                }.prefix(50)
                feed.entries = newest.compactMap { entry($0, pages) }
                buffer += writeAtom(feed)
            })
    }

    /// A feed without entries yet.
    static func atomFeed(_ name: String, at path: String, _ pages: Pages) -> AtomFeed {
        let configuration = pages.plan.configuration
        let address = pages.addresses.absolute(path)
        let home = pages.addresses.absolute(pages.edition.path(""))
        var feed = AtomFeed(
            id: address, title: pages.words("feeds.\(name)_title", ["site": pages.edition.title]), selfURL: address,
            url: home,
            author: AtomFeed.Author(name: configuration.publisher ?? configuration.title, url: home))
        feed.subtitle = pages.edition.summary
        feed.language = pages.edition.language
        feed.zone = pages.plan.site.zone
        return feed
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
        if item.isIndexed, !item.blocks.forbidsFullText { entry.content = FeedNotes.guarded(item, pages) }
        entry.topics = item.entry.common.topics
        return entry
    }
}
