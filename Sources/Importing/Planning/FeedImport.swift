package import Calendar
import Podcast

/// Makes the files of a show from its feed.
package enum FeedImport {
    /// What is to be written and said. Nothing is read but the arguments, and nothing is written.
    /// - Parameters:
    ///   - now: dates after it are still to come.
    ///   - newID: gives an id that nothing has, each time another.
    /// - Throws: when the show has to get another folder.
    package static func plan(
        _ source: FeedSource, onto ground: ImportGround, _ options: ImportOptions, now: Instant,
        newID: () -> String
    ) throws(ImportRefusal) -> ImportPlan {
        let show = try ShowPlace.find(for: source, in: ground, asked: options.show)
        var planning = ImportPlanning(source, ground, options, show: show, now: now)
        planning.run(newID)
        return planning.plan
    }
}

/// Where the show goes.
struct ShowPlace {
    let folder: String
    /// The show as an earlier import left it.
    let present: ImportGround.Show?

    static func find(
        for source: FeedSource, in ground: ImportGround, asked: String?
    ) throws(ImportRefusal) -> ShowPlace {
        if let asked {
            let folder = asciiSlug(asked)
            guard folder == asked, !folder.isEmpty else {
                throw ImportRefusal(
                    "“\(shortened(asked))” can't be a show's folder: it has small letters, digits and hyphens, as voices-from-the-ward."
                )
            }
            let there = ground.shows.first { $0.folder.lowercased() == folder }
            guard let there else { return ShowPlace(folder: folder, present: nil) }
            guard isSame(there, source) else { throw taken(there.folder) }
            return ShowPlace(folder: there.folder, present: there)
        }
        if let there = ground.shows.first(where: { isSame($0, source) }) {
            return ShowPlace(folder: there.folder, present: there)
        }
        let slug = asciiSlug(plainTitle(source.feed.title))
        let folder = slug.isEmpty ? "podcast" : slug
        if let there = ground.shows.first(where: { $0.folder.lowercased() == folder }) { throw taken(there.folder) }
        return ShowPlace(folder: folder, present: nil)
    }

    /// Whether a show of the site came from this feed.
    private static func isSame(_ show: ImportGround.Show, _ source: FeedSource) -> Bool {
        guard let from = show.from else { return false }
        if from == source.from || source.oldFeeds.contains(from) { return true }
        guard let guid = source.feed.guid?.lowercased() else { return false }
        return show.guid == guid
    }

    private static func taken(_ folder: String) -> ImportRefusal {
        ImportRefusal(
            "There is a show in Content/shows/\(folder)/ already, and it was not imported from this feed: nothing was written. "
                + "Give this one another folder: --show \(folder)-2")
    }
}
