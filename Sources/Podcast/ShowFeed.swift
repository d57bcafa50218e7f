package import Calendar

/// A show as its RSS feed tells it: RSS 2.0 with the itunes, podcast, atom and content namespaces.
///
/// Every address is absolute. What is nil or empty has no element.
package struct ShowFeed: Sendable, Hashable {
    package enum Order: String, Sendable {
        case episodic
        /// To be heard from the first episode on; every episode has a number.
        case serial
    }

    /// Where the feed is; also its atom:link rel=self.
    package var feedURL: String
    package var title: String
    /// Plain text; at most 4000 bytes are written.
    package var description: String
    /// The show's page.
    package var link: String
    /// BCP 47: `en-GB`.
    package var language: String
    /// The first is the main one.
    package var categories: [AppleCategory]
    /// nil where a feed does not say.
    package var isExplicit: Bool?
    /// The cover: square, 1400–3000 pixels.
    package var imageURL: String
    package var author: String?
    package var ownerName: String?
    package var ownerEmail: String?
    /// `PodcastGUID.forFeed` once; kept when the feed moves.
    package var guid: String?
    /// Whether other hosts are asked not to import the feed.
    package var isLocked: Bool?
    /// Who may unlock it, where that is not the owner.
    package var lockOwner: String?
    package var order: Order = .episodic
    package var copyright: String?
    package var licence: FeedLicence?
    /// podcast, course, audiobook, …
    package var medium: String?
    /// No more episodes will come.
    package var isComplete = false
    /// Directories are asked to leave the show out.
    package var isBlocked = false
    /// Where the feed moves to.
    package var newFeedURL: String?
    package var funding: [FeedFunding] = []
    package var persons: [FeedPerson] = []
    package var location: FeedLocation?
    package var updateFrequency: FeedUpdateFrequency?
    package var trailers: [FeedTrailer] = []
    package var texts: [FeedText] = []
    /// The feed of who publishes the show.
    package var publisher: FeedReference?
    /// Other feeds that this one lists, as a publisher's does.
    package var references: [FeedReference] = []
    /// Where this document stands among the pages of a long feed.
    package var paging: FeedPaging?
    /// Every element that has no field here, in the order in which it is written, after all others and before the items.
    package var extra: [FeedElement] = []
    /// In the order in which they are written: the newest first.
    package var items: [EpisodeItem] = []
    /// The zone whose offset the dates carry.
    package var zone: Zone = .utc

    /// A feed with what Apple and PSP-1 require.
    package init(
        feedURL: String, title: String, description: String, link: String, language: String,
        categories: [AppleCategory], isExplicit: Bool?, imageURL: String
    ) {
        self.feedURL = feedURL
        self.title = title
        self.description = description
        self.link = link
        self.language = language
        self.categories = categories
        self.isExplicit = isExplicit
        self.imageURL = imageURL
    }
}
