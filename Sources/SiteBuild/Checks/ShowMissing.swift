import Diagnostics
import SiteModel

extension Check {
    /// Every episode lies beside its show.
    static let showMissing = Check(.showMissing) { site, diagnostics in
        let shows = Set(site.read.sources.entries.filter { $0.kind == "show" }.compactMap(\.folder))
        var told = Set<String>()
        for entry in site.read.entries.sorted(by: { $0.path < $1.path }) where entry.kind == "episode" {
            guard let folder = entry.folder, !shows.contains(folder), told.insert(folder).inserted else { continue }
            diagnostics.append(
                Rule.showMissing.finding(
                    path: entry.path, span: entry.anchor, message: "There is no show.md beside this episode.",
                    help: "`kindred new show` makes one; it says what the show is about and who makes it."))
        }
    }
}

extension Rule {
    static let showMissing = Rule(
        "show-missing", .error, why: "An episode without its show is in no feed and on no listing.",
        mend: "Put a show.md into the episode's folder, or move the episode to its show.")
}
