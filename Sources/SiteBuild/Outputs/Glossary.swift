import SiteModel
import Templating

extension Output {
    /// All terms of the glossary, by name.
    static let glossary = Output("glossary", isPerLanguage: true) { pages in
        let terms = pages.entries(of: "term")
        guard let kind = KindRegistry.kind("term"), let path = terms.first?.path else { return [] }
        return [
            pages.page(path, PageTemplates.glossary) {
                let sorted = terms.sorted {
                    ($0.title.lowercased(), $0.entry.slug) < ($1.title.lowercased(), $1.entry.slug)
                }
                let title = pages.words("lists.term")
                var head = Head(
                    title: title, description: pages.words("glossary.description", ["site": pages.edition.title]),
                    path: path)
                head.steps = []
                return Record(
                    "glossary",
                    [
                        .record(pages.site(at: path)), .record(pages.head(head)), .text(title),
                        pages.breadcrumbs([]), .absent, .list(sorted.map { $0.record(of: kind, pages) }),
                    ])
            }
        ]
    }
}

extension PlannedEntry {
    /// An entry of a list as templates see it.
    func record(of kind: Kind, _ pages: Pages) -> Record {
        let plan = pages.plan
        let presenter = Presenter(site: plan.shared, entry: entry, words: pages.words)
        let own = plan.site.extra.declarations.filter { $0.kind == entry.kind }
        return Record(
            kind.name.rawValue,
            kind.present(entry.fields, presenter) { _ in true } + kind.derived.map { $0.present(entry, presenter) }
                + own.map { entry.extra[$0.name]?.inWords(of: pages.words) ?? $0.reader.absent })
    }
}
