package import Calendar

/// A feed of pages: Atom, RFC 4287. Every address is absolute; what is nil or empty has no element.
package struct AtomFeed: Sendable {
    package struct Author: Sendable, Hashable {
        package var name: String
        package var url: String?

        package init(name: String, url: String? = nil) {
            self.name = name
            self.url = url
        }
    }

    package struct Entry: Sendable {
        /// Permanent: a tag: URI (RFC 4151) or the page's permanent address.
        package var id: String
        package var title: String
        /// The page.
        package var url: String
        package var published: Instant?
        package var updated: Instant
        package var authors: [Author] = []
        /// Plain text.
        package var summary: String?
        /// The page's text as HTML.
        package var content: [UInt8] = []
        package var topics: [String] = []

        package init(id: String, title: String, url: String, updated: Instant) {
            self.id = id
            self.title = title
            self.url = url
            self.updated = updated
        }
    }

    package var id: String
    package var title: String
    package var subtitle: String?
    /// The feed itself.
    package var selfURL: String
    /// The page that the feed follows.
    package var url: String
    /// Who stands for every entry without authors of its own.
    package var author: Author
    /// BCP 47: `en-GB`.
    package var language: String?
    package var rights: String?
    /// In the order in which they are written: the newest first.
    package var entries: [Entry] = []
    /// The zone whose offset the dates carry.
    package var zone: Zone = .utc

    package init(id: String, title: String, selfURL: String, url: String, author: Author) {
        self.id = id
        self.title = title
        self.selfURL = selfURL
        self.url = url
        self.author = author
    }
}
