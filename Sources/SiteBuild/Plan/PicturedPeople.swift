import SiteModel

/// Who can be recognised in which picture, and where faces are blurred: said at one use of a file, it holds for all.
struct PicturedPeople: Sendable {
    private(set) var people: [String: Set<String>] = [:]
    /// Files that are said to show no face as it is.
    private(set) var blurred: Set<String> = []

    init(_ entries: [SiteModel.Entry]) {
        for entry in entries {
            for note in entry.pictureNotes {
                if note.isBlurred { blurred.insert(note.path) }
                if !note.people.isEmpty { people[note.path, default: []].formUnion(note.people) }
            }
        }
    }
}
