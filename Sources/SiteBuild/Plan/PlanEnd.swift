import Calendar
import SiteModel

/// Everything that entries in their places have to do with each other, in steps that wait for each other no more than they
/// must.
struct PlanEnd: Sendable {
    private let beginning: PlanBeginning
    private let placed: [PlacedEntry]
    private let entries: PlannedEntries
    private let templates: CheckedTemplates
    private let editions: [Edition]
    private let topics: [Topic]
    private let index: EntryIndex
    private let uses: [String: [ResolvedUse]]
    private let media: MediaFacts
    private let report: PublicationReport
    /// What pages may know of each other, but for media.
    private let published: PublishedSite

    init(
        _ beginning: PlanBeginning, _ parts: PlanParts, index: EntryIndex, topics: [Topic], published: PublishedSite,
        media: (facts: MediaFacts, report: PublicationReport), _ templates: CheckedTemplates?
    ) {
        let read = beginning.read
        self.beginning = beginning
        self.index = index
        self.topics = topics
        placed = parts.placed
        entries = parts.entries
        (self.media, report) = media
        self.templates = templates ?? CheckedTemplates(of: read.sources, read.site, beginning.request)
        editions = Edition.all(of: read.site.configuration, self.templates)
        uses = ResolvedUse.all(in: entries, index: index, gate: beginning.people.gate)
        var published = published
        Publish.topics(topics, beginning.addresses, into: &published)
        self.published = published
    }

    /// Which works name which, but for collections.
    var relations: Relations {
        Relations(entries.all, naming: placed.map(\.named), index: index, uses: uses, site: published)
    }

    var collections: Collections { Collections(entries, index: index, topics: topics) }

    /// What links can lead to, but for the site's other files.
    var library: LinkLibrary { LinkLibrary(all: beginning.read.entries, placed: placed) }

    /// What pages may know of each other with the media that they name, and episodes' chapters by their paths.
    var withMedia: (published: PublishedSite, chapters: [String: EpisodeChapters]) {
        var site = published
        let addresses = beginning.addresses
        Publish.media(
            of: entries, media: media, sources: beginning.read.sources, addresses: addresses, editions: editions,
            hasAVIF: beginning.read.site.configuration.hasAVIF, into: &site)
        let chapters = Publish.chapters(
            of: entries, media: media, addresses: addresses, editions: editions, into: &site)
        site.packs = Publish.packs(uses, of: entries, site: site, addresses: addresses, editions: editions)
        return (site, chapters)
    }

    /// The plan, of what its steps gave.
    func plan(
        _ published: PublishedSite, _ chapters: [String: EpisodeChapters], _ relations: Relations,
        _ collections: Collections, _ library: LinkLibrary
    ) -> SitePlan {
        let (read, request) = (beginning.read, beginning.request)
        var sources = read.sources
        sources.assets = sources.assets.dressed(by: read.site.configuration.theme)
        var library = library
        library.know(published)
        var relations = relations
        relations.collections = collections
        return SitePlan(
            site: read.site, now: beginning.now, addresses: beginning.addresses, planned: entries,
            shared: Shared(published), index: index, relations: relations, topics: topics,
            gone: GonePages(
                beginning.hidden, planned: entries.all, index: index, people: beginning.people, media: read.media,
                reserved: Check.reservedAddresses(of: read.site.configuration), at: beginning.now),
            library: library, editions: editions,
            translations: Translations(entries.all, index: index, editions: editions), media: media, chapters: chapters,
            sources: sources, ledger: read.ledger, people: beginning.people, packs: uses,
            searchProgram: request.searchProgram,
            cards: SiteCards(
                entries, editions, read.site.configuration, sources.assets,
                skill: beginning.scope == .published ? request.drawing?.knowing(request) : request.drawing),
            report: report, diagnostics: templates.diagnostics)
    }
}
