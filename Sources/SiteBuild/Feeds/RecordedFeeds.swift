import Calendar
package import Diagnostics
package import Podcast
import SiteModel

/// A show's feed now, against what was recorded of it.
package struct RecordedFeed: Sendable {
    /// The show's file.
    package let path: String
    package let differences: [FeedDifference]
}

extension Build {
    /// What subscribers would see if the site were published now, as far as the ledger tells what they have: guids,
    /// dates, audio, addresses. Shows that were never recorded are not among it.
    package static func recordedDifferences(
        _ request: BuildRequest
    ) async throws(OutsideFailure) -> (feeds: [RecordedFeed], diagnostics: [Diagnostic]) {
        let planned = try await plan(request)
        guard let plan = planned.plan else { return ([], planned.diagnostics) }
        let pages = PagesOfAll(plan)
        let feeds = plan.entries(of: "show").compactMap { show -> RecordedFeed? in
            guard let id = show.entry.common.id?.value, let recorded = plan.ledger.feeds[id],
                plan.published.feeds[show.entry.path] != nil
            else { return nil }
            let now = ShowFeedFiles(show, pages.of(show)).whole
            let before = plan.ledger.feed(recorded, of: show, like: now, plan)
            return RecordedFeed(path: show.entry.path, differences: differences(from: before, to: now))
        }
        let there = Set(
            plan.entries(of: "show").filter { plan.published.feeds[$0.entry.path] != nil }.compactMap {
                $0.entry.common.id?.value
            })
        let gone = plan.ledger.feeds.filter { !there.contains($0.key) }.sorted { $0.value.address < $1.value.address }
        let ended = gone.map { id, feed in
            let file = planned.read?.entries.first { $0.common.id?.value == id }?.path
            return RecordedFeed(path: file ?? feed.address, differences: [.feedIsGone])
        }
        return (feeds + ended, planned.diagnostics)
    }
}

extension FeedDifference {
    /// What is said of a feed that is not there any more.
    static let feedIsGone = FeedDifference(
        .breaks, "feed", "The feed is not there any more: who subscribed gets nothing new.")
}

extension PublishedLedger {
    /// The feed as it was recorded: what is not recorded is as it is now.
    fileprivate func feed(_ recorded: Feed, of show: PlannedEntry, like now: ShowFeed, _ plan: SitePlan) -> ShowFeed {
        var feed = now
        feed.feedURL = recorded.address
        feed.guid = recorded.guid
        var current: [String: EpisodeItem] = [:]
        let ids = plan.episodes(of: show).filter(\.isInPodcastFeed).compactMap { $0.entry.common.id?.value }
        for item in now.items { if let guid = item.guid { current[LedgerText.inLine(guid)] = item } }
        var byID: [String: EpisodeItem] = [:]
        for item in plan.episodes(of: show) {
            guard let id = item.entry.common.id?.value else { continue }
            byID[id] = current[LedgerText.inLine(EpisodeIdentity.guid(of: item.entry))]
        }
        let own = Set(ids).union(
            places.compactMap { place in
                place.kind == "episode" && place.address.hasPrefix(show.path) ? place.id : nil
            })
        feed.items = episodes.filter { own.contains($0.key) }.map { id, episode in
            var item = byID[id] ?? EpisodeItem(title: id)
            item.guid = episode.guid
            item.published = episode.date
            let known = audio[id] ?? []
            let url = item.enclosure?.url
            // Of several addresses the one that is out, or the one that was recorded with the most changes.
            if let last = known.first(where: { $0.address == url }) ?? known.max(by: { $0.changes < $1.changes }) {
                item.enclosure = EpisodeItem.Enclosure(
                    url: last.address, length: last.byteCount, type: item.enclosure?.type ?? "audio/mpeg")
            }
            return item
        }.sorted { a, b in
            (a.published?.seconds ?? 0, b.guid ?? "") > (b.published?.seconds ?? 0, a.guid ?? "")
        }
        return feed
    }
}
