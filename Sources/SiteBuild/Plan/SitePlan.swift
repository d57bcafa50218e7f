package import Calendar
package import Diagnostics
package import SiteModel

/// The site as it will be: what is published, where it stands, and what of it may be shown. Outputs turn it into files.
package struct SitePlan: Sendable {
    package var site: Site
    package var now: Instant
    package var addresses: Addresses
    let planned: PlannedEntries
    package let shared: Shared<PublishedSite>
    package var index: EntryIndex
    package var relations = Relations()
    package var topics: [Topic] = []
    package var gone = GonePages()
    package var library: LinkLibrary
    /// The site in each of its languages, its own first.
    package var editions: [Edition]
    package var translations = Translations()
    package var media: MediaFacts
    /// Episodes' chapters, by the path of the episode.
    package var chapters: [String: EpisodeChapters] = [:]
    package var sources: Sources
    /// What was published before.
    var ledger = PublishedLedger()
    /// How people are shown, for the checks.
    var people: People
    /// Every pack's uses of works, by its path.
    var packs: [String: [ResolvedUse]] = [:]
    /// Where Pagefind is, which makes the index that a search needs.
    var searchProgram = SearchProgram.notSought
    /// Cards for links to pages, and the site's icon.
    let cards: SiteCards
    package var report = PublicationReport()
    package var diagnostics: [Diagnostic] = []

    package var published: PublishedSite { shared.value }

    /// Everything published, newest first.
    package var entries: [PlannedEntry] { planned.all }

    package var configuration: SiteConfiguration { site.configuration }

    /// The edition that an entry is written for.
    package func edition(of entry: SiteModel.Entry) -> Edition { editions.of(entry) }

    /// The published entries of a kind, newest first.
    package func entries(of kind: KindName) -> [PlannedEntry] { planned.of(kind) }

    /// The episodes of a show, newest first.
    package func episodes(of show: PlannedEntry) -> [PlannedEntry] {
        entries(of: "episode").filter { $0.entry.folder == show.entry.folder }
    }
}

/// A topic with the works about it.
package struct Topic: Sendable {
    package let name: String
    /// Its page, from the site's root.
    package let path: String
    /// Indices into the plan's entries, newest first.
    package let works: [Int]
    /// The language's folder, where that is not the site's own.
    package let edition: String
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

    /// Something that consent withholds: by the path and the id of the work, and the place in its file.
    package struct Withheld: Sendable {
        package let path: String
        package let id: String?
        package let thing: BlockGate.Withheld.Thing
        package let line: Int
        package let column: Int
        package let why: ConsentGate.Reason

        package var reason: String { why.rawValue }

        init(
            path: String, id: String?, thing: BlockGate.Withheld.Thing, line: Int, column: Int, why: ConsentGate.Reason
        ) {
            self.path = path
            self.id = id
            self.thing = thing
            self.line = line
            self.column = column
            self.why = why
        }

        init(_ withheld: BlockGate.Withheld, in entry: SiteModel.Entry) {
            self.init(
                path: entry.path, id: entry.common.id?.value, thing: withheld.thing, line: withheld.line,
                column: withheld.column, why: withheld.reason)
        }
    }

    /// A work that a tombstone hides.
    package struct Hidden: Sendable {
        package let path: String
        package let id: String?
    }

    /// The zone that dates are told in.
    package var zone: Zone = .utc
    package var scheduled: [Absent] = []
    package var expired: [Absent] = []
    package var drafts: [Absent] = []
    package var hidden: [Hidden] = []
    /// That the site asks for search and has none, in a sentence.
    package var missingSearch: String?
    package var withheld: [Withheld] = []
}
