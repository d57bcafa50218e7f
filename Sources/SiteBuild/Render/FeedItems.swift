import Podcast
import Synchronization

/// Episodes as a show's feed has them, each worked out when it is first asked for, and kept: the newest stand in the feed, in
/// an archive and in the feed's JSON, and their size is asked for before all three. Older ones stand in an archive alone.
final class FeedItems: Sendable {
    /// By the places of entries in the plan. Two threads may work out the same one at once; what they get is equal.
    private let kept = Mutex<[Int: EpisodeItem]>([:])

    /// The episode at a place in the plan; nil where it has no sound to be heard.
    func item(_ index: Int, make: () -> EpisodeItem?) -> EpisodeItem? {
        if let item = kept.withLock({ $0[index] }) { return item }
        let item = make()
        if let item { kept.withLock { $0[index] = item } }
        return item
    }
}
