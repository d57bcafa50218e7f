import Diagnostics

/// The tags that RSS 2.0 and Apple have, and how often each may stand.
extension FeedCheck {
    enum Place {
        case channel, item
    }

    mutating func checkNames(_ parent: FeedElement, of place: Place) {
        let known = place == .channel ? Self.channelTags : Self.itemTags
        var seen: Set<String> = []
        for element in parent.children {
            let name = element.name
            if name.hasPrefix("itunes:") {
                if !Self.appleTags.contains(name) {
                    let near = nearest(to: name, among: Self.appleTags).map { "Did you mean \($0)?" }
                    addOnce(
                        .feedTag, element, "\(name) is no tag of Apple's.", near ?? "Leave it out: nobody reads it.")
                }
            } else if !name.utf8.contains(UInt8(ascii: ":")), element.namespace == nil, !known.contains(name) {
                addOnce(.feedTag, element, "RSS has no <\(name)> here.", help(name, known, place))
            }
            if Self.single.contains(name), !seen.insert(name).inserted {
                add(.feedTag, element, "\(name) stands here a second time.", "Leave one of them.")
            }
        }
    }

    private func help(_ name: String, _ known: Set<String>, _ place: Place) -> String {
        let elsewhere = place == .channel ? Self.itemTags : Self.channelTags
        if elsewhere.contains(name) {
            return place == .channel ? "It belongs into an item." : "It belongs into the channel."
        }
        if Self.appleTags.contains("itunes:\(name)") { return "Write itunes:\(name)." }
        if PodcastNamespace.tag(name) != nil { return "Write podcast:\(name)." }
        if let near = nearest(to: name, among: known) { return "Did you mean <\(near)>?" }
        return "Leave it out, or give it a namespace of its own."
    }

    private static let channelTags: Set = [
        "title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate",
        "lastBuildDate",
        "category", "generator", "docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays",
        "item",
    ]
    private static let itemTags: Set = [
        "title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source",
    ]
    private static let appleTags: Set = [
        "itunes:author", "itunes:block", "itunes:category", "itunes:complete", "itunes:duration", "itunes:email",
        "itunes:episode", "itunes:episodeType", "itunes:explicit", "itunes:image", "itunes:isClosedCaptioned",
        "itunes:keywords", "itunes:name", "itunes:new-feed-url", "itunes:order", "itunes:owner", "itunes:season",
        "itunes:subtitle", "itunes:summary", "itunes:title", "itunes:type", "itunes:applepodcastsverify",
    ]
    /// Those that stand once.
    private static let single: Set = [
        "title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate",
        "lastBuildDate", "generator", "docs", "cloud", "ttl", "image", "textInput", "author", "comments", "enclosure",
        "guid",
        "source", "content:encoded", "itunes:author", "itunes:block", "itunes:complete", "itunes:duration",
        "itunes:episode", "itunes:episodeType", "itunes:explicit", "itunes:image", "itunes:new-feed-url",
        "itunes:owner",
        "itunes:season", "itunes:title", "itunes:type",
    ]
}
