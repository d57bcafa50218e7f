import SiteModel
import Templating

extension Output {
    /// A page at each address of a work that is gone. It is the same for every reason, and holds nothing of the work;
    /// 410.html says it for hosts that can show one page alone.
    static let gonePages = Output("gone pages") { pages in
        let plan = pages.plan
        let hasFiles = !plan.gone.feeds.isEmpty || !FormerAudio(plan).gone.isEmpty
        guard hasFiles || !plan.gone.pages.isEmpty else { return [] }
        return [page("410.html", copies: [], substitute: nil, pages)]
            + plan.gone.pages.map { gone in
                page(
                    gone.addresses[0], copies: Array(gone.addresses.dropFirst()),
                    substitute: gone.substitute.map { plan.entries[$0] }, pages)
            }
    }

    private static func page(
        _ path: String, copies: [String], substitute: PlannedEntry?, _ pages: Pages
    ) -> OutputFile {
        pages.page(path, copies: copies, PageTemplates.entry("tombstone")) {
            var head = Head(title: pages.words("gone.title"), description: nil, path: nil)
            head.isIndexed = false
            let link = substitute.map {
                Record("link", [.text($0.title), .url(pages.addresses.link($0.path))])
            }
            let values: [String: Value] = [
                "site": .record(pages.site(at: "410.html")), "head": .record(pages.head(head)),
                "breadcrumbs": pages.breadcrumbs([]), "takedown": EntryPage.takedown(pages.plan),
                "substitute_page": .record(link),
            ]
            // Whatever a page of an entry may have besides, this one has not.
            let type = KindRegistry.kind("tombstone")?.recordType(extra: ExtraFields())
            return Record("tombstone", (type?.fields ?? []).map { values[$0.name] ?? $0.type.nothing })
        }
    }
}
