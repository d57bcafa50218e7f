import Calendar
import CommonMark
import SiteModel
import Templating

extension Output {
    /// A page for each entry that has one. It stands at its short address as well, as it is: a redirect there would
    /// lose the place in the page that a link names, `/k7f3/#background`, wherever there is no script.
    static let entryPages = Output("entry pages", isPerLanguage: true) { pages in
        pages.indices.compactMap { index in
            let item = pages.plan.entries[index]
            guard item.hasPage, item.path != pages.edition.path("") else { return nil }
            let short = item.entry.common.id.map { "\($0.value)/" }
            return pages.page(
                item.path, copies: [short].compactMap { $0 }, PageTemplates.entry(item.entry.kind)
            ) { EntryPage.record(index, pages) }
        }
    }
}

/// What the page of an entry sees.
enum EntryPage {
    /// - Parameters:
    ///   - template: what shows it; the kind's own if left out. What it doesn't show isn't worked out.
    ///   - head: where the page is not the entry's own.
    static func record(_ index: Int, _ pages: Pages, of template: String? = nil, head: Head? = nil) -> Record {
        let plan = pages.plan
        let item = plan.entries[index]
        let entry = item.entry
        guard let kind = KindRegistry.kind(entry.kind) else { return Record(entry.kind.rawValue, []) }
        let words = pages.words
        let presenter = Presenter(site: plan.shared, entry: entry, words: words)
        var slots = Slots(
            pages.edition.templates.usedFields(of: template ?? PageTemplates.entry(entry.kind), entry.kind.rawValue))
        slots.add(.record(pages.site(at: item.path)))
        slots.add(.record(pages.head(head ?? self.head(index, pages))))
        slots.add(pages.breadcrumbs(breadcrumbs(item, pages)))
        slots.add(body(of: item, pages))
        slots.add(.number(pages.readingMinutes[index]))
        slots.add(.text(pages.readingMinutes[index].map { words.counted("byline.reading_time", $0) }))
        slots.add(item.tellsOfPeople ? takedown(plan) : .absent)
        slots.add(pages.help.value(for: item, pages))
        slots.add(.url(entry.common.id.map { pages.addresses.absolute("\($0.value)/") }))
        slots.add(PageContents.list(of: item, pages))
        slots.add(pages.cards(RelatedWorks.next(after: index, pages)))
        slots.add(RelatedWorks.relations(of: index, pages))
        slots.add(RelatedWorks.memberships(of: index, pages))
        slots.add(RelatedWorks.successors(of: index, pages))
        slots.add(pages.cards(members(of: index, pages)))
        let neighbours = neighbours(of: index, pages)
        slots.add(.record(neighbours.previous))
        slots.add(.record(neighbours.next))
        slots.add(.record(ShowPage.trailer(of: index, pages)))
        slots.add(.list(ShowPage.seasons(of: index, pages)))
        slots.add(.list(ShowPage.contributors(of: index, pages)))
        slots.add(.url(ShowPage.subscribeAddress(of: index, pages)))
        let first = slots.values.count
        slots.values += kind.present(entry.fields, presenter) { slots.used[first + $0] }
        for derived in kind.derived { slots.add(derived.present(entry, presenter)) }
        for declared in plan.site.extra.declarations where declared.kind == entry.kind {
            slots.add(entry.extra[declared.name]?.inWords(of: words) ?? declared.reader.absent)
        }
        return Record(entry.kind.rawValue, slots.values)
    }

    /// The values of a record, each worked out where its template shows it.
    private struct Slots {
        let used: UsedFields
        var values: [Value] = []

        init(_ used: UsedFields) { self.used = used }

        mutating func add(_ value: @autoclosure () -> Value) { values.append(used[values.count] ? value() : .absent) }
    }

    /// The text as HTML; absent when there is none.
    static func body(of item: PlannedEntry, _ pages: Pages) -> Value {
        guard !item.entry.body.isEmpty else { return .absent }
        var html: [UInt8] = []
        html.reserveCapacity(8192)
        var host = PageHost(pages: pages, item: item, channel: .site)
        var style = HTMLRendering.page
        style.omitsTitle = true
        item.entry.body.render(style, host: &host, into: &html)
        return html.isEmpty ? .absent : .html(html)
    }

    private static func members(of index: Int, _ pages: Pages) -> [Int] {
        let entry = pages.plan.entries[index].entry
        switch entry.kind {
        case "show": return entry.folder.flatMap { pages.episodes[$0] } ?? []
        case "collection": return pages.plan.relations.collections.members[index] ?? []
        case "person", "organisation": return pages.plan.relations.works[index] ?? []
        default: return []
        }
    }

    /// The entries of the same kind before and after it; of the same show for an episode.
    private static func neighbours(of index: Int, _ pages: Pages) -> (previous: Record?, next: Record?) {
        let entry = pages.plan.entries[index].entry
        guard KindRegistry.kind(entry.kind)?.isWork == true else { return (nil, nil) }
        let row = entry.folder.map { pages.episodes[$0] ?? [] } ?? pages.byKind[entry.kind] ?? []
        let place = row.firstPlace(notBefore: index)
        guard place < row.count, row[place] == index else { return (nil, nil) }
        // Newest first: the next in the list is the one before in time.
        return (
            place + 1 < row.count ? pages.cards[row[place + 1]] : nil, place > 0 ? pages.cards[row[place - 1]] : nil
        )
    }

    /// How somebody asks for a change; absent where the site says no way.
    static func takedown(_ plan: SitePlan) -> Value {
        guard let route = plan.configuration.takedown else { return .absent }
        return .record(
            Record(
                "takedown",
                [
                    .text(route.email), .url("mailto:\(route.email)"), .text(route.phone),
                    .url(route.phone.map { "tel:" + $0.filter { $0.isNumber || $0 == "+" } }), .text(route.replyWithin),
                ]))
    }
}
