import Diagnostics
import SiteModel

extension Check {
    /// What was published at an address is still found from there.
    static let addressVanished = Check(.addressVanished) { site, diagnostics in
        let ledger = site.read.ledger
        guard !ledger.places.isEmpty else { return }
        // What is withheld, has ended or is not out again keeps its address: removing is never an error.
        var known: [String: Set<String>] = [:]
        var ids: Set<String> = []
        for entry in site.read.entries {
            known[Addresses.file(for: entry.sitePath)] = entry.anchorNames
            if let id = entry.common.id?.value { ids.insert(id) }
        }
        let shown = Set(site.plan.entries.compactMap { $0.entry.common.id?.value })
        let removed = ids.subtracting(shown).union(site.read.gone.map(\.id))
        // A file that can't be read has been told, and so have its addresses.
        let read = Set(site.read.entries.map(\.path))
        let unread = Set(site.read.sources.entries.filter { !read.contains($0.file.path) }.map(\.kind))
        let unknown = Set(
            ledger.places.compactMap { place in
                place.kind.map { unread.contains($0) } == true ? place.id : nil
            })
        var told: Set<String> = []
        for place in ledger.places {
            if let id = place.id, removed.contains(id) || unknown.contains(id) { continue }
            let parts = place.address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = Addresses.file(for: String(parts.first ?? ""))
            if site.places.contains(file) || known[file] != nil {
                guard parts.count == 2, let anchors = known[file], !anchors.contains(String(parts[1])) else { continue }
                // An anchor of a page that moved away goes with it.
                diagnostics.append(
                    .vanished(place, place.address, help: "Type {#\(parts[1])} behind the passage that stood there."))
            } else if parts.count < 2 || place.kind != nil || place.id == nil {
                if let id = place.id { told.insert(id) }
                diagnostics.append(
                    .vanished(
                        place, place.address,
                        help: "Name it in the `aliases` of the page that took its place, or take the work down with "
                            + "`kindred hide`."))
            }
        }
        // The short address is made of the id.
        for place in ledger.places where place.kind != nil {
            guard let id = place.id, !ids.contains(id), !removed.contains(id), !unknown.contains(id),
                told.insert(id).inserted, !site.places.contains("\(id)/index.html")
            else { continue }
            diagnostics.append(
                .vanished(
                    place, "\(id)/",
                    help: "Give the page at /\(place.address) its id back, or name `/\(id)/` in its `aliases`."))
        }
    }
}

extension Diagnostic {
    fileprivate static func vanished(
        _ place: PublishedLedger.Place, _ address: String, help: String
    ) -> Diagnostic {
        Rule.addressVanished.finding(
            path: PublishedLedger.path, span: place.line.map { SourceSpan(line: $0, column: 1) },
            message: "Nothing stands at /\(address) any more.", help: help)
    }
}

extension Rule {
    static let addressVanished = Rule(
        "address-vanished", .error, why: "Addresses that were published are in letters, courses and searches for ever.",
        mend: "Name the old address in the `aliases` of the page that took its place.")
}
