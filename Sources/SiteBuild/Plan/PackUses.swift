import CommonMark
import SiteModel

/// What a pack's use of a work comes to on this date.
struct ResolvedUse: Sendable {
    enum State: Sendable, Equatable {
        /// The work, as an index into the plan's entries.
        case used(Int)
        /// It is not out on this date, or nowhere any more.
        case absent
        /// Somebody in what is used did not agree to packs, or not any more.
        case withheld
    }

    let use: PackUse
    let state: State

    /// The work, as an index into the plan's entries; nil where its fallback stands in.
    var usedWork: Int? { if case .used(let work) = state { work } else { nil } }
}

extension ResolvedUse {
    /// Every pack's uses, by its path, in their order.
    static func all(in entries: PlannedEntries, index: EntryIndex, gate: ConsentGate) -> [String: [ResolvedUse]] {
        let planned = entries.all
        let packs = entries.of("pack")
        guard !packs.isEmpty else { return [:] }
        var uses: [String: [ResolvedUse]] = [:]
        for pack in packs {
            uses[pack.entry.path] = (pack.entry.fields(as: Pack.self)?.uses ?? []).map { use in
                guard let work = index.find(use.work.value, kinds: []), planned[work].hasPage else {
                    return ResolvedUse(use: use, state: .absent)
                }
                let isWithheld = planned[work].withholdsFromPacks(use.at?.value, gate: gate)
                return ResolvedUse(use: use, state: isWithheld ? .withheld : .used(work))
            }
        }
        return uses
    }
}

extension PlannedEntry {
    /// Whether somebody whose words or voice stand in a place of a work did not agree to packs.
    fileprivate func withholdsFromPacks(_ place: PackPlace?, gate: ConsentGate) -> Bool {
        func withholds(_ speaker: ConsentGate.Speaker) -> Bool {
            if case .withheld = gate.decision(on: speaker, in: entry.workNames, channel: .pack) { return true }
            return false
        }
        if entry.peopleHeard.contains(where: { gate.knows(person: $0.value) && withholds(.person($0.value)) }) {
            return true
        }
        let body = entry.body
        // A heading goes with what is withheld below it.
        if case .anchor(let name)? = place, body.anchorNames(in: blocks.omission()).contains(name) { return true }
        let part = directives(at: place)
        if let hidden = part.around, blocks.hides(hidden, in: body) { return true }
        return part.all.contains { index in
            !blocks.hides(index, in: body) && !blocks.shows(body.directives[index], on: .pack)
        }
    }

    /// The directives that hold a place or stand in it, and the innermost around it.
    private func directives(at place: PackPlace?) -> (all: [Int], around: Int?) {
        let body = entry.body
        guard case .anchor(let name)? = place, let anchor = body.anchors.first(where: { $0.name == name }) else {
            return (Array(body.directives.indices), nil)
        }
        if let inside = anchor.directive {
            return (body.directives.indices.filter { isSame($0, inside) || isSame(inside, $0) }, inside)
        }
        guard let place = body.headings.firstIndex(where: { $0.id == name }) else { return ([], nil) }
        let heading = body.headings[place]
        let next = body.headings[(place + 1)...].first { $0.level <= heading.level && $0.directive == nil }
        let range = heading.node..<max(heading.node, next?.node ?? .max)
        return (body.directives.indices.filter { range.contains(body.directives[$0].node) }, nil)
    }

    /// Whether a directive is another, or stands in it.
    private func isSame(_ directive: Int, _ outer: Int) -> Bool {
        var next: Int? = directive
        while let index = next {
            if index == outer { return true }
            next = entry.body.directives[index].parent
        }
        return false
    }
}
