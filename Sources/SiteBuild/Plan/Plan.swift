import Calendar
import Diagnostics
import SiteModel
import Templating

/// The third stage: what is published on this date, where it stands, and what of it may be shown.
enum Plan {
    /// What can be worked out entry by entry is shared among the tasks of the request.
    /// - Parameter templates: what was made of the site's templates already.
    static func site(
        _ read: ReadSite, request: BuildRequest, scope: Publishing.Scope = .published,
        templates: CheckedTemplates? = nil
    ) async -> SitePlan {
        let beginning = PlanBeginning(read, request: request, scope: scope)
        let placed = await concurrently(beginning.shown, jobs: request.jobs) { beginning.place($0.entry, $0.state) }
        let planned = placed.map(\.entry).newestFirst()
        async let ahead = request.jobs > 1 ? LinkLibrary(all: read.entries, planned: planned) : nil
        var plan = finish(beginning, planned, withheld: placed.flatMap(\.withheld), templates)
        plan.library = await ahead ?? LinkLibrary(all: read.entries, planned: planned)
        plan.library.know(plan.published)
        return plan
    }

    /// The same at once, for what can't wait.
    static func site(
        _ read: ReadSite, request: BuildRequest, scope: Publishing.Scope = .published,
        templates: CheckedTemplates? = nil
    ) -> SitePlan {
        let beginning = PlanBeginning(read, request: request, scope: scope)
        let placed = beginning.shown.map { beginning.place($0.entry, $0.state) }
        let planned = placed.map(\.entry).newestFirst()
        var plan = finish(beginning, planned, withheld: placed.flatMap(\.withheld), templates)
        plan.library = LinkLibrary(all: read.entries, planned: planned)
        plan.library.know(plan.published)
        return plan
    }

    /// Everything that entries have to do with each other, but for links in text.
    private static func finish(
        _ beginning: PlanBeginning, _ planned: [PlannedEntry], withheld: [PublicationReport.Withheld],
        _ templates: CheckedTemplates?
    ) -> SitePlan {
        let (read, request, people) = (beginning.read, beginning.request, beginning.people)
        let addresses = Addresses(base: read.site.configuration.baseURL)
        var report = beginning.report
        report.withheld += withheld
        let topics = Topic.all(in: planned)
        var media = read.media
        // A header of the whole site names where audio comes from: of what is out alone.
        let paths = Set(planned.map(\.entry.path))
        media.audio = media.audio.filter { paths.contains($0.key) }
        AudioAddresses.settle(&media, of: planned, read.ledger, addresses)
        JudgeTranscripts.judge(&media.transcripts, of: planned, people: people, report: &report)
        let templates = templates ?? CheckedTemplates(of: read.sources, read.site, request)
        let editions = Edition.all(of: read.site.configuration, templates)
        let index = EntryIndex(planned.map(\.entry))
        let uses = ResolvedUse.all(in: planned, index: index, gate: people.gate)
        var site = Publish.site(
            planned, people: people, media: media, sources: read.sources, topics: topics, addresses: addresses,
            editions: editions, hasAVIF: read.site.configuration.hasAVIF)
        let chapters = Publish.chapters(
            of: planned, media: media, addresses: addresses, editions: editions, into: &site)
        site.packs = Publish.packs(uses, of: planned, site: site, addresses: addresses, editions: editions)
        var sources = read.sources
        sources.assets = sources.assets.dressed(by: read.site.configuration.theme)
        return SitePlan(
            site: read.site, now: beginning.now, addresses: addresses, entries: planned, published: site, index: index,
            relations: Relations(planned, index: index, uses: uses, site: site, topics: topics),
            topics: topics,
            gone: GonePages(
                beginning.hidden, planned: planned, index: index, people: people, media: read.media,
                reserved: Check.reservedAddresses(of: read.site.configuration), at: beginning.now),
            library: LinkLibrary(),
            editions: editions,
            translations: Translations(planned, index: index, editions: editions), media: media, chapters: chapters,
            sources: sources,
            ledger: read.ledger, people: people,
            packs: uses, searchProgram: request.searchProgram,
            cards: SiteCards(
                planned, editions, read.site.configuration, sources.assets,
                skill: beginning.scope == .published ? request.drawing?.knowing(request) : request.drawing),
            report: report,
            diagnostics: templates.diagnostics)
    }
}

extension BuildRequest.Date {
    /// The instant: a day means nine o'clock in the site's zone.
    func instant(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let day):
            WrittenDate.day(day).reading(in: zone)?.instant ?? Instant(seconds: day.daysSince1970 * 86_400)
        }
    }
}
