import SiteModel

/// What of entries in their places can be worked out side by side.
struct PlanParts: Sendable {
    /// The places, newest first.
    let placed: [PlacedEntry]
    let entries: PlannedEntries
    private let beginning: PlanBeginning
    /// In the order of the files.
    private let withheld: [PublicationReport.Withheld]

    init(_ beginning: PlanBeginning, _ placed: [PlacedEntry]) {
        self.beginning = beginning
        self.placed = placed.newestFirst()
        withheld = placed.flatMap(\.withheld)
        entries = PlannedEntries(self.placed.map(\.entry))
    }

    var index: EntryIndex { EntryIndex(entries.all.map(\.entry)) }

    var topics: [Topic] { Topic.all(in: entries.all) }

    /// What pages may know of each other, but for media and topics.
    var published: PublishedSite {
        Publish.site(placed, people: beginning.people, addresses: beginning.addresses)
    }

    /// The media as they may be shown, and all that is withheld.
    var media: (facts: MediaFacts, report: PublicationReport) {
        let read = beginning.read
        var report = beginning.report
        report.withheld += withheld
        var media = read.media
        let episodes = entries.of("episode")
        // A header of the whole site names where audio comes from: of what is out alone.
        let paths = Set(episodes.map(\.entry.path))
        media.audio = media.audio.filter { paths.contains($0.key) }
        AudioAddresses.settle(&media, of: episodes, read.ledger, beginning.addresses)
        JudgeTranscripts.judge(&media.transcripts, of: episodes, people: beginning.people, report: &report)
        return (media, report)
    }
}
