import Calendar
import Podcast
import SiteModel

/// How often a show comes, for its feed.
enum UpdateFrequency {
    /// - Parameter first: the date of its first episode, from which a number of episodes is counted.
    static func of(_ show: Show, since first: Instant?, _ words: Phrasebook) -> FeedUpdateFrequency? {
        if show.isOver { return FeedUpdateFrequency(text: words("feeds.complete"), isComplete: true) }
        guard let cadence = show.cadence, let rule = rules[cadence] else { return nil }
        guard let count = show.plannedEpisodes, let first else {
            return FeedUpdateFrequency(text: words("feeds.\(cadence)"), rule: rule)
        }
        // A count needs a beginning (podcast:updateFrequency).
        return FeedUpdateFrequency(
            text: words.counted("feeds.episodes", count, ["cadence": words("feeds.\(cadence)")]),
            rule: "\(rule);COUNT=\(count)", start: first.rfc3339(in: .utc))
    }

    /// RFC 5545, section 3.3.10.
    private static let rules = [
        "weekly": "FREQ=WEEKLY", "fortnightly": "FREQ=WEEKLY;INTERVAL=2", "monthly": "FREQ=MONTHLY",
    ]
}

extension Show {
    /// Whether no more episodes will come.
    var isOver: Bool { ["complete", "retired"].contains(state) }
}
