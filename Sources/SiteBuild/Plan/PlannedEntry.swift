package import Calendar
import CommonMark
package import SiteModel

/// An entry that is published, or shown in a preview, with its place on the site and what of it may be shown.
package final class PlannedEntry: Sendable {
    package let entry: SiteModel.Entry
    /// Its path from the site's root, with a slash at the end: `stories/court/`.
    package let path: String
    package let blocks: BlockGate
    /// Whether its own page exists; a person of lived experience has none unless they agreed to one.
    package let hasPage: Bool
    /// Whether search engines may list it: not when one voice in it did not agree to that.
    package let isIndexed: Bool
    /// Whether podcast apps may be given it: not when somebody heard in it did not agree to feeds.
    package let isInPodcastFeed: Bool
    /// Whether other sites may show an episode in their pages: not when somebody heard in it did not agree to that.
    let mayBeEmbedded: Bool
    /// What a preview says of an entry that is not out; nil for one that is, and so always in a build.
    package let mark: PreviewMark?

    init(
        entry: SiteModel.Entry, path: String, blocks: BlockGate, hasPage: Bool, isIndexed: Bool, isInPodcastFeed: Bool,
        mayBeEmbedded: Bool, mark: PreviewMark?
    ) {
        self.entry = entry
        self.path = path
        self.blocks = blocks
        self.hasPage = hasPage
        self.isIndexed = isIndexed
        self.isInPodcastFeed = isInPodcastFeed
        self.mayBeEmbedded = mayBeEmbedded
        self.mark = mark
    }

    /// Whether it tells of somebody who may want it changed or taken down.
    var tellsOfPeople: Bool {
        blocks.hasLivedExperience || entry.isRetold || entry.kind == "episode"
    }

    package var title: String { entry.common.title }
    package var date: Instant? { entry.common.date?.instant }
}

extension SiteModel.Entry {
    /// Whether it tells again what somebody published elsewhere.
    var isRetold: Bool { retoldFrom != nil || body.directives.contains { $0.name == "retold" } }
}

extension [PlacedEntry] {
    /// Newest first, those of one date by id, those without a date last.
    func newestFirst() -> [PlacedEntry] {
        let keys = map { (date: $0.entry.date?.seconds ?? Int.min, order: $0.entry.entry.order) }
        return indices.sorted { a, b in
            keys[a].date == keys[b].date ? keys[a].order < keys[b].order : keys[a].date > keys[b].date
        }.map { self[$0] }
    }
}
