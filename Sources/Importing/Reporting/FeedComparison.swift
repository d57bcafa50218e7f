package import Calendar
package import Podcast

/// How the feed that the site gives now stands to the one that was imported.
package struct FeedComparison: Sendable, Hashable {
    /// Items that became episodes.
    package var count = 0
    package var guids = 0
    package var dates = 0
    package var enclosures = 0
    /// Whether the items of both feeds stand in one order.
    package var isInOrder = true
    package var differences: [FeedChange] = []

    /// - Parameters:
    ///   - built: the items of the feed and its archive pages, the newest first.
    ///   - now: items of a later date are still to come.
    ///   - told: elements of which is said already that they are not taken over.
    package init(_ items: [ImportedItem], with built: [EpisodeItem], told: Set<FeedElement> = [], now: Instant? = nil) {
        count = items.count
        let places = Dictionary(
            built.enumerated().compactMap { index, item in item.guid.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        var order: [Int] = []
        for item in items {
            guard let index = places[item.guid] else {
                if let now, let published = item.published, published > now {
                    let sentence = "It is not in the new feed yet: it comes out at its date, \(published.rfc3339())."
                    differences.append(FeedChange(title: item.title, line: item.line, sentence: sentence))
                    continue
                }
                differences.append(
                    FeedChange(
                        title: item.title, line: item.line,
                        sentence:
                            "It is not in the new feed: no item there has the GUID “\(shortened(item.guid, to: 200))”.")
                )
                continue
            }
            guids += 1
            order.append(index)
            compare(item, built[index])
            guard let whole = item.whole else { continue }
            var sentences: [String] = []
            compareWhole(whole, built[index], told: told) { sentences.append($0) }
            differences += sentences.map { FeedChange(title: item.title, line: item.line, sentence: $0) }
        }
        isInOrder = zip(order, order.dropFirst()).allSatisfy { $0 < $1 }
    }

    private mutating func compare(_ old: ImportedItem, _ new: EpisodeItem) {
        func say(_ sentence: String) {
            differences.append(FeedChange(title: old.title, line: old.line, sentence: sentence))
        }
        if old.published == new.published {
            dates += 1
        } else {
            let was = old.published.map { $0.rfc2822() } ?? "missing"
            say("The date was \(was) and is \(new.published.map { $0.rfc2822() } ?? "missing").")
        }
        guard let enclosure = new.enclosure else { return say("It has no enclosure any more.") }
        var isSame = true
        if old.enclosureURL != enclosure.url {
            isSame = false
            say(
                "The enclosure was at \(shortened(old.enclosureURL, to: 300)) and is at \(shortened(enclosure.url, to: 300)): "
                    + "the GUID is kept, so no app downloads it again.")
        }
        if old.length != enclosure.length {
            isSame = false
            say("The enclosure's length was \(old.length) and is \(enclosure.length) bytes.")
        }
        if old.type != enclosure.type {
            isSame = false
            say("The enclosure's type was “\(shortened(old.type))” and is \(enclosure.type).")
        }
        if isSame { enclosures += 1 }
        if old.title != oneLine(new.title) { say("The title is “\(shortened(new.title))” now.") }
    }
}

/// A difference that a subscriber's app could see.
package struct FeedChange: Sendable, Hashable {
    package var title: String
    /// In the old feed.
    package var line: Int?
    package var sentence: String
}
