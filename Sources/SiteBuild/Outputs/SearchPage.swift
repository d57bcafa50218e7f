import SiteModel
import Templating

extension Output {
    /// The page to search the site, where it is searched.
    static let searchPage = Output("search page", isAsPublished: true, isPerLanguage: true) { pages in
        guard pages.plan.hasSearch else { return [] }
        let path = SearchPage.path(in: pages.edition)
        return [
            pages.page(path, PageTemplates.search) {
                let title = pages.words("search.search")
                var head = Head(title: title, description: nil, path: path)
                head.isIndexed = false
                return Record(
                    "search",
                    [
                        .record(pages.site(at: path)), .record(pages.head(head)), .text(title),
                        pages.breadcrumbs([]), .url(pages.addresses.link(pages.assets["search.js"])),
                        .url(pages.addresses.link(SearchIndex.place + "pagefind.js")),
                        .url(pages.addresses.link("")), .list(SearchPage.lists(pages)),
                    ])
            }
        ]
    }
}

enum SearchPage {
    /// Where it stands in one language of the site.
    static func path(in edition: Edition) -> String { edition.path("search/") }

    /// Where it stands in each.
    static func paths(of plan: SitePlan) -> [String] { plan.editions.map(path) }

    /// Lists by which readers find their way without searching.
    static func lists(_ pages: Pages) -> [Record] {
        let kinds = KindRegistry.all.filter { $0.isListed && pages.byKind[$0.name] != nil }.map {
            ("lists.\($0.name.rawValue)", "\($0.address)/")
        }
        let hasTopics = pages.plan.topics.contains { $0.edition == pages.edition.folder }
        let topics = hasTopics ? [("lists.topic", "topics/")] : []
        let glossary = !pages.entries(of: "term").isEmpty ? [("lists.term", "glossary/")] : []
        return (kinds + topics + glossary).map { words, path in
            Record("link", [.text(pages.words(words)), .url(pages.addresses.link(pages.edition.path(path)))])
        }
    }
}
