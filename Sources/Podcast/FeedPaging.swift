/// How the documents of a long feed hang together (RFC 5005). Every address is absolute.
package struct FeedPaging: Sendable, Hashable {
    /// The document to which people subscribe, with the newest episodes.
    package var current: String?
    /// The archive with the episodes before these.
    package var previousArchive: String?
    /// The archive with the episodes after these.
    package var nextArchive: String?
    /// fh:archive: nothing in this document will change.
    package var isArchive = false
    /// fh:complete: there are no other documents.
    package var isComplete = false
    /// Pages by the older kind of links, section 3: they move when an episode comes. Kindred writes none of its own.
    package var first: String?
    package var last: String?
    package var next: String?
    package var previous: String?

    package init(
        current: String? = nil, previousArchive: String? = nil, nextArchive: String? = nil, isArchive: Bool = false
    ) {
        self.current = current
        self.previousArchive = previousArchive
        self.nextArchive = nextArchive
        self.isArchive = isArchive
    }

    /// Each relation with the field that holds it, in the order in which links are written.
    static let relations: [(String, any WritableKeyPath<FeedPaging, String?> & Sendable)] = [
        ("current", \.current), ("prev-archive", \.previousArchive), ("next-archive", \.nextArchive),
        ("first", \.first), ("last", \.last), ("next", \.next), ("previous", \.previous),
    ]
}
