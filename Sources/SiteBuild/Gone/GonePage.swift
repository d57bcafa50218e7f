import Calendar
import SiteModel

/// What stands where a work stood: that it is gone, and what to turn to in its place.
package struct GonePage: Sendable {
    /// Every address that the work had, sorted, from the site's root.
    package let addresses: [String]
    /// The index of the entry to turn to, where that is out.
    package let substitute: Int?
}

/// Everything that is gone on a date, as the site shows it.
package struct GonePages: Sendable {
    package private(set) var pages: [GonePage] = []
    /// Files beside their pages: the feeds of shows, the audio, transcripts and chapters of episodes.
    package private(set) var feeds: [String] = []
    /// Addresses that tombstones name and where something else stands now.
    package private(set) var taken: [(file: GoneFile, address: String)] = []
    /// Every address at which such a page stands.
    package private(set) var addresses: Set<String> = []

    init() {}

    init(
        _ hidden: HiddenWorks, planned: [PlannedEntry], index: EntryIndex, people: People, media: MediaFacts,
        reserved: [String], at now: Instant
    ) {
        guard !hidden.files.isEmpty else { return }
        let occupied = Self.occupied(by: planned, reserved)
        // Several tombstones of one work are one.
        let byID = Dictionary(grouping: hidden.files, by: \.id)
        for id in byID.keys.sorted() {
            let files = byID[id] ?? []
            var own: Set<String> = ["\(id)/"]
            for work in hidden.byID[id] ?? [] where Self.hasStood(work, people: people, at: now) {
                own.formUnion(Self.addresses(of: work))
                feeds += Self.files(of: work, media)
            }
            for file in files {
                feeds += file.files.filter { !occupied.contains($0) }
                for address in file.addresses {
                    if occupied.contains(address) { taken.append((file, address)) } else { own.insert(address) }
                }
            }
            let free = own.filter { !occupied.contains($0) && addresses.insert($0).inserted }
            let substitute = files.lazy.compactMap { $0.tombstone?.substitute }.first.flatMap {
                index.find($0.value, kinds: [])
            }
            guard !free.isEmpty else { continue }
            pages.append(
                GonePage(
                    addresses: free.sorted(),
                    substitute: substitute.flatMap { planned[$0].hasPage ? $0 : nil }))
        }
        feeds = Set(feeds).sorted()
    }

    /// Whether a link from the site's root leads to something that is gone.
    func hides(_ link: String) -> Bool {
        guard !addresses.isEmpty else { return false }
        let path = String(link.dropFirst().prefix { $0 != "#" && $0 != "?" }).withoutPercents.nfc
        return addresses.contains(path) || addresses.contains(path + "/")
    }

    /// Whether a work may have been out: the address of one that never was tells of it.
    private static func hasStood(_ work: SiteModel.Entry, people: People, at now: Instant) -> Bool {
        switch Publication(of: work, at: now) {
        case .scheduled, .draft: false
        case .published, .expired: work.kind != "person" || people.hasPage(work)
        }
    }

    /// What a work had beside its page.
    private static func files(of work: SiteModel.Entry, _ media: MediaFacts) -> [String] {
        switch work.kind {
        case "show" where work.fields(as: Show.self)?.external == nil:
            ["feed.xml", "feed.json"].map { work.sitePath + $0 }
        case "episode":
            (media.audio[work.path].flatMap { EpisodeFiles.audio(of: work, $0) }.map { [$0] } ?? [])
                + ["chapters.json", "transcript.html", "transcript.json", "transcript.srt", "transcript.vtt"].map {
                    work.sitePath + $0
                }
        default: []
        }
    }

    private static func addresses(of work: SiteModel.Entry) -> [String] {
        [work.sitePath] + (work.common.id.map { ["\($0.value)/"] } ?? [])
            + work.common.aliases.map { Redirect.place(of: $0.value) }
    }

    /// Where something else stands. The home page is never gone.
    private static func occupied(by planned: [PlannedEntry], _ reserved: [String]) -> Set<String> {
        var occupied = Set(reserved + ["", "404.html"])
        for item in planned where item.hasPage {
            occupied.insert(item.path)
            occupied.formUnion(addresses(of: item.entry))
        }
        return occupied
    }
}
