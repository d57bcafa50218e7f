/// A feed as it was read, whatever it is: with all its elements, and what is wrong with it as XML.
package struct FeedDocument: Sendable {
    package enum Format: Sendable, Hashable {
        /// RSS 0.9x and 2.0.
        case rss
        /// RFC 4287.
        case atom
        case other
    }

    /// The element that holds everything; nil when there is none.
    package var root: FeedElement?
    /// What is not well-formed, in order, and was put up with.
    package var problems: [FeedProblem]
    package var format: Format
    /// In which it was read, by the name that is best known: `utf-8`, `utf-16`, `windows-1252`.
    package var encoding: String
    /// Whether it ends before its last end tag: the rest of it is missing.
    package var isTruncated: Bool
    /// The document as UTF-8, without its byte order mark: what places count in.
    package var source: [UInt8]
    /// The size of the document as it came, in bytes.
    package var byteCount: Int
}

/// What is wrong with a document as XML.
package struct FeedProblem: Sendable, Hashable {
    package var place: FeedPlace
    /// One plain sentence.
    package var sentence: String
}

extension FeedDocument {
    /// What RSS calls the channel: the element that holds what is said of the show; nil in what is not RSS.
    package var channel: FeedElement? {
        guard let root else { return nil }
        return root.name == "channel" ? root : root.child("channel")
    }
}
