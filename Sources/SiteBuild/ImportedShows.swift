import Calendar
import Diagnostics
import FrontMatter
import SiteModel

/// Shows that were brought here from another host, with the episodes that came along. What was left undone there holds
/// no build back: of such entries, findings are warnings, and a few lines tell of many.
struct ImportedShows: Sendable {
    private struct Show: Sendable {
        let entry: SiteModel.Entry
        let on: Instant?
    }

    /// By folder.
    private let shows: [String: Show]

    init(_ entries: [SiteModel.Entry]) {
        shows = Dictionary(
            entries.compactMap { entry in
                entry.fields(as: SiteModel.Show.self)?.imported.map {
                    (entry.folder ?? "", Show(entry: entry, on: $0.on?.instant))
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether an entry is such a show, or an episode of it from before the day on which it was brought here.
    func contains(_ entry: SiteModel.Entry) -> Bool {
        guard !shows.isEmpty, let show = shows[entry.folder ?? ""] else { return false }
        switch entry.kind {
        case "show": return entry === show.entry || entry.path == show.entry.path
        case "episode":
            guard let date = entry.common.date?.instant, let on = show.on else { return true }
            return date < on
        default: return false
        }
    }

    /// The same findings with warnings for errors about them, and one for many that a rule has about one show.
    func softened(_ diagnostics: [Diagnostic], among entries: [SiteModel.Entry]) -> [Diagnostic] {
        if diagnostics.isEmpty { return diagnostics }
        let imported = Dictionary(
            entries.filter(contains).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        // What lies beside an episode came along with it.
        let stems = Dictionary(imported.map { (Self.stem($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        let heard = Self.heardElsewhere(diagnostics, among: entries)
        var kept: [Diagnostic] = []
        var many: [Group: [Diagnostic]] = [:]
        for var finding in diagnostics {
            let beside = finding.rule.hasSuffix("-syntax") ? nil : stems[Self.stem(finding.path)]
            guard let entry = imported[finding.path] ?? beside, !Self.holds(finding.rule) else {
                if finding.severity == .error, Self.ofRecordings.contains(finding.rule), heard.contains(finding.path) {
                    finding.severity = .warning
                }
                kept.append(finding)
                continue
            }
            if finding.severity == .error { finding.severity = .warning }
            if entry.kind == "episode", let folder = entry.folder {
                many[Group(folder: folder, rule: finding.rule), default: []].append(finding)
            } else {
                kept.append(finding)
            }
        }
        for group in many.keys.sorted() { kept += told(many[group] ?? [], in: group.folder) }
        return kept
    }

    /// Episodes that brought a GUID along, as one moved by hand does: listeners had their recordings from a former host, as
    /// those are.
    private static func heardElsewhere(_ diagnostics: [Diagnostic], among entries: [SiteModel.Entry]) -> Set<String> {
        guard diagnostics.contains(where: { ofRecordings.contains($0.rule) }) else { return [] }
        return Set(entries.filter { $0.fields(as: Episode.self)?.guid != nil }.map(\.path))
    }

    /// Rules about what a recording is.
    private static let ofRecordings: Set<String> = [Rule.audioTags.id, Rule.enclosureFacts.id]

    /// A path without its extensions: `Content/shows/voices/001-x` of `…/001-x.chapters.json`.
    private static func stem(_ path: String) -> Substring {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        return path[..<(path[name...].utf8.firstIndex(of: UInt8(ascii: ".")) ?? path.endIndex)]
    }

    private struct Group: Hashable, Comparable {
        let folder: String
        let rule: String

        static func < (a: Group, b: Group) -> Bool { (a.folder, a.rule) < (b.folder, b.rule) }
    }

    /// Up to three each at its place; more of them in one line at the show.
    private func told(_ findings: [Diagnostic], in folder: String) -> [Diagnostic] {
        let paths = Set(findings.map(\.path))
        guard paths.count > 3, let show = shows[folder]?.entry,
            let first = findings.min(by: { ($0.path, $0.span?.line ?? 0) < ($1.path, $1.span?.line ?? 0) })
        else { return findings }
        var one = first
        one.path = show.path
        one.span = show.anchor
        one.severity = findings.contains { $0.severity == .warning } ? .warning : .info
        one.message =
            "Of the episodes that were brought here, \(paths.count) have this, the first \(first.path): \(first.message)"
        return [one]
    }

    /// Rules that hold for whatever came from elsewhere: those that guard contributors and subscribers, and those without
    /// which there would be no page or no feed.
    private static func holds(_ rule: String) -> Bool {
        rule.hasPrefix("consent-") || rule.hasPrefix("waiver-") || always.contains(rule)
    }

    private static let always = Set(
        (Rule.fieldRules + Rule.fileRules + Rule.yamlRules).map(\.id)
    ).subtracting(["category", "feed-element"]).union([
        "legal-check", "retold-as-voice", "takedown-missing", "embargo-leak", "name-leak", "image-location",
        "guid-changed", "enclosure-reused", "published-moved", "audio-replaced", "address-vanished", "feed-moved",
        "id-duplicate", "slug-empty", "address-taken", "output-collision", "gone-address", "gone-words", "file-missing",
        "show-missing",
        "redirect-loop",
    ])
}
