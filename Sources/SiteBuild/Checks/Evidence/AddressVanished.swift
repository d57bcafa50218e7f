import Diagnostics
import SiteModel

extension Check {
    /// What was published at an address is still found from there.
    static let addressVanished = Check(.addressVanished) { site, diagnostics in
        guard !site.read.ledger.addresses.isEmpty else { return }
        // What is withheld, has ended or is not out again keeps its address: removing is never an error.
        var known: [String: Set<String>] = [:]
        for entry in site.read.entries { known[Addresses.file(for: entry.sitePath)] = entry.anchorNames }
        for address in site.read.ledger.addresses {
            let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = Addresses.file(for: String(parts.first ?? ""))
            let isThere = site.places.contains(file) || known[file] != nil
            if isThere, parts.count < 2 { continue }
            if isThere, let anchors = known[file], anchors.contains(String(parts[1])) { continue }
            // An anchor of a page that moved away goes with it.
            if isThere, known[file] == nil { continue }
            diagnostics.append(
                Rule.addressVanished.finding(
                    path: PublishedLedger.path, message: "Nothing stands at /\(address) any more.",
                    help: isThere
                        ? "Type {#\(parts[1])} behind the passage that stood there."
                        : "Name it in the `aliases` of the page that took its place, or take the work down with `kindred hide`."
                ))
        }
    }
}

extension Rule {
    static let addressVanished = Rule(
        "address-vanished", .error, why: "Addresses that were published are in letters, courses and searches for ever.",
        mend: "Name the old address in the `aliases` of the page that took its place.")
}
