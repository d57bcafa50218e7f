package import Calendar
package import SiteModel

/// An entry that is published, with its place on the site and what of it may be shown.
package struct PlannedEntry: Sendable {
    package let entry: SiteModel.Entry
    /// Its path from the site's root, with a slash at the end: `stories/court/`.
    package let path: String
    package let blocks: BlockGate
    /// Whether its own page exists; a person of lived experience has none unless they agreed to one.
    package let hasPage: Bool
    /// Whether search engines may list it: not when one voice in it did not agree to that.
    package let isIndexed: Bool

    /// Whether it tells of somebody who may want it changed or taken down.
    var tellsOfPeople: Bool {
        blocks.hasLivedExperience || entry.common.retoldFrom != nil || entry.kind == "episode"
    }

    package var title: String { entry.common.title }
    package var date: Instant? { entry.common.date?.instant }
}

extension Array where Element == PlannedEntry {
    /// Newest first, those of one date by id, those without a date last.
    func newestFirst() -> [PlannedEntry] {
        sorted { a, b in
            let (first, second) = (a.date?.seconds ?? Int.min, b.date?.seconds ?? Int.min)
            return first == second ? a.entry.order < b.entry.order : first > second
        }
    }
}
