import Calendar
import SiteModel

/// What is out on the date, before it has its place: all that entries are placed by.
struct PlanBeginning: Sendable {
    let read: ReadSite
    let request: BuildRequest
    let scope: Publishing.Scope
    let now: Instant
    let addresses: Addresses
    let people: People
    let hidden: HiddenWorks
    let shown: [(entry: SiteModel.Entry, state: Publication)]
    let report: PublicationReport
    private let stretches: EpisodeStretches

    init(_ read: ReadSite, request: BuildRequest, scope: Publishing.Scope) {
        self.read = read
        self.request = request
        self.scope = scope
        now = request.date.instant(in: read.site.zone)
        addresses = Addresses(base: read.site.configuration.baseURL)
        people = People(
            read.entries, gate: ConsentGate(records: read.consent, at: now), others: read.contributors,
            language: read.site.configuration.language)
        let hidden = HiddenWorks(read, at: now)
        self.hidden = hidden
        let there = hidden.files.isEmpty ? read.entries : read.entries.filter { !hidden.contains($0) }
        var report: PublicationReport
        (shown, report) = Publishing.split(there, at: now, people: people, scope: scope)
        report.zone = read.site.zone
        report.hidden = hidden.told
        if read.site.configuration.hasSearch { report.missingSearch = request.searchProgram.absenceInWords }
        self.report = report
        stretches = EpisodeStretches(shown.map(\.entry), media: read.media)
    }

    /// Gives an entry its place.
    func place(_ entry: SiteModel.Entry, _ state: Publication) -> PlacedEntry {
        let blocks = BlockGate(of: entry, people: people, stretches: stretches)
        var withheld = blocks.withheld.map { PublicationReport.Withheld($0, in: entry) }
        var shown = blocks.pictures.showsHead(of: entry, at: .page) ? entry : entry.withoutPicture
        if blocks.hasEnded, !shown.offeredFiles.isEmpty {
            for file in shown.offeredFiles {
                let gone = BlockGate.Withheld(.file, at: file.span, .sameWords)
                withheld.append(PublicationReport.Withheld(gone, in: entry))
            }
            shown = shown.withoutFiles
        }
        var hasPage = !entry.isListItem
        if entry.kind == "person" {
            hasPage = people.hasPage(entry)
            if let ended = people.withholding(profileOf: entry) {
                withheld.append(PublicationReport.Withheld(ended, in: entry))
            }
            shown = shown.named(people.profileName(entry) ?? "")
        }
        let planned = PlannedEntry(
            entry: shown, path: entry.sitePath, blocks: blocks, hasPage: hasPage,
            isIndexed: !blocks.forbidsIndexing && !people.forbidsIndexing(of: entry),
            isInPodcastFeed: people.allowsFeed(of: entry), mayBeEmbedded: people.allowsEmbedding(of: entry),
            mark: PreviewMark(state, status: entry.common.status, zone: report.zone))
        return PlacedEntry(
            entry: planned, link: hasPage ? addresses.link(planned.path) : nil,
            target: LinkLibrary.Target(entry, at: planned), named: NamedWorks(in: planned),
            credited: credited(in: shown), withheld: withheld)
    }

    /// Those of lived experience whom an entry names, with the names under which they are shown there.
    private func credited(in entry: SiteModel.Entry) -> [(person: String, shown: String)] {
        entry.namedPeople.compactMap { name in
            guard people.livedExperience.contains(name) else { return nil }
            return people.creditedName(name, in: entry).map { (name, $0) }
        }
    }
}

/// An entry in its place, with the works that it names there and what of it is not shown.
struct PlacedEntry: Sendable {
    let entry: PlannedEntry
    /// To its page, where it has one.
    let link: String?
    /// It, as links find it.
    let target: LinkLibrary.Target
    let named: NamedWorks
    /// Those of lived experience whom it names, by file name, and the names under which they are shown there.
    let credited: [(person: String, shown: String)]
    let withheld: [PublicationReport.Withheld]
}

extension SiteModel.Entry {
    /// The same person under the name that may be shown.
    fileprivate func named(_ name: String) -> SiteModel.Entry {
        guard var person = fields(as: Person.self), person.displayName != name else { return self }
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
            + (fields(as: Story.self)?.downloads ?? []).map(\.file)
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
