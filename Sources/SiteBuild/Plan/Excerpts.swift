import CommonMark
import SiteModel

/// Works that excerpts on other pages are from, so that what is withheld there is not shown here.
struct Excerpts: Sendable {
    /// By the name that an excerpt gives.
    private var works: [String: SiteModel.Entry] = [:]

    init(_ entries: [SiteModel.Entry]) {
        let names = Set(entries.lazy.flatMap(\.excerpted))
        guard !names.isEmpty else { return }
        let index = EntryIndex(entries)
        for name in names { works[name] = index.find(name, kinds: []).map { entries[$0] } }
    }

    /// The works that an excerpt names.
    func works(of directive: Directive) -> [SiteModel.Entry] { directive.excerpted.compactMap { works[$0] } }
}
