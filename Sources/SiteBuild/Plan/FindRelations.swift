import CommonMark
import SiteModel

extension Relations {
    /// Both directions of what published works say of each other.
    init(_ planned: [PlannedEntry], uses: [String: [ResolvedUse]], site: PublishedSite) {
        let index = EntryIndex(planned.map(\.entry))
        for (place, item) in planned.enumerated() {
            let entry = item.entry
            for reference in entry.common.related {
                guard let other = index.find(reference.value, kinds: []), other != place else { continue }
                related[place, default: []].append(other)
                mentions[other, default: []].append(place)
            }
            for reference in (entry.fields as? Episode)?.discusses ?? [] {
                guard let other = index.find(reference.value, kinds: ["story", "case-study"]) else { continue }
                related[place, default: []].append(other)
                mentions[other, default: []].append(place)
            }
            let isShown = { item.blocks.hides($0, in: entry.body) == false }
            let cited = entry.body.citations.filter { isShown($0.directive) }.flatMap(\.works).map(\.key)
            for key in cited + entry.common.references.map(\.value) {
                guard let other = index.find(key, kinds: ["reference"]) else { continue }
                cites[place, default: []].append(other)
                if citedBy[other]?.last != place { citedBy[other, default: []].append(place) }
            }
            for use in uses[entry.path] ?? [] {
                guard case .used(let other) = use.state else { continue }
                mentions[other, default: []].append(place)
            }
            for (kind, groups) in [
                ("person" as KindName, entry.common.people), ("organisation", entry.common.organisations),
            ] {
                for credit in groups.flatMap(\.credits) {
                    guard let other = index.find(credit.subject.value, kinds: [kind]) else { continue }
                    // Whoever may not be named in a work is not linked with it either.
                    if kind == "person", site.shownPerson(planned[other].entry.name, in: entry) == nil { continue }
                    if works[other]?.last != place { works[other, default: []].append(place) }
                }
            }
        }
        related = related.mapValues(\.withoutRepeats)
        mentions = mentions.mapValues(\.withoutRepeats)
        cites = cites.mapValues(\.withoutRepeats)
    }
}

extension Array where Element == Int {
    fileprivate var withoutRepeats: [Int] {
        var seen = Set<Int>()
        return filter { seen.insert($0).inserted }
    }
}
