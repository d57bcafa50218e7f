import SiteModel
import Templating

extension Output {
    /// All terms of the glossary, by name.
    static let glossary = Output("glossary") { pages in
        let plan = pages.plan
        let terms = plan.entries.filter { $0.entry.kind == "term" }
        guard let kind = KindRegistry.kind("term"), let path = terms.first?.path else { return [] }
        return [
            pages.page(path, PageTemplates.glossary) {
                let sorted = terms.sorted {
                    ($0.title.lowercased(), $0.entry.slug) < ($1.title.lowercased(), $1.entry.slug)
                }
                let head = Head(
                    title: "Glossary", description: "What words mean on \(plan.configuration.title).", path: path)
                return Record(
                    "glossary",
                    [
                        .record(pages.site(at: path)), .record(pages.head(head)), .text("Glossary"),
                        pages.breadcrumbs([]), .absent, .list(sorted.map { $0.record(of: kind, plan) }),
                    ])
            }
        ]
    }
}

extension PlannedEntry {
    /// An entry of a list as templates see it.
    func record(of kind: Kind, _ plan: SitePlan) -> Record {
        let presenter = Presenter(site: plan.published, entry: entry)
        let own = plan.site.extra.declarations.filter { $0.kind == entry.kind }
        return Record(
            kind.name.rawValue,
            kind.present(entry.fields, presenter) { _ in true } + kind.derived.map { $0.present(entry, presenter) }
                + own.map { entry.extra[$0.name] ?? $0.reader.absent })
    }
}
