import Podcast
import SiteModel

/// Who made a show or an episode, for its feed: those credited who may be named there, in the roles of the taxonomy.
enum FeedPersons {
    static func show(_ show: PlannedEntry, _ pages: Pages) -> [FeedPerson] {
        credits(of: show).compactMap { person($0, in: show, pages) }
    }

    /// An item's persons replace the show's wholly: where an episode names somebody, its show's people stand beside them,
    /// but for those in a part that the episode gives to others.
    static func episode(_ episode: PlannedEntry, of show: PlannedEntry, _ pages: Pages) -> [FeedPerson] {
        let own = credits(of: episode).compactMap { credit in person(credit, in: episode, pages).map { (credit, $0) } }
        if own.isEmpty { return [] }
        let parts = Set(own.map { PersonTaxonomy.role($0.0.role)?.name ?? $0.0.role })
        let names = Set(own.map(\.1.name))
        let others = credits(of: show).filter { !parts.contains(PersonTaxonomy.role($0.role)?.name ?? $0.role) }
            .compactMap { person($0, in: show, pages) }.filter { !names.contains($0.name) }
        return others + own.map(\.1)
    }

    private static func credits(of item: PlannedEntry) -> [(role: String, name: String)] {
        item.entry.common.people.flatMap { group in group.credits.map { (group.role, $0.subject.value) } }
    }

    private static func person(
        _ credit: (role: String, name: String), in item: PlannedEntry, _ pages: Pages
    ) -> FeedPerson? {
        guard let shown = pages.plan.published.shownPerson(credit.name, in: item.entry) else { return nil }
        let role = PersonTaxonomy.role(credit.role)
        var person = FeedPerson(
            name: shown.name, role: (role?.name ?? credit.role.spacedSentence).lowercased(),
            group: role?.group.lowercased(), url: shown.url.map { pages.addresses.origin + $0 })
        person.imageURL = shown.image.map { pages.addresses.origin + $0 }
        return person
    }
}
