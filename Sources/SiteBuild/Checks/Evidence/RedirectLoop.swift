import Diagnostics
import SiteModel

extension Check {
    /// No former address leads back to itself, and no gone work to another that leads back to it.
    static let redirectLoop = Check(.redirectLoop) { site, diagnostics in
        for entry in site.read.entries {
            for alias in entry.common.aliases where entry.isAt(alias.value) {
                diagnostics.append(
                    Rule.redirectLoop.finding(
                        path: entry.path, span: alias.span,
                        message: "“\(alias.value)” is where this page stands: it would lead to itself for ever.",
                        help: "Take it out of `aliases`; only addresses that it had before belong there."))
            }
        }
        let substitutes = Substitutes(site)
        for (gone, substitute) in substitutes.loops {
            diagnostics.append(
                Rule.redirectLoop.finding(
                    path: gone.path, span: substitute.span,
                    message: "“\(substitute.value)” is gone too, and sends its readers back here.",
                    help: "Name a work that is out, or none."))
        }
    }
}

/// What readers of gone works are sent to.
private struct Substitutes {
    private let index: EntryIndex
    private let works: [SiteModel.Entry]
    /// By the id of the gone work.
    private let gone: [String: GoneFile]

    init(_ site: CheckedSite) {
        works = site.read.entries
        index = site.index
        gone = Dictionary(site.read.gone.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The gone works from which a way of substitutes leads back to them.
    var loops: [(GoneFile, Reference)] {
        gone.sorted { $0.key < $1.key }.compactMap { id, file in
            guard let first = file.tombstone?.substitute else { return nil }
            var seen: Set<String> = []
            var next = target(of: first)
            while let work = next, seen.insert(work).inserted {
                if work == id { return (file, first) }
                next = gone[work]?.tombstone?.substitute.flatMap(target)
            }
            return nil
        }
    }

    /// The id of a work that is named.
    private func target(of reference: Reference) -> String? {
        index.find(reference.value, kinds: []).flatMap { works[$0].common.id?.value }
    }
}

extension SiteModel.Entry {
    /// Whether an address of this site is the entry's own.
    func isAt(_ address: String) -> Bool {
        let place = Addresses.file(for: String(address.drop { $0 == "/" }))
        let withSlash = Addresses.file(for: String(address.drop { $0 == "/" }) + "/")
        let own = [Addresses.file(for: sitePath)] + (common.id.map { [Addresses.file(for: "\($0.value)/")] } ?? [])
        return own.contains(place) || own.contains(withSlash)
    }
}

extension Rule {
    static let redirectLoop = Rule(
        "redirect-loop", .error, why: "A page that leads to itself is a page that nobody can open.",
        mend: "Take the page's present address out of its `aliases`, and name a substitute that is out.")
}
