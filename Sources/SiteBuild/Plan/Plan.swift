import Calendar
import Diagnostics
import SiteModel
import Templating

/// The third stage: what is published on this date, where it stands, and what of it may be shown.
enum Plan {
    /// - Parameter templates: what was made of the site's templates already.
    static func site(
        _ read: ReadSite, request: BuildRequest, scope: Publishing.Scope = .published,
        templates: CheckedTemplates? = nil
    ) -> SitePlan {
        let addresses = Addresses(base: read.site.configuration.baseURL)
        let now = request.date.instant(in: read.site.zone)
        let gate = ConsentGate(records: read.consent, at: now)
        let people = People(
            read.entries, gate: gate, others: read.contributors, language: read.site.configuration.language)
        let hidden = HiddenWorks(read, at: now)
        let there = hidden.files.isEmpty ? read.entries : read.entries.filter { !hidden.contains($0) }
        var (shown, report) = Publishing.split(there, at: now, people: people, scope: scope)
        report.zone = read.site.zone
        report.hidden = hidden.told
        if read.site.configuration.hasSearch { report.missingSearch = request.searchProgram.absenceInWords }
        let stretches = EpisodeStretches(shown.map(\.entry), media: read.media)
        let planned = place(shown, people: people, stretches: stretches, report: &report)
        let topics = Topic.all(in: planned)
        var media = read.media
        // A header of the whole site names where audio comes from: of what is out alone.
        let paths = Set(planned.map(\.entry.path))
        media.audio = media.audio.filter { paths.contains($0.key) }
        AudioAddresses.settle(&media, of: planned, read.ledger, addresses)
        JudgeTranscripts.judge(&media.transcripts, of: planned, people: people, report: &report)
        let templates =
            templates
            ?? CheckedTemplates(
                read.sources.templates, over: request.theme, extra: read.site.extra,
                languages: read.site.configuration.allLanguages)
        let editions = Edition.all(of: read.site.configuration, templates)
        let index = EntryIndex(planned.map(\.entry))
        let uses = ResolvedUse.all(in: planned, index: index, gate: gate)
        var site = Publish.site(
            planned, people: people, media: media, sources: read.sources, topics: topics, addresses: addresses,
            editions: editions, hasAVIF: read.site.configuration.hasAVIF)
        let chapters = Publish.chapters(
            of: planned, media: media, addresses: addresses, editions: editions, into: &site)
        site.packs = Publish.packs(uses, of: planned, site: site, addresses: addresses, editions: editions)
        var sources = read.sources
        sources.assets = sources.assets.dressed(by: read.site.configuration.theme)
        return SitePlan(
            site: read.site, now: now, addresses: addresses, entries: planned, published: site, index: index,
            relations: Relations(planned, index: index, uses: uses, site: site, topics: topics),
            topics: topics,
            gone: GonePages(
                hidden, planned: planned, index: index, people: people, media: read.media,
                reserved: Check.reservedAddresses(of: read.site.configuration), at: now),
            library: LinkLibrary(all: read.entries, planned: planned, site: site),
            editions: editions,
            translations: Translations(planned, index: index, editions: editions), media: media, chapters: chapters,
            sources: sources,
            ledger: read.ledger, people: people,
            packs: uses, searchProgram: request.searchProgram,
            cards: SiteCards(
                planned, editions, read.site.configuration, sources.assets,
                skill: scope == .published ? request.drawing?.knowing(request) : request.drawing),
            report: report,
            diagnostics: templates.diagnostics)
    }

    /// Gives each entry its place, newest first.
    private static func place(
        _ entries: [(entry: SiteModel.Entry, state: Publication)], people: People, stretches: EpisodeStretches,
        report: inout PublicationReport
    ) -> [PlannedEntry] {
        let planned = entries.map { entry, state in
            let blocks = BlockGate(of: entry, people: people, stretches: stretches)
            for thing in blocks.withheld { report.withheld.append(PublicationReport.Withheld(thing, in: entry)) }
            var shown = blocks.pictures.showsHead(of: entry, at: .page) ? entry : entry.withoutPicture
            if blocks.hasEnded, !shown.offeredFiles.isEmpty {
                for file in shown.offeredFiles {
                    let gone = BlockGate.Withheld(.file, at: file.span, .sameWords)
                    report.withheld.append(PublicationReport.Withheld(gone, in: entry))
                }
                shown = shown.withoutFiles
            }
            var hasPage = !entry.isListItem
            if entry.kind == "person" {
                hasPage = people.hasPage(entry)
                if let ended = people.withholding(profileOf: entry) {
                    report.withheld.append(PublicationReport.Withheld(ended, in: entry))
                }
                shown = shown.named(people.profileName(entry) ?? "")
            }
            return PlannedEntry(
                entry: shown, path: entry.sitePath, blocks: blocks, hasPage: hasPage,
                isIndexed: !blocks.forbidsIndexing && !people.forbidsIndexing(of: entry),
                isInPodcastFeed: people.allowsFeed(of: entry), mayBeEmbedded: people.allowsEmbedding(of: entry),
                mark: PreviewMark(state, status: entry.common.status, zone: report.zone))
        }
        return planned.newestFirst()
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

extension SiteModel.Entry {
    /// The same person under the name that may be shown.
    fileprivate func named(_ name: String) -> SiteModel.Entry {
        guard var person = fields as? Person, person.displayName != name else { return self }
        person.displayName = name
        person.common.title = name
        return with(person)
    }

    /// The same without the picture at its head.
    fileprivate var withoutPicture: SiteModel.Entry {
        var fields = fields
        fields.common.image = nil
        return with(fields)
    }

    /// The files that its fields offer: the same in another form, and those to take away. Pages are judged by themselves.
    fileprivate var offeredFiles: [Located<String>] {
        common.alternates.compactMap(\.file).filter { !$0.value.hasSuffix(".md") }
            + ((fields as? Story)?.downloads ?? []).map(\.file)
    }

    /// The same without them.
    fileprivate var withoutFiles: SiteModel.Entry {
        var fields = fields
        fields.common.alternates.removeAll { $0.file.map { !$0.value.hasSuffix(".md") } ?? false }
        if var story = fields as? Story {
            story.downloads = []
            fields = story
        }
        return with(fields)
    }

    private func with(_ fields: any ContentKind) -> SiteModel.Entry {
        SiteModel.Entry(
            path: path, kind: kind, name: name, folder: folder, slug: slug, edition: edition, fields: fields,
            extra: extra,
            references: references, files: files, body: body, parts: parts, anchor: anchor)
    }
}
