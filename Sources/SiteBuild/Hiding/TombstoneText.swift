import Calendar
import Diagnostics
import FrontMatter
import SiteModel

/// A file in Content/gone/ as `kindred hide` writes it.
enum TombstoneText {
    static func path(of id: String) -> String { "Content/gone/\(id).md" }

    /// - Parameter addresses: where the work stands, from the site's root.
    static func text(id: String, on day: Day, addresses: [String]) -> String {
        var lines = ["---", "id: \(quotedScalar(id))", "on: \(day)"]
        if !addresses.isEmpty {
            lines.append("aliases:")
            lines += addresses.map { "  - \(quotedScalar("/\($0)"))" }
        }
        return (lines + ["---"]).map { $0 + "\n" }.joined()
    }

    /// The same file, holding from a day.
    static func holding(_ bytes: [UInt8], from day: Day) -> [UInt8]? {
        var unused: [Diagnostic] = []
        guard let matter = readFrontMatter(bytes, path: "", diagnostics: &unused) else { return nil }
        guard let on = matter.root["on"] else { return FrontMatterEditor.inserting("on", "\(day)", in: bytes) }
        return FrontMatterEditor.replacing(on.span, with: "\(day)", in: bytes)
    }

    /// Where a work and all that goes with it stands on a date; nothing that was never out.
    static func addresses(of entry: SiteModel.Entry, in plan: SitePlan) -> [String] {
        let shows = plan.entries.filter { item in
            item.hasPage
                && (item.entry.path == entry.path
                    || (entry.kind == "show" && item.entry.kind == "episode" && item.entry.folder == entry.folder))
        }
        return shows.flatMap { item -> [String] in
            // Its own short address follows from the id.
            let short = item.entry.path == entry.path ? nil : item.entry.common.id.map { "\($0.value)/" }
            let former = item.entry.common.aliases.map { Redirect.place(of: $0.value) }
            // What stands in the folder of its page is gone with that.
            let audio = (item.entry.common.id.flatMap { plan.ledger.audio[$0.value] } ?? []).compactMap {
                plan.addresses.path(of: $0.address)
            }.filter { path in !([item.path] + former).contains { path.hasPrefix($0) } }
            return [item.path] + [short].compactMap { $0 } + former + audio
        }.sorted()
    }
}
