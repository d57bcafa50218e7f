/// One thing that is different between two readings of a feed, as somebody who subscribed would see it.
package struct FeedDifference: Sendable, Hashable {
    /// What it does to subscribers, from the least.
    package enum Effect: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Nobody sees it.
        case harmless
        /// Apps show something else, and download nothing for it.
        case visible
        /// At least some apps take an episode that was heard for a new one.
        case downloadsAgain = "downloads again"
        /// Subscribers get nothing new, or the show is taken for another.
        case breaks = "breaks the subscription"

        package static func < (a: Effect, b: Effect) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    package let effect: Effect
    /// What differs, for programs: `enclosure-address`, `title`.
    package let what: String
    /// The title of the episode; nil where it is the show's.
    package let subject: String?
    /// What is different and what comes of it, as one plain sentence.
    package let sentence: String

    package init(_ effect: Effect, _ what: String, of subject: String? = nil, _ sentence: String) {
        self.effect = effect
        self.what = what
        self.subject = subject
        self.sentence = sentence
    }
}

/// What somebody who subscribed to a show would see of its change: the show's differences first, then those of each
/// episode in the order of the new feed, then the episodes that are gone. Linear in the feeds.
package func differences(from old: ShowFeed, to new: ShowFeed) -> [FeedDifference] {
    var comparison = FeedComparison(old: old, new: new)
    comparison.compareShow()
    comparison.compareItems()
    return comparison.found
}

/// Two readings of a feed, and what was found so far.
struct FeedComparison {
    let old: ShowFeed
    let new: ShowFeed
    var found: [FeedDifference] = []

    mutating func add(
        _ effect: FeedDifference.Effect, _ what: String, of subject: String? = nil, _ sentence: String
    ) {
        found.append(FeedDifference(effect, what, of: subject, sentence))
    }

    /// Tells of a value that is another one, is new, or is gone.
    mutating func compare<Value: Equatable>(
        _ what: String, _ before: Value, _ now: Value, _ effect: FeedDifference.Effect, of subject: String? = nil,
        _ sentence: String
    ) {
        if before != now { add(effect, what, of: subject, sentence) }
    }
}

/// A value in a sentence.
func quoted(_ text: String?) -> String {
    guard let text = text?.nonEmpty else { return "nothing" }
    let short = text.unicodeScalars.prefix(80)
    let isCut = short.endIndex < text.unicodeScalars.endIndex
    return "“\(String(String.UnicodeScalarView(short)))\(isCut ? "…" : "")”"
}
