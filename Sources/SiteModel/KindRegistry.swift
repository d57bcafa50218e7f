/// Every kind of content, in the order in which `kindred list` shows them.
/// A new kind is a file in Kinds/ and a line here.
package enum KindRegistry {
    package static let all: [Kind] = [
        Kind(Page.self),
        Kind(Story.self),
        Kind(CaseStudy.self),
        Kind(WorkCollection.self),
        Kind(Bulletin.self),
        Kind(Material.self),
        Kind(Show.self),
        Kind(Episode.self),
        Kind(Pack.self),
        Kind(Person.self),
        Kind(Organisation.self),
        Kind(Tombstone.self),
        Kind(Term.self),
        Kind(BibliographicReference.self),
        Kind(HelpLine.self),
    ]

    package static func kind(_ name: KindName) -> Kind? { byName[name] }

    /// The kinds whose entries have files of their own.
    package static let filed = all.filter { !$0.isList }

    /// The kinds whose entries stand in one file each.
    package static let lists = all.filter(\.isList)

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
