import SiteModel
import Templating

/// What a page shows of the works that it belongs together with.
enum RelatedWorks {
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
                let isOrdered = (collection.entry.fields as? WorkCollection)?.isOrdered == true
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
