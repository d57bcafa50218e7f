package import Calendar

/// An episode as an item of its show's feed.
///
/// Every address is absolute. What is nil or empty has no element.
package struct EpisodeItem: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case full, trailer, bonus
    }

    /// The file to play.
    package struct Enclosure: Sendable, Hashable {
        /// Its own for ever: new audio has a new address.
        package var url: String
        /// In bytes.
        package var length: Int
        /// `audio/mpeg`
        package var type: String

        package init(url: String, length: Int, type: String) {
            self.url = url
            self.length = length
            self.type = type
        }
    }

    package var title: String
    /// Permanent; never made from the title, the address or the audio. Feeds of others may have none.
    package var guid: String?
    /// True only where the guid is the page's address.
    package var isGUIDPermalink = false
    package var enclosure: Enclosure?
    package var published: Instant?
    /// The episode's page.
    package var link: String?
    /// Notes as reduced HTML (p, ol, ul, li, a, b, i, strong, em); at most 4000 bytes are written.
    package var description: [UInt8] = []
    /// Notes as HTML.
    package var content: [UInt8] = []
    package var durationSeconds: Int?
    package var imageURL: String?
    package var isExplicit: Bool?
    package var kind: Kind = .full
    package var season: Int?
    package var seasonName: String?
    package var episode: Int?
    /// How the number is shown, where it isn't the plain number: `Ch. 3`.
    package var episodeDisplay: String?
    package var transcripts: [FeedTranscript] = []
    /// The JSON chapters file.
    package var chaptersURL: String?
    /// Written into the item as Podlove Simple Chapters.
    package var chapters: [Chapter] = []
    /// Where there are any, they replace the show's.
    package var persons: [FeedPerson] = []
    package var soundbites: [FeedSoundbite] = []
    package var location: FeedLocation?
    package var licence: FeedLicence?
    package var isBlocked = false
    package var texts: [FeedText] = []
    /// Every element that has no field here, in the order in which it is written, after all others.
    package var extra: [FeedElement] = []
    /// Where it begins in the document from which it was read; no part of what it is.
    package var place: FeedPlace? { marker.place }
    var marker = FeedMarker()

    package init(title: String, guid: String? = nil, enclosure: Enclosure? = nil, published: Instant? = nil) {
        self.title = title
        self.guid = guid
        self.enclosure = enclosure
        self.published = published
    }
}
