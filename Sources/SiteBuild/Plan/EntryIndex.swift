import SiteModel

/// Finds entries by the names that other files give them.
package struct EntryIndex: Sendable {
    private var byName: [KindName: [String: Int]] = [:]
    private var byAnyName: [String: [Int]] = [:]
    private var byID: [String: Int] = [:]

    init(_ entries: [SiteModel.Entry]) {
        for (index, entry) in entries.enumerated() {
            for name in entry.referenceNames {
                if byName[entry.kind]?[name] == nil { byName[entry.kind, default: [:]][name] = index }
                byAnyName[name, default: []].append(index)
            }
            if let id = entry.common.id?.value { byID[id] = index }
        }
    }

    /// The entry that a reference means. One of several with the same name in different kinds is found by
    /// its folder too: `stories/court`.
    func find(_ name: String, kinds: [KindName]) -> Int? {
        for kind in kinds {
            if let index = byName[kind]?[name] { return index }
        }
        return kinds.isEmpty ? byAnyName[name]?.first ?? byID[name] : nil
    }

    /// Whether a file that isn't among these entries goes by a name: one that could not be read, or is left out.
    static func goesBy(_ name: String, kinds: [KindName], _ file: Sources.EntryFile) -> Bool {
        guard kinds.isEmpty || kinds.contains(file.kind) else { return false }
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

extension SiteModel.Entry {
    /// The names by which other files can mean this entry.
    var referenceNames: [String] { Self.referenceNames(name, path: path, kind: kind, folder: folder) }

    static func referenceNames(_ name: String, path: String, kind: KindName, folder: String?) -> [String] {
        let folderName = String(path.dropFirst("Content/".count).dropLast(3))
        if let folder, kind == "episode" { return [name, "\(folder)/\(name)", folderName] }
        return kind == "show" ? [name] : [name, folderName]
    }
}
