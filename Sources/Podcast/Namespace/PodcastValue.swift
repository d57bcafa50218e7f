/// The form of a value in the podcast namespace.
enum PodcastValue: Sendable {
    /// Any text up to this many characters.
    case text(Int)
    /// http or https, absolute.
    case url
    /// An address of any scheme: `ipfs://…`.
    case uri
    /// A host's name.
    case host
    case email
    /// `audio/mpeg`
    case mediaType
    case wholeNumber
    /// `315.5`
    case decimal
    /// From the start of the recording: `33.83`.
    case seconds
    /// `true` or `false`
    case boolean
    /// `yes` or `no`
    case yesNo
    /// RFC 2822
    case date
    /// ISO 8601
    case timestamp
    case uuid
    /// BCP 47
    case language
    /// ISO 3166-1: two letters.
    case country
    /// RFC 5870
    case geo
    /// A letter for its kind and a number: `R113314`.
    case openStreetMap
    /// RFC 5545, 3.3.10
    case recurrence
    /// What a feed is: `podcast`.
    case medium
    /// Width to height: `16/9`.
    case ratio
    /// Addresses with the width of each picture.
    case sourceSet
    /// One of these, whatever their case.
    case oneOf([String])
    /// Usually one of these (whatever their case), by what they are called; others come.
    case known(String, [String])
}

extension PodcastNamespace {
    /// What feeds can be; each has a variant with an L that lists others.
    static let media = ["podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course"]

    /// socialprotocols.txt
    static let socialProtocols = [
        "disabled", "activitypub", "twitter", "lightning", "bluesky", "hive", "matrix", "nostr", "atproto",
    ]

    /// serviceslugs.txt
    static let serviceSlugs = [
        "acast", "amazon", "anchor", "apple", "audioboom", "backtracks", "bitcoin", "blubrry", "buzzsprout",
        "captivate",
        "castos", "castopod", "facebook", "fireside", "fyyd", "google", "gpodder", "hypercatcher", "kasts", "libsyn",
        "mastodon", "megafono", "megaphone", "omnystudio", "overcast", "paypal", "pinecast", "podbean", "podcastaddict",
        "podcastguru", "podcastindex", "podcasts.com", "podchaser", "podcloud", "podfriend", "podiant", "podigee",
        "podnews", "podomatic", "podserve", "podverse", "redcircle", "relayfm", "resonate", "rss.com", "shoutengine",
        "simplecast", "slack", "soundcloud", "spotify", "spreaker", "tiktok", "transistor", "twitter", "whooshkaa",
        "youtube", "zencast",
    ]
}
