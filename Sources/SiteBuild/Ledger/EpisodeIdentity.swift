import Podcast
import SiteModel

/// By what podcast apps know an episode, whatever becomes of its title, its address and its audio.
enum EpisodeIdentity {
    static func guid(of entry: SiteModel.Entry) -> String {
        entry.fields(as: Episode.self)?.guid ?? "kindred:\(entry.common.id?.value ?? entry.sitePath)"
    }
}

/// By what directories and apps know a show.
enum ShowIdentity {
    /// Given once: the one that its former host gave, or that was recorded, or the one of its first feed address.
    static func guid(of entry: SiteModel.Entry, _ ledger: PublishedLedger, feed: String) -> String {
        if let guid = entry.fields(as: Show.self)?.guid { return guid }
        return entry.common.id.flatMap { ledger.feeds[$0.value]?.guid } ?? PodcastGUID.forFeed(feed)
    }

    /// The whole address of its feed.
    static func feed(of item: PlannedEntry, _ addresses: Addresses) -> String {
        addresses.absolute(item.path + "feed.xml")
    }
}
