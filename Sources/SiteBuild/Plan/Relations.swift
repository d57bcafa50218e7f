import SiteModel

/// Which works name which, in both directions, as indices into the plan's entries.
package struct Relations: Sendable {
    /// Works that one page shows together, under words that say how they and it belong together.
    package struct Group: Sendable {
        /// The key of the words in the theme's strings: `relations.discusses-inverse`.
        package let words: String
        /// Somebody's part in the works, which the words tell: `author`.
        package let role: String?
        package var works: [Work] = []
    }

    /// A work in a group, with the place on its page that the relation is from.
    package struct Work: Sendable, Hashable {
        package let index: Int
        package let anchor: String?
    }

    /// What a work names in `related`.
    package var related: [Int: [Int]] = [:]
    /// Everything else that is to be shown on a work's page: what it names and what names it, by how.
    package var groups: [Int: [Group]] = [:]
    /// The works that credit a person or organisation.
    package var works: [Int: [Int]] = [:]
    package var collections = Collections()
    /// The references that a page cites in text that is shown, and lists besides.
    package var cites: [Int: [Int]] = [:]
    /// The inverse: the pages that cite a reference.
    package var citedBy: [Int: [Int]] = [:]
}
