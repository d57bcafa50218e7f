import Podcast

/// What an author writes under `extra` stands beside the fields: of elements that can be said only once, what the fields
/// say holds, and what `extra` says only where they say nothing.
extension ShowFeed {
    mutating func settleExtra() {
        if let element = extra.takeFirst("itunes:image"), imageURL.isEmpty { imageURL = element["href"] ?? "" }
        if licence != nil { extra.removeAll { $0.name == "podcast:license" } }
    }
}

extension EpisodeItem {
    mutating func settleExtra() {
        if let element = extra.takeFirst("itunes:image"), imageURL == nil { imageURL = element["href"] }
        if let element = extra.takeFirst("podcast:chapters"), chaptersURL == nil { chaptersURL = element["url"] }
        if licence != nil { extra.removeAll { $0.name == "podcast:license" } }
        // A transcript of the site's own takes the place of the same kind elsewhere.
        let types = Set(transcripts.map(\.type))
        extra.removeAll { $0.name == "podcast:transcript" && types.contains($0["type"] ?? "") }
    }
}

extension [FeedElement] {
    /// Takes all elements of a name out.
    /// - Returns: the first of them.
    fileprivate mutating func takeFirst(_ name: String) -> FeedElement? {
        let first = first { $0.name == name }
        if first != nil { removeAll { $0.name == name } }
        return first
    }
}
