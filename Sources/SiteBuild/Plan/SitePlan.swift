package import Calendar
package import Diagnostics
package import SiteModel
package import Templating

/// The site as it will be: what is published, where it stands, and what of it may be shown. Outputs turn it into files.
package struct SitePlan: Sendable {
    package var site: Site
    package var now: Instant
    package var addresses: Addresses
    /// Everything published, newest first.
    package var entries: [PlannedEntry] = []
    package var published: PublishedSite
    package var relations = Relations()
    package var topics: [Topic] = []
    package var library: LinkLibrary
    package var templates: TemplateLibrary
    package var media: MediaFacts
    package var sources: Sources
    /// Every pack's uses of works, by its path.
    var packs: [String: [ResolvedUse]] = [:]
    package var report = PublicationReport()
    package var diagnostics: [Diagnostic] = []

    package var configuration: SiteConfiguration { site.configuration }

    /// The published entries of a kind, newest first.
    package func entries(of kind: KindName) -> [PlannedEntry] { entries.filter { $0.entry.kind == kind } }

    /// The episodes of a show, newest first.
    package func episodes(of show: PlannedEntry) -> [PlannedEntry] {
        entries.filter { $0.entry.kind == "episode" && $0.entry.folder == show.entry.folder }
    }
}

/// A topic with the works about it.
package struct Topic: Sendable {
    package let name: String
    /// Its page, from the site's root.
    package let path: String
    /// Indices into the plan's entries, newest first.
    package let works: [Int]
}

/// What the build says of entries that are not out, by name, and of blocks that are withheld, by path and id.
package struct PublicationReport: Sendable {
    /// An entry that is not out.
    package struct Absent: Sendable {
        package let path: String
        package let title: String
        package let kind: KindName
        package let at: Instant?
    }

    /// The zone that dates are told in.
    package var zone: Zone = .utc
    package var scheduled: [Absent] = []
    package var expired: [Absent] = []
    package var drafts: [Absent] = []
    /// Path and id of the work, with the line of the block.
    package var withheld: [(path: String, id: String?, line: Int, reason: String)] = []
}
