import SiteModel

/// Finds entries by the names that other files give them.
package struct EntryIndex: Sendable {
    private var byName: [KindName: [String: Int]] = [:]
    private var byAnyName: [String: Int] = [:]
    private var byID: [String: Int] = [:]

    init(_ entries: [SiteModel.Entry]) {
        byAnyName.reserveCapacity(entries.count * 2)
        byID.reserveCapacity(entries.count)
        // Entries of one kind stand together.
        var kind: KindName?
        var names: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            if kind != entry.kind {
                if let kind { byName[kind] = names }
                names = byName.removeValue(forKey: entry.kind) ?? [:]
                kind = entry.kind
            }
            for name in entry.referenceNames {
                // Of several with one name, the first.
                names.keep(index, for: name)
                if !entry.isListItem { byAnyName.keep(index, for: name) }
            }
            if let id = entry.common.id?.value { byID[id] = index }
        }
        if let kind { byName[kind] = names }
    }

    /// The entry that a reference means. One of several with the same name in different kinds is found by
    /// its folder too: `stories/court`.
    func find(_ name: String, kinds: [KindName]) -> Int? {
        for kind in kinds {
            if let index = byName[kind]?[name] { return index }
        }
        return kinds.isEmpty ? byAnyName[name] ?? byID[name] : nil
    }

    /// Whether a file that isn't among these entries goes by a name: one that could not be read, or is left out.
    static func goesBy(_ name: String, kinds: [KindName], _ file: Sources.EntryFile) -> Bool {
        guard kinds.isEmpty || kinds.contains(file.kind) else { return false }
        if KindRegistry.kind(file.kind)?.isList == true { return false }
        let stem = file.kind == "show" ? file.folder ?? "" : FileStem(file.file.path).stem
        return SiteModel.Entry.referenceNames(
            stem, path: file.file.path, kind: file.kind, folder: file.folder
        ).contains(name)
    }

    /// The names that a reference to one of these kinds can use.
    func names(of kinds: [KindName]) -> [String] {
        kinds.isEmpty ? byAnyName.keys.sorted() : kinds.flatMap { (byName[$0] ?? [:]).keys.sorted() }
    }
}

extension [String: Int] {
    fileprivate mutating func keep(_ index: Int, for name: String) {
        if let first = updateValue(index, forKey: name) { self[name] = first }
    }
}
