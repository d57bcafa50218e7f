import CommonMark
import SiteModel
import Templating

extension Output {
    /// A page beside each pack for whoever leads a session with it, which search engines are asked to leave out.
    static let facilitatorPages = Output("facilitator pages", isPerLanguage: true) { pages in
        pages.entries.filter { $0.hasPage && $0.hasFacilitatorPage }.map { item in
            pages.page(item.facilitatorPath, PageTemplates.facilitator) { record(item, pages) }
        }
    }

    private static func record(_ item: PlannedEntry, _ pages: Pages) -> Record {
        let plan = pages.plan
        let pack = item.entry.fields(as: Pack.self) ?? Pack()
        let published = plan.published.packs[item.entry.path] ?? PublishedPack()
        let title = pages.words("pack.facilitators_title", ["pack": item.title])
        var head = Head(title: title, description: nil, path: item.facilitatorPath)
        head.isIndexed = false
        head.language = item.entry.common.language
        head.mark = item.mark
        head.steps = [(pages.words("lists.pack"), pages.edition.path("packs/")), (item.title, item.path)]
        return Record(
            "pack-facilitator",
            [
                .record(pages.site(at: item.path)), .record(pages.head(head)), .text(title),
                pages.breadcrumbs(head.steps ?? []),
                .record(Record("link", [.text(item.title), .url(pages.addresses.link(item.path))])),
                .text(pack.audience), .list(pack.outcomes.map { Record("word", [.text($0.value)]) }),
                .list(published.notes.map { $0.record(pages.words) }), pages.help.value(for: item, pages),
                .text(pack.safetyPlan),
                .text(pack.facilitator), notes(in: item, pages), .list(published.activities),
                .number(published.minutes), .text(pack.version),
                .text(published.minutes.map { pages.words.counted("pack.minutes", $0) }),
            ])
    }

    /// The blocks for facilitators, one after the other.
    private static func notes(in item: PlannedEntry, _ pages: Pages) -> Value {
        var html: [UInt8] = []
        var host = PageHost(pages: pages, item: item, channel: .site)
        host.isForFacilitators = true
        let body = item.entry.body
        for directive in body.directives where directive.name == "facilitator" && directive.parent == nil {
            body.render(.page, only: directive, host: &host, into: &html)
        }
        return html.isEmpty ? .absent : .html(html)
    }
}
