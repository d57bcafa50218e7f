import Diagnostics

/// Something that a feed or an episode has to have, or should: Apple's guide to RSS, PSP-1 and RSS 2.0.
struct FeedNeed: Sendable {
    let name: String
    let severity: Diagnostic.Severity
    let purposes: [FeedCheck.Purpose]
    let help: String
    /// The attribute that holds it, where the text does not.
    var attribute: String?

    func find(_ parent: FeedElement) -> FeedElement? { parent.child(name) }

    func isFilled(_ element: FeedElement) -> Bool {
        if let attribute { return element[attribute] != nil }
        return !element.children.isEmpty || element.rawText.utf8.contains { !isBlank($0) }
    }

    static let channel = [
        FeedNeed(
            name: "title", severity: .error, purposes: [.podcast, .references, .pages], help: "Add the show's name."),
        FeedNeed(
            name: "link", severity: .error, purposes: [.podcast, .references, .pages],
            help: "Add the address of the show's page."),
        FeedNeed(
            name: "description", severity: .error, purposes: [.podcast, .references, .pages],
            help: "Say in a few sentences what the show is about."),
        FeedNeed(
            name: "language", severity: .error, purposes: [.podcast],
            help: "Add <language>en-GB</language>, or what is spoken."),
        FeedNeed(
            name: "itunes:image", severity: .error, purposes: [.podcast],
            help: "Add <itunes:image href=\"…\"/>: a square picture of 1400 to 3000 pixels.", attribute: "href"),
        FeedNeed(
            name: "itunes:category", severity: .error, purposes: [.podcast],
            help: "Add one of Apple's 110: <itunes:category text=\"…\"/>.", attribute: "text"),
        FeedNeed(
            name: "itunes:explicit", severity: .error, purposes: [.podcast],
            help: "Add <itunes:explicit>false</itunes:explicit>, or true."),
        FeedNeed(
            name: "itunes:author", severity: .warning, purposes: [.podcast],
            help: "Add who makes the show: apps show it below the title."),
        FeedNeed(
            name: "itunes:owner", severity: .warning, purposes: [.podcast],
            help: "Add <itunes:owner> with itunes:email: Spotify and others write there when somebody claims the show."),
        FeedNeed(
            name: "podcast:guid", severity: .warning, purposes: [.podcast, .references],
            help: "Add the show's GUID (podcast namespace): it lets apps know the show again when its feed moves."),
        FeedNeed(
            name: "podcast:locked", severity: .info, purposes: [.podcast],
            help: "Add <podcast:locked>yes</podcast:locked>, so that nobody imports the show elsewhere."),
        FeedNeed(
            name: "podcast:remoteItem", severity: .error, purposes: [.references],
            help: "Add one for each feed that it lists.", attribute: "feedGuid"),
    ]

    static let item = [
        FeedNeed(
            name: "title", severity: .error, purposes: [.podcast], help: "Add the episode's title."),
        FeedNeed(
            name: "pubDate", severity: .warning, purposes: [.podcast, .pages],
            help: "Add when it was published: apps sort by it."),
    ]
}
