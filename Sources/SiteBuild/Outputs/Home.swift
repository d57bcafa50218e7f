import SiteModel
import Templating

extension Output {
    /// The home page: what is featured, what is new, and the text of pages/index.md.
    static let home = Output("home") { pages in
        [
            pages.page("", PageTemplates.home) {
                let plan = pages.plan
                let configuration = plan.configuration
                let own = plan.entries.first { $0.path.isEmpty }
                let index = EntryIndex(plan.entries.map(\.entry))
                let featured = configuration.featured.compactMap { index.find($0.value, kinds: []) }
                let episodes = pages.byKind["episode"] ?? []
                var head = Head(title: own?.title ?? configuration.title, description: configuration.summary, path: "")
                head.description = own?.entry.common.summary ?? configuration.summary
                return Record(
                    "home",
                    [
                        .record(pages.site(at: "")), .record(pages.head(head)),
                        .text(own?.title ?? configuration.title),
                        .text(head.description), own.map { EntryPage.body(of: $0, pages) } ?? .absent,
                        .record(episodes.first.map { pages.cards[$0] }), pages.cards(featured),
                        pages.cards((pages.byKind["story"] ?? []).prefix(6)),
                        pages.cards((pages.byKind["case-study"] ?? []).prefix(6)),
                        pages.cards(pages.byKind["show"] ?? []),
                    ])
            }
        ]
    }
}
