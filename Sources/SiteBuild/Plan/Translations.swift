import SiteModel

/// Which entries say the same in different languages, and which lists each language has.
package struct Translations: Sendable {
    /// For an entry that is one of several, all of them by the folder of their language.
    private var groups: [Int: [String: Int]] = [:]
    /// The lists and home pages that are there, by their whole paths.
    private var lists: Set<String> = []

    package init() {}

    /// - Parameter planned: the entries that are out. Those of one name but for the language at its end, `court.md` and
    ///   `court.cy.md`, belong together, and those that name each other as `alternates`.
    init(_ planned: [PlannedEntry], index: EntryIndex, editions: [Edition]) {
        guard editions.count > 1 else { return }
        var byFile: [String: [Int]] = [:]
        for (place, item) in planned.enumerated() where item.hasPage {
            byFile[item.entry.translationKey, default: []].append(place)
        }
        for places in byFile.values where places.count > 1 { tie(places, planned) }
        let alternates = RelationRegistry.all.first { $0.name == "alternates" }
        for (place, item) in planned.enumerated() where item.hasPage {
            for named in alternates?.named(item.entry) ?? [] {
                guard let other = index.find(named.name, kinds: named.kinds), planned[other].hasPage,
                    planned[other].entry.edition != item.entry.edition
                else { continue }
                let known = Set([place, other]).union(groups[place]?.values.map { $0 } ?? [])
                tie(known.union(groups[other]?.values.map { $0 } ?? []).sorted(), planned)
            }
        }
        lists = Set(editions.map { $0.path("") })
        for item in planned where item.hasPage {
            guard let kind = KindRegistry.kind(item.entry.kind), kind.isListed else { continue }
            let folder = item.entry.edition
            lists.insert(folder.isEmpty ? "\(kind.address)/" : "\(folder)/\(kind.address)/")
        }
    }

    /// The files that say in another language what other files say, by what they are called or say of each other.
    /// - Parameter language: the site's own: of two that name each other, the one in it is the original.
    static func files(among entries: [SiteModel.Entry], in language: String) -> Set<String> {
        var foreign: Set<String> = []
        for entry in entries {
            guard let other = entry.common.language, primaryLanguage(other) != primaryLanguage(language) else {
                continue
            }
            foreign.insert(entry.path)
        }
        if foreign.isEmpty { return [] }
        var files: Set<String> = []
        for entry in entries {
            if entry.isNamedAsTranslation { files.insert(entry.path) }
            for alternate in entry.common.alternates where alternate.type == "translation" {
                guard let file = alternate.file, let other = resolvePath(file.value, from: entry.parentFolder) else {
                    continue
                }
                files.formUnion([other, entry.path].filter(foreign.contains))
            }
        }
        return files
    }

    private mutating func tie(_ places: [Int], _ planned: [PlannedEntry]) {
        var group: [String: Int] = [:]
        for place in places where group[planned[place].entry.edition] == nil {
            group[planned[place].entry.edition] = place
        }
        guard group.count > 1 else { return }
        for place in group.values { groups[place] = group }
    }

    /// An entry in each language that it is there in, by the folder of the language; none for one that stands alone.
    func of(_ index: Int) -> [String: Int] { groups[index] ?? [:] }

    /// Whether a list, or a home page, is there.
    func hasList(at path: String) -> Bool { lists.contains(path) }
}

extension SiteModel.Entry {
    /// What the files of one work in several languages have in common.
    fileprivate var translationKey: String {
        guard !edition.isEmpty, path.hasSuffix(".\(edition).md") else { return path }
        return path.dropLast(edition.utf8.count + 4) + ".md"
    }

    /// Its file's name without the language at its end.
    var nameInAnyLanguage: String {
        isNamedAsTranslation ? String(name.dropLast(edition.utf8.count + 1)) : name
    }

    /// Whether it says in another language what another work says, as its file's name tells.
    var isNamedAsTranslation: Bool { translationKey != path }
}
