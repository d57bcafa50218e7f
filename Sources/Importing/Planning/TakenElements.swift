import Podcast

/// Which elements of a feed have a field in front matter, and which Kindred makes itself; all others are kept as they are.
enum TakenElements {
    static let channel: Set<String> = [
        "item", "title", "link", "description", "language", "copyright", "itunes:explicit", "itunes:type",
        "itunes:author",
        "itunes:owner", "itunes:complete", "podcast:guid", "podcast:locked", "podcast:medium", "podcast:funding",
        "podcast:location", "podcast:license", "podcast:person", "podcast:trailer",
    ]

    static let item: Set<String> = [
        "title", "guid", "link", "pubDate", "description", "content:encoded", "itunes:duration", "itunes:explicit",
        "itunes:episodeType", "itunes:season", "itunes:episode", "podcast:season", "podcast:episode", "podcast:person",
        "podcast:location", "podcast:license", "podcast:soundbite", "psc:chapters", "enclosure",
    ]

    /// Made anew, or true of the old host alone.
    static let madeAnew: Set<String> = [
        "lastBuildDate", "pubDate", "generator", "docs", "cloud", "itunes:new-feed-url", "fh:archive", "fh:complete",
        "feedburner:info", "feedburner:feedburnerHostname", "atom:link", "atom10:link", "wfw:commentRss",
        "slash:comments",
    ]

    /// Summaries in other words for the same thing, which hosts fill with the description again.
    static let summaries: Set<String> = [
        "itunes:summary", "itunes:subtitle", "googleplay:description", "media:description", "dc:description",
    ]

    /// Whether a summary says no more than the text that it stands beside.
    static func repeats(_ summary: String, _ texts: [String]) -> Bool {
        let words = letters(summary)
        return words.isEmpty
            || texts.contains { text in
                let whole = letters(text)
                return whole == words || (whole.count > words.count && whole.starts(with: words))
            }
    }

    /// Letters and digits alone: hosts differ in blanks, dashes and the dots with which they cut.
    private static func letters(_ text: String) -> [UInt8] {
        plainText(text).utf8.filter { NotesText.isWordByte($0) && $0 < 0x80 }
    }
}
