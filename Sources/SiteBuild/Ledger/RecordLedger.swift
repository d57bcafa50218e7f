import CommonMark
import Podcast
import SiteModel

/// What is to be recorded of a site that was published: what is out, with addresses that were; of what is not out any
/// more, the id and the guid alone. A file's name may be somebody's, and what was withdrawn leaves no trace here.
struct RecordLedger {
    private let plan: SitePlan
    private let read: ReadSite
    private let before: PublishedLedger
    private(set) var lines: Set<LedgerLine> = []

    init(_ plan: SitePlan, _ read: ReadSite) {
        self.plan = plan
        self.read = read
        before = plan.ledger
        let out = plan.entries.filter { $0.mark == nil && $0.hasPage && $0.entry.common.id != nil }
        for item in out { add(item) }
        addPlacesOfPacks()
        keepFormer(of: out)
    }

    private mutating func add(_ item: PlannedEntry) {
        guard let id = item.entry.common.id?.value else { return }
        let kind = item.entry.kind
        // The home page is there as long as the site.
        if !item.path.isEmpty { lines.insert(.page(id: id, kind: kind, address: item.path)) }
        for alias in item.entry.common.aliases {
            lines.insert(.page(id: id, kind: kind, address: Redirect.place(of: alias.value)))
        }
        for anchor in item.entry.body.anchors where anchor.isTyped && item.isForEver(anchor) {
            lines.insert(.place(id: id, address: "\(item.path)#\(anchor.name)"))
        }
        if kind == "show", plan.published.feeds[item.entry.path] != nil {
            let address = ShowIdentity.feed(of: item, plan.addresses)
            let guid = LedgerText.inLine(ShowIdentity.guid(of: item.entry, before, feed: address))
            lines.insert(.feed(id: id, PublishedLedger.Feed(address: address, guid: guid)))
        }
        if kind == "episode" { add(episode: item, id) }
    }

    private mutating func add(episode item: PlannedEntry, _ id: String) {
        guard item.isInPodcastFeed, let date = item.date, let audio = plan.media.audio[item.entry.path] else { return }
        let guid = LedgerText.inLine(EpisodeIdentity.guid(of: item.entry))
        lines.insert(.episode(id: id, PublishedLedger.Episode(date: date, guid: guid)))
        let address = audio.remoteURL ?? plan.addresses.absolute(EpisodeFiles.audio(of: item, audio))
        lines.insert(
            .audio(
                id: id,
                PublishedLedger.Audio(
                    address: address, byteCount: audio.byteCount, sha256: audio.sha256,
                    changes: item.entry.substantiveChanges)))
        for former in before.audio[id] ?? [] where former.address != address {
            lines.insert(.audio(id: id, former))
        }
    }

    /// Sessions send learners to places that nobody typed.
    private mutating func addPlacesOfPacks() {
        for pack in plan.entries(of: "pack") {
            for use in plan.packs[pack.entry.path] ?? [] {
                guard case .anchor(let name)? = use.use.at?.value, let work = use.usedWork else { continue }
                let item = plan.entries[work]
                guard let id = item.entry.common.id?.value,
                    let anchor = item.entry.body.anchors.first(where: { $0.name == name }), item.isForEver(anchor)
                else { continue }
                lines.insert(.place(id: id, address: "\(item.path)#\(name)"))
            }
        }
    }

    /// Addresses that were out and still lead somewhere; of works that are not out any more, that they were.
    private mutating func keepFormer(of out: [PlannedEntry]) {
        var byID: [String: PlannedEntry] = [:]
        for item in out { byID[item.entry.common.id?.value ?? ""] = item }
        let notOut = Set(read.entries.compactMap { $0.common.id?.value }).union(read.gone.map(\.id))
        for line in before.lines {
            let id = line.id
            if let item = byID[id] {
                switch line {
                case .page: lines.insert(line)
                case .place(_, let address) where item.keeps(place: address): lines.insert(line)
                case .episode where !item.isInPodcastFeed: lines.insert(line)
                case .audio where !item.isInPodcastFeed: lines.insert(line)
                default: break
                }
            } else if before.gone[id] != nil || notOut.contains(id) {
                let guid = before.episodes[id]?.guid ?? before.feeds[id]?.guid ?? before.gone[id]?.guid
                lines.insert(.gone(id: id, PublishedLedger.Gone(guid: guid)))
            } else {
                // Left out because of an error: nobody took it down.
                lines.insert(line)
            }
        }
    }
}

extension SiteModel.Entry {
    /// How many changes it tells readers of that could stand for other audio.
    var substantiveChanges: Int { common.changes.count { $0.kind != "minor" } }
}

extension PlannedEntry {
    /// Whether a place is promised to readers for ever: not one of somebody's own words, which they may take back at any
    /// time, and not one that is not shown.
    fileprivate func isForEver(_ anchor: Anchor) -> Bool {
        let body = entry.body
        if blocks.hidesEverywhere(anchor.directive, in: body) { return false }
        var next = anchor.directive
        while let index = next, body.directives.indices.contains(index) {
            if DirectiveRegistry.schema(body.directives[index].name)?.needsConsent != false { return false }
            next = body.directives[index].parent
        }
        return true
    }

    /// Whether a place that was recorded goes on being so: the page has it, and shows it.
    fileprivate func keeps(place address: String) -> Bool {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        guard let anchor = entry.body.anchors.first(where: { $0.name == parts[1] }) else { return parts[0] != path }
        return isForEver(anchor)
    }
}
