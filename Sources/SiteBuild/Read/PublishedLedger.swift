import SiteModel

/// What was published before. What is new or has changed is held to more than what is out already: a page that is out
/// goes on without what may no longer be shown, a new one waits for what it lacks.
package struct PublishedLedger: Sendable {
    /// The ids of works that are out.
    private let works: Set<String>

    /// The addresses that are out, from the site's root, of pages and of typed places on them: `stories/court/#said`.
    let addresses: [String]

    package init(works: Set<String> = [], addresses: [String] = []) {
        self.works = works
        self.addresses = addresses
    }

    /// Where it is kept.
    static let path = "Content/published.lock"

    var isEmpty: Bool { works.isEmpty }

    /// Whether an entry is out already, as it is.
    func knows(_ entry: SiteModel.Entry) -> Bool { entry.common.id.map { works.contains($0.value) } ?? false }
}
