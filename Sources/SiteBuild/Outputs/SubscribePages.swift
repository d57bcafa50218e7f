import SiteModel
import Templating

extension Output {
    /// A page beside each show that explains how to follow it, for those who never have.
    static let subscribePages = Output("subscribe pages", isPerLanguage: true) { pages in
        pages.entries(of: "show").filter(\.hasPage).compactMap { show in
            guard let path = pages.subscribePath(of: show) else { return nil }
            return pages.page(path, PageTemplates.subscribe) { record(show, at: path, pages) }
        }
    }

    private static func record(_ item: PlannedEntry, at path: String, _ pages: Pages) -> Record {
        let show = item.entry.fields(as: Show.self) ?? Show()
        let title = pages.words("subscribe.title", ["show": item.title])
        var head = Head(
            title: title, description: pages.words("subscribe.description", ["show": item.title]),
            path: path)
        head.isIndexed = item.isIndexed
        head.language = item.entry.common.language
        head.mark = item.mark
        head.steps = [(pages.words("lists.show"), pages.edition.path("podcast/")), (item.title, item.path)]
        let feed = pages.addresses.absolute(item.path + "feed.xml")
        let apps = ListeningApp.all(for: show, title: item.title, feed: feed, words: pages.words)
        return Record(
            "subscribe",
            [
                .record(pages.site(at: item.path)), .record(pages.head(head)), .text(title),
                pages.breadcrumbs(head.steps ?? []),
                .record(Record("link", [.text(item.title), .url(pages.addresses.link(item.path))])),
                .record(item.entry.folder.flatMap { pages.plan.published.shows[$0]?.cover }), .url(feed),
                .list(apps.map(\.record)),
            ])
    }
}
