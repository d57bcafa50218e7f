import Podcast

/// Which elements of a feed have a field in front matter, and which Kindred makes itself; all others are kept as they are.
enum TakenElements {
    static let channel: Set<String> = [
        "item", "title", "link", "description", "language", "copyright", "itunes:explicit", "itunes:type",
        "itunes:author",
        "itunes:owner", "itunes:complete", "podcast:guid", "podcast:locked", "podcast:medium", "podcast:funding",
        "podcast:location", "podcast:person",
    ]

    static let item: Set<String> = [
        "title", "guid", "link", "pubDate", "description", "content:encoded", "itunes:duration", "itunes:explicit",
        "itunes:episodeType", "itunes:season", "itunes:episode", "podcast:season", "podcast:episode", "podcast:person",
        "podcast:location", "podcast:soundbite", "psc:chapters", "enclosure",
    ]

    /// Made anew, or true of the old host alone.
    static let madeAnew: Set<String> = [
        "lastBuildDate", "pubDate", "generator", "docs", "cloud", "itunes:new-feed-url", "fh:archive", "fh:complete",
        "feedburner:info", "feedburner:feedburnerHostname", "atom:link", "atom10:link", "wfw:commentRss",
        "slash:comments",
    ]

    /// Of what is left out of them, the plan tells by itself.
    static let areTold = channel.union(item).union(madeAnew).union(summaries).union(["itunes:title"])

    /// Summaries in other words for the same thing, which hosts fill with the description again.
    static let summaries: Set<String> = [
        "itunes:summary", "itunes:subtitle", "googleplay:description", "media:description", "dc:description",
    ]

    /// Whether a summary says no more than the text that it stands beside: all of it or its beginning, or its words in
    /// the same order with others between them. Hosts differ in blanks, dashes and the dots with which they cut, and write
    /// addresses out where the other text has links.
    static func repeats(_ summary: String, _ texts: [String]) -> Bool {
        if summary.isEmpty || texts.contains(summary) { return true }
        let words = words(summary)
        let letters = words.flatMap(\.self)
        return letters.isEmpty
            || texts.contains { text in
                let whole = self.words(text)
                if whole.flatMap(\.self).starts(with: letters) { return true }
                return words.count >= 8 && stands(words, in: whole)
            }
    }

    private static func stands(_ words: [[UInt8]], in text: [[UInt8]]) -> Bool {
        var left = words[...]
        for word in text where word == left.first { left.removeFirst() }
        return left.isEmpty
    }

    /// Letters and digits of ASCII, without addresses.
    private static func words(_ text: String) -> [[UInt8]] {
        plainText(text).utf8.split { $0 <= 0x20 }.filter { word in
            !["http://", "https://", "(http://", "(https://"].contains { word.starts(with: $0.utf8) }
        }.map { $0.filter { NotesText.isWordByte($0) && $0 < 0x80 } }.filter { !$0.isEmpty }
    }
}
