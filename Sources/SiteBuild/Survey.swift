package import Calendar
import CommonMark
package import Diagnostics
package import SiteModel

/// What a site holds and when it changes by itself, without building it.
package struct Survey: Sendable {
    /// One entry, with its state on the date asked for.
    package struct Item: Sendable {
        package let kind: KindName
        package let path: String
        package let id: String?
        package let title: String
        /// published, scheduled, expired or draft; empty for a consent record.
        package let state: String
        package let date: Instant?
        /// Its address on the site; nil while it has none.
        package let address: String?
    }

    /// A time at which the site changes by itself, and why.
    package struct Turn: Sendable {
        package let at: Instant
        package let why: String
    }

    /// What a consent record goes by among the kinds.
    package static let consent: KindName = "consent"

    package let items: [Item]
    /// Every turn still to come, soonest first.
    package let turns: [Turn]
    package let zone: Zone
    package let diagnostics: [Diagnostic]
}

extension Build {
    /// Lists what a site holds on a date, and what time will change. nil when site.yaml can't be read.
    package static func survey(_ request: BuildRequest) async throws(OutsideFailure) -> Survey {
        var diagnostics: [Diagnostic] = []
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else {
            return Survey(items: [], turns: [], zone: .utc, diagnostics: diagnostics)
        }
        let sources = try Load.sources(of: request, configuration: site.configuration)
        let read = await Read.all(sources, site: site, request: request)
        let plan = await Plan.site(read, request: request)
        let addresses = Dictionary(
            plan.entries.filter(\.hasPage).map { ($0.entry.path, plan.addresses.absolute($0.path)) },
            uniquingKeysWith: { first, _ in first })
        let terms = "\(plan.addresses.absolute("glossary/"))#"
        let items = read.entries.sorted { ($0.kind, $0.path, $0.slug) < ($1.kind, $1.path, $1.slug) }.map { entry in
            Survey.Item(
                kind: entry.kind, path: entry.path, id: entry.isListItem ? entry.name : entry.common.id?.value,
                title: entry.common.title, state: plan.report.state(of: entry.path), date: entry.common.date?.instant,
                address: entry.kind == "term" ? terms + percentEncoded(entry.slug) : addresses[entry.path])
        }
        // By path and id alone: lists are read by others.
        let records = read.consent.sorted { $0.path < $1.path }.map { record in
            Survey.Item(
                kind: Survey.consent, path: record.path, id: record.id?.value, title: "", state: "", date: nil,
                address: nil)
        }
        let gone = read.gone.sorted { $0.path < $1.path }.map { file in
            Survey.Item(
                kind: "tombstone", path: file.path, id: file.id, title: "Gone page",
                state: file.holds(at: plan.now, in: site.zone) ? "published" : "scheduled", date: nil, address: nil)
        }
        return Survey(
            items: items + gone + records, turns: Turns.all(of: read, after: plan.now), zone: site.zone,
            diagnostics: diagnostics + sources.diagnostics + read.diagnostics)
    }
}

extension PublicationReport {
    /// In a word; an episode's is its show's while that isn't out.
    fileprivate func state(of path: String) -> String {
        if hidden.contains(where: { $0.path == path }) { return "gone" }
        if scheduled.contains(where: { $0.path == path }) { return "scheduled" }
        if expired.contains(where: { $0.path == path }) { return "expired" }
        return drafts.contains { $0.path == path } ? "draft" : "published"
    }
}
