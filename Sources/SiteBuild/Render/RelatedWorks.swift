import SiteModel
import Templating

/// What a page shows of the works that it belongs together with.
enum RelatedWorks {
    /// What to read next: what the work names, or, where it names nothing, works on the same topics that the page doesn't
    /// show otherwise.
    static func next(after index: Int, _ pages: Pages) -> [Int] {
        if let named = pages.plan.relations.related[index] { return named }
        guard KindRegistry.kind(pages.plan.entries[index].entry.kind)?.isWork == true else { return [] }
        var shown = Set(pages.plan.relations.groups[index]?.flatMap(\.works).map(\.index) ?? [])
        shown.formUnion(pages.plan.relations.collections.members[index] ?? [])
        for membership in pages.plan.relations.collections.memberships[index] ?? [] {
            shown.formUnion(pages.plan.relations.collections.members[membership.collection] ?? [])
        }
        return pages.suggestions.after(index, without: shown)
    }

    /// By how they belong together.
    static func relations(of index: Int, _ pages: Pages) -> Value {
        .list(
            (pages.plan.relations.groups[index] ?? []).compactMap { group in
                let cards = group.works.filter { pages.plan.entries[$0.index].hasPage }.map { work in
                    Cards.card(pages.cards[work.index], at: work.anchor)
                }
                let role = group.role.map { pages.words.role($0).lowercased() } ?? ""
                return cards.isEmpty
                    ? nil : Record("relation", [.text(pages.words(group.words, ["role": role])), .list(cards)])
            })
    }

    /// What took the place of a work, for the head of its page.
    static func successors(of index: Int, _ pages: Pages) -> Value {
        let words = RelationRegistry.supersedes.inverse
        let works = pages.plan.relations.groups[index]?.first { $0.words == words }?.works ?? []
        return .list(
            works.map { pages.plan.entries[$0.index] }.filter(\.hasPage).map {
                Record("link", [.text($0.title), .url(pages.addresses.link($0.path))])
            })
    }

    /// The collections that a work is part of, with the works before and after it where the order matters.
    static func memberships(of index: Int, _ pages: Pages) -> Value {
        let plan = pages.plan
        return .list(
            (plan.relations.collections.memberships[index] ?? []).map { membership in
                let collection = plan.entries[membership.collection]
                let members = plan.relations.collections.members[membership.collection] ?? []
                let isOrdered = collection.entry.fields(as: WorkCollection.self)?.isOrdered == true
                func link(_ place: Int) -> Value {
                    guard isOrdered, members.indices.contains(place) else { return .absent }
                    let work = plan.entries[members[place]]
                    return .record(Record("link", [.text(work.title), .url(pages.addresses.link(work.path))]))
                }
                return Record(
                    "membership",
                    [
                        .text(collection.title), .url(pages.addresses.link(collection.path)),
                        .number(isOrdered ? membership.place + 1 : nil), .number(members.count),
                        link(membership.place - 1), link(membership.place + 1),
                    ])
            })
    }
}
