import SiteModel

/// Which works name which, in both directions, as indices into the plan's entries.
package struct Relations: Sendable {
    /// What a work names in `related`, and an episode in `discusses`.
    package var related: [Int: [Int]] = [:]
    /// The inverse: the works that name this one.
    package var mentions: [Int: [Int]] = [:]
    /// The works that credit a person or organisation.
    package var works: [Int: [Int]] = [:]
    /// The references that a page cites in text that is shown, and lists besides.
    package var cites: [Int: [Int]] = [:]
    /// The inverse: the pages that cite a reference.
    package var citedBy: [Int: [Int]] = [:]

    /// The works that name a work and that it doesn't name itself.
    func onlyMentions(of index: Int) -> [Int] {
        let named = Set(related[index] ?? [])
        return (mentions[index] ?? []).filter { !named.contains($0) }
    }
}
