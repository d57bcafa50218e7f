import Calendar
import SiteModel

/// Everything that entries in their places have to do with each other, in steps that wait for each other no more than they must.
struct PlanEnd: Sendable {
    private let beginning: PlanBeginning
    private let placed: [PlacedEntry]
    /// Newest first.
    let planned: [PlannedEntry]
    private let templates: CheckedTemplates
    private let editions: [Edition]
    private let addresses: Addresses
    private let topics: [Topic]
    private let index: EntryIndex
    private let uses: [String: [ResolvedUse]]
    private let media: MediaFacts
    private let report: PublicationReport
    /// What pages may know of each other, but for media.
    private let published: PublishedSite

    init(_ beginning: PlanBeginning, _ placed: [PlacedEntry], _ templates: CheckedTemplates?) {
        let (read, people) = (beginning.read, beginning.people)
        self.beginning = beginning
        self.placed = placed.newestFirst()
        planned = self.placed.map(\.entry)
        let addresses = Addresses(base: read.site.configuration.baseURL)
        self.addresses = addresses
        var report = beginning.report
        report.withheld += placed.flatMap(\.withheld)
        topics = Topic.all(in: planned)
        var media = read.media
        // A header of the whole site names where audio comes from: of what is out alone.
        let paths = Set(planned.map(\.entry.path))
        media.audio = media.audio.filter { paths.contains($0.key) }
        AudioAddresses.settle(&media, of: planned, read.ledger, addresses)
        JudgeTranscripts.judge(&media.transcripts, of: planned, people: people, report: &report)
        self.media = media
        self.report = report
        self.templates = templates ?? CheckedTemplates(of: read.sources, read.site, beginning.request)
        editions = Edition.all(of: read.site.configuration, self.templates)
        index = EntryIndex(planned.map(\.entry))
        uses = ResolvedUse.all(in: planned, index: index, gate: people.gate)
        published = Publish.site(planned, people: people, topics: topics, addresses: addresses)
    }

    /// Which works name which.
    var relations: Relations {
        Relations(
            planned, naming: placed.map(\.named), index: index, uses: uses, site: published, topics: topics)
    }

    /// What links can lead to, but for the site's other files.
    var library: LinkLibrary { LinkLibrary(all: beginning.read.entries, placed: placed) }

    /// What pages may know of each other with the media that they name, and episodes' chapters by their paths.
    var withMedia: (published: PublishedSite, chapters: [String: EpisodeChapters]) {
        var site = published
        Publish.media(
            of: planned, media: media, sources: beginning.read.sources, addresses: addresses, editions: editions,
            hasAVIF: beginning.read.site.configuration.hasAVIF, into: &site)
        let chapters = Publish.chapters(
            of: planned, media: media, addresses: addresses, editions: editions, into: &site)
        site.packs = Publish.packs(uses, of: planned, site: site, addresses: addresses, editions: editions)
        return (site, chapters)
    }

    /// The plan, of what its steps gave.
    func plan(
        _ published: PublishedSite, _ chapters: [String: EpisodeChapters], _ relations: Relations,
        _ library: LinkLibrary
    ) -> SitePlan {
        let (read, request) = (beginning.read, beginning.request)
        var sources = read.sources
        sources.assets = sources.assets.dressed(by: read.site.configuration.theme)
        var library = library
        library.know(published)
        return SitePlan(
            site: read.site, now: beginning.now, addresses: addresses, entries: planned, shared: Shared(published),
            index: index, relations: relations, topics: topics,
            gone: GonePages(
                beginning.hidden, planned: planned, index: index, people: beginning.people, media: read.media,
                reserved: Check.reservedAddresses(of: read.site.configuration), at: beginning.now),
            library: library, editions: editions,
            translations: Translations(planned, index: index, editions: editions), media: media, chapters: chapters,
            sources: sources, ledger: read.ledger, people: beginning.people, packs: uses,
            searchProgram: request.searchProgram,
            cards: SiteCards(
                planned, editions, read.site.configuration, sources.assets,
                skill: beginning.scope == .published ? request.drawing?.knowing(request) : request.drawing),
            report: report, diagnostics: templates.diagnostics)
    }
}
