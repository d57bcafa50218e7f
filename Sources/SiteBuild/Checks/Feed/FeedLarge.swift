import CommonMark
import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// A feed that every app asks for every hour is small.
    static let feedLarge = Check(.feedLarge) { site, diagnostics in
        var written: [String: Int] = [:]
        for item in site.plan.entries where item.entry.kind == "episode" {
            written[item.entry.folder ?? "", default: 0] += item.entry.body.textSize
        }
        for show in site.plan.entries where site.plan.published.feeds[show.entry.path] != nil {
            // Only a feed of long texts is written out to be measured.
            guard written[show.entry.folder ?? "", default: 0] > limit / 3 else { continue }
            guard let file = ShowFeedFiles(show, site.pages.of(show)).current.map(writeRSS), file.count > limit else {
                continue
            }
            diagnostics.append(
                Rule.feedLarge.finding(
                    path: show.entry.path, span: show.entry.anchor,
                    message: "The show's feed has \(file.count / 1024) KB, and some apps read no more than 512.",
                    help: "Shorten the longest notes: what is long can stand on a page of its own, with a link."))
        }
    }

    private static let limit = 512 * 1024
}

extension Rule {
    static let feedLarge = Rule(
        "feed-large", .warning,
        why: "Apps ask for a feed many times a day, by phone networks too, and some give up on a large one.",
        mend: "Shorten the notes of its newest episodes; older ones stand in archives of fifty.")
}
