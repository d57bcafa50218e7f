import Calendar
import CommonMark
import SiteModel

/// The works that one page cites and lists, in the order of its reference list: by author, year and title.
struct CitedWorks: Sendable {
    struct Work: Sendable {
        let key: String
        let reference: BibliographicReference
        /// As a citation names its authors: “Mead”, “Repper and Carter”, “Pawson et al.”
        let names: String
        /// 2005, or 2005a where the page has another of that year by them.
        let year: String
        /// What its anchor is made from.
        let slug: String
    }

    let works: [Work]
    private let byKey: [String: Int]

    /// nil when the page shows no citation and lists no reference.
    init?(of item: PlannedEntry, on channel: Channel, _ references: [String: PlannedEntry], _ words: Phrasebook) {
        let entry = item.entry
        guard !entry.body.citations.isEmpty || !entry.common.references.isEmpty else { return nil }
        let cited = entry.body.citations.filter { !item.blocks.hides($0.directive, in: entry.body, on: channel) }
        var seen = Set<String>()
        let found = (cited.flatMap(\.works).map(\.key) + entry.common.references.map(\.value)).compactMap { name in
            references[name].flatMap { seen.insert($0.entry.name).inserted ? $0.entry : nil }
        }
        let drafts = found.compactMap { entry in
            entry.fields(as: BibliographicReference.self).map { Draft(entry.name, $0, slug: entry.slug, words) }
        }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        guard !drafts.isEmpty else { return nil }
        works = drafts.indices.map { drafts[$0].work(year: Self.year($0, drafts)) }
        var byKey = Dictionary(
            works.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, work) in works.enumerated() where byKey[work.slug] == nil { byKey[work.slug] = index }
        self.byKey = byKey
    }

    /// The place of a work in the list.
    subscript(key: String) -> Int? { byKey[key] }

    /// Letters tell works of one year by the same authors apart.
    private static func year(_ index: Int, _ drafts: [Draft]) -> String {
        let same = drafts.indices.filter {
            drafts[$0].names == drafts[index].names && drafts[$0].year == drafts[index].year
        }
        guard same.count > 1, let place = same.firstIndex(of: index) else { return drafts[index].year }
        return drafts[index].year + letter(place)
    }

    /// a, b, … z, aa, ab …
    static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}

/// A work before it is known which others the page lists.
private struct Draft {
    let key: String
    let reference: BibliographicReference
    let slug: String
    let names: String
    let year: String
    let order: [String]

    init(_ key: String, _ reference: BibliographicReference, slug: String, _ words: Phrasebook) {
        self.key = key
        self.reference = reference
        self.slug = slug
        let people = reference.author.isEmpty ? reference.editor : reference.author
        names = Self.names(people, words) ?? reference.title
        year = reference.issued.map { $0.yearOfIssue(words) } ?? words("references.no_date")
        let authors = people.map { [$0.lastName, $0.given ?? ""].joined(separator: " ") }.joined(separator: ", ")
        order = [(authors.isEmpty ? reference.title : authors).lowercased(), year, reference.title.lowercased(), key]
    }

    func work(year: String) -> CitedWorks.Work {
        CitedWorks.Work(key: key, reference: reference, names: names, year: year, slug: slug)
    }

    private static func names(_ people: [CitedName], _ words: Phrasebook) -> String? {
        let names = people.map(\.lastName)
        switch names.count {
        case 0: return nil
        case 1...3: return words.list(names)
        default: return words("references.and_others", ["name": names[0]])
        }
    }
}

extension CitedName {
    var lastName: String { family ?? literal ?? "" }
}

extension WrittenDate {
    fileprivate func yearOfIssue(_ words: Phrasebook) -> String {
        switch self {
        case .instant(let instant): String(Zone.utc.local(instant).day.year)
        case .time(let time): String(time.day.year)
        case .day(let day): String(day.year)
        case .month(let year, _), .year(let year): String(year)
        case .about(let year): words("references.about", ["year": String(year)])
        }
    }
}
