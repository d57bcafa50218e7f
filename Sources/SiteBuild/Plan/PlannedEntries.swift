package import SiteModel

/// Everything that is published, newest first, with those of each kind for themselves: most of what is asked of a site
/// is asked of one kind, and a look at each of its entries would take longer than the answer.
package struct PlannedEntries: Sendable {
    package let all: [PlannedEntry]
    private let byKind: [KindName: [PlannedEntry]]

    init(_ entries: [PlannedEntry]) {
        all = entries
        byKind = Dictionary(grouping: entries, by: \.entry.kind)
    }

    /// Those of a kind, newest first.
    package func of(_ kind: KindName) -> [PlannedEntry] { byKind[kind] ?? [] }
}
