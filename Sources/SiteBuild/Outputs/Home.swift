import SiteModel
import Templating

extension Output {
    /// The home page: what is featured, what is new, and the text of pages/index.md.
    static let home = Output("home", isPerLanguage: true) { pages in
        [
            pages.page(pages.edition.path(""), PageTemplates.home) {
                let plan = pages.plan
                let edition = pages.edition
                let path = pages.edition.path("")
                let own = plan.entries.first { $0.path == path }
                let featured = edition.featured.compactMap { plan.index.find($0.value, kinds: []) }
                let episodes = pages.byKind["episode"] ?? []
                var head = Head(title: own?.title ?? edition.title, description: edition.summary, path: path)
                head.place = ""
                head.description = own?.entry.common.summary ?? edition.summary
                head.mark = own?.mark
                head.linkedData = LinkedData.site(pages)
                return Record(
                    "home",
                    [
                        .record(pages.site(at: path)), .record(pages.head(head)),
                        .text(own?.title ?? edition.title),
                        .text(head.description), own.map { EntryPage.body(of: $0, pages) } ?? .absent,
                        .record(episodes.first.map { pages.cards[$0] }), pages.cards(featured),
                        pages.cards(newest("story", without: featured, pages)),
                        pages.cards(newest("case-study", without: featured, pages)),
                        pages.cards(pages.ownFirst(pages.byKind["show"] ?? [])), .record(listing("story", pages)),
                        .record(listing("case-study", pages)), .record(listing("show", pages)),
                        pages.cards(newest("bulletin", upTo: 1, without: featured, pages)),
                        .record(listing("bulletin", pages)),
                        pages.cards(
                            ["pack", "material"].flatMap { newest($0, upTo: 2, without: featured, pages) }),
                        .list(["pack", "material"].compactMap { listing($0, pages) }),
                    ])
            }
        ]
    }

    /// The newest of a kind that are not featured already.
    private static func newest(
        _ kind: KindName, upTo count: Int = 6, without featured: [Int], _ pages: Pages
    ) -> ArraySlice<Int> {
        (pages.byKind[kind] ?? []).filter { !featured.contains($0) }.prefix(count)
    }

    /// The page that lists all of a kind, where there are any.
    private static func listing(_ name: KindName, _ pages: Pages) -> Record? {
        guard pages.byKind[name] != nil, let kind = KindRegistry.kind(name) else { return nil }
        return Record(
            "link",
            [
                .text(pages.words.linkTitle(ofListOf: kind)),
                .url(pages.addresses.link(pages.edition.path("\(kind.address)/"))),
            ])
    }
}
