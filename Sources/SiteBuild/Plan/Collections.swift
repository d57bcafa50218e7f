import SiteModel

/// Which works are in which collection, as indices into the plan's entries.
package struct Collections: Sendable {
    /// A work's place in a collection.
    package struct Membership: Sendable, Hashable {
        package let collection: Int
        /// From 0, among the collection's members.
        package let place: Int
    }

    /// The works in a collection, in its order.
    package private(set) var members: [Int: [Int]] = [:]
    /// The collections that a work is in.
    package private(set) var memberships: [Int: [Membership]] = [:]

    init() {}

    /// A collection's members are the union of what it names, what its query finds, and the case studies that name it.
    init(_ entries: PlannedEntries, index: EntryIndex, topics: [Topic]) {
        let planned = entries.all
        if entries.of("collection").isEmpty { return }
        let byTopic = Dictionary(topics.map { ($0.path, $0.works) }, uniquingKeysWith: { first, _ in first })
        var naming: [Int: [Int]] = [:]
        for (place, item) in planned.enumerated() where item.entry.kind == "case-study" && item.hasPage {
            guard let name = item.entry.fields(as: CaseStudy.self)?.collection?.value,
                let collection = index.find(name, kinds: ["collection"])
            else { continue }
            naming[collection, default: []].append(place)
        }
        for (place, item) in planned.enumerated() where item.entry.kind == "collection" {
            guard let collection = item.entry.fields(as: WorkCollection.self) else { continue }
            let named = collection.members.compactMap { index.find($0.value, kinds: []) }
            let found = collection.query.map { Self.works($0, in: planned, byTopic) } ?? []
            // In the order in which they are named; the others by date, a series' first one first.
            let others = Set(found + (naming[place] ?? [])).subtracting(named)
            let sorted = collection.isOrdered ? others.sorted(by: >) : others.sorted()
            var seen: Set<Int> = [place]
            let all = (named + sorted).filter { planned[$0].hasPage && seen.insert($0).inserted }
            members[place] = all
            for (number, member) in all.enumerated() {
                memberships[member, default: []].append(Membership(collection: place, place: number))
            }
        }
    }

    private static func works(
        _ query: CollectionQuery, in planned: [PlannedEntry], _ byTopic: [String: [Int]]
    ) -> [Int] {
        let about = query.topic.map { byTopic["topics/\(makeSlug($0))/"] ?? [] } ?? Array(planned.indices)
        return about.filter { index in
            let kind = planned[index].entry.kind
            return query.kind.map { $0 == kind.rawValue } ?? (KindRegistry.kind(kind)?.isWork == true)
        }
    }
}
