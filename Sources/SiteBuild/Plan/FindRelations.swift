import CommonMark
import SiteModel

extension Relations {
    /// Both directions of what published works say of each other, but for collections.
    /// - Parameter naming: what each of the works names.
    init(
        _ planned: [PlannedEntry], naming: [NamedWorks], index: EntryIndex, uses: [String: [ResolvedUse]],
        site: PublishedSite
    ) {
        var gathered = GatheredGroups()
        for (place, item) in planned.enumerated() {
            let entry = item.entry
            for key in naming[place].cited {
                guard let other = index.find(key, kinds: ["reference"]) else { continue }
                cites[place, default: []].append(other)
                if citedBy[other]?.last != place { citedBy[other, default: []].append(place) }
            }
            let used = Set((uses[entry.path] ?? []).compactMap(\.usedWork))
            for (order, named) in naming[place].related {
                let relation = RelationRegistry.all[order]
                guard let other = index.find(named.name, kinds: named.kinds), other != place,
                    Self.mayBeLinked(planned[other].entry, with: entry, site),
                    relation.name != "uses" || used.contains(other)
                else { continue }
                if let words = relation.words { gathered.add(other, nil, to: place, order * 2, words, nil) }
                if relation.name == "related" { related[place, default: []].append(other) }
                if relation.isCredit, works[other]?.last != place {
                    works[other, default: []].append(place)
                }
                guard let inverse = named.role.map({ _ in "people.as" }) ?? relation.inverse else { continue }
                gathered.add(place, named.anchor, to: other, order * 2 + 1, inverse, named.role)
            }
        }
        related = related.mapValues(\.withoutRepeats)
        cites = cites.mapValues(\.withoutRepeats)
        // What to read next is not told a second time because it says the same of this page.
        groups = gathered.groups { related[$0] ?? [] }
    }

    /// Whoever may not be named in a work, or goes by another name there, is not linked with it either.
    private static func mayBeLinked(
        _ other: SiteModel.Entry, with work: SiteModel.Entry, _ site: PublishedSite
    ) -> Bool {
        // Where staff work is theirs to tell; where others do can say more than they agreed to.
        if other.kind == "organisation", work.kind == "person" { return site.people[work.name] != nil }
        guard let person = other.fields(as: Person.self) else { return true }
        return site.shownPerson(other.name, in: work)?.name == person.displayName
    }
}

/// The works that an entry names in what is shown of it, worked out entry by entry.
struct NamedWorks: Sendable {
    /// References that its text cites or its fields list, by their keys.
    let cited: [String]
    /// With the place of their relation in the registry.
    let related: [(relation: Int, work: NamedWork)]

    init(in item: PlannedEntry) {
        let entry = item.entry
        let citations = entry.body.citations.filter { !item.blocks.hides($0.directive, in: entry.body) }
        cited = citations.flatMap(\.works).map(\.key) + entry.common.references.map(\.value)
        var related: [(Int, NamedWork)] = []
        let relations = RelationRegistry.all
        for order in relations.indices {
            for work in relations[order].named(entry) where !item.blocks.hides(work.directive, in: entry.body) {
                related.append((order, work))
            }
        }
        self.related = related
    }
}

/// The groups of all pages while they are gathered.
private struct GatheredGroups {
    private struct Key: Hashable, Comparable {
        let order: Int
        let words: String
        let role: String?
        static func < (a: Key, b: Key) -> Bool { (a.order, a.role ?? "") < (b.order, b.role ?? "") }
    }

    private var byPage: [Int: [Key: [Relations.Work]]] = [:]

    mutating func add(_ work: Int, _ anchor: String?, to page: Int, _ order: Int, _ words: String, _ role: String?) {
        let key = Key(order: order, words: words, role: role)
        byPage[page, default: [:]][key, default: []].append(Relations.Work(index: work, anchor: anchor))
    }

    /// By page, in the order of the registry; a work once in a group, with the first of its places.
    func groups(without shown: (Int) -> [Int]) -> [Int: [Relations.Group]] {
        let relatedOrder = (RelationRegistry.all.firstIndex { $0.name == "related" } ?? -1) * 2 + 1
        var groups: [Int: [Relations.Group]] = [:]
        for (page, byKey) in byPage {
            groups[page] = byKey.keys.sorted().compactMap { key in
                var seen = key.order == relatedOrder ? Set(shown(page)) : []
                let works = (byKey[key] ?? []).filter { seen.insert($0.index).inserted }
                return works.isEmpty ? nil : Relations.Group(words: key.words, role: key.role, works: works)
            }
        }
        return groups
    }
}

extension Array where Element == Int {
    fileprivate var withoutRepeats: [Int] {
        var seen = Set<Int>()
        return filter { seen.insert($0).inserted }
    }
}
