import Diagnostics
import SiteModel
import Synchronization

/// The last good reading of each entry, for a preview that goes on while somebody is in the middle of a sentence.
final class LastGoodEntries: Sendable {
    private let kept = Mutex<[String: [SiteModel.Entry]]>([:])

    /// What to show of a file: what it says now, or what it said when it could be read last; nothing where it never
    /// could.
    func entries(of source: Sources.EntryFile, _ reading: EntryReading) -> [SiteModel.Entry] {
        kept.withLock { kept in
            if reading.isUnreadable || reading.hidesPeople { return kept[source.file.path] ?? [] }
            kept[source.file.path] = reading.entries
            return reading.entries
        }
    }

    /// Forgets the files that are not there any more.
    func keep(only sources: [Sources.EntryFile]) {
        let paths = Set(sources.map(\.file.path))
        kept.withLock { kept in
            if kept.count > paths.count { kept = kept.filter { paths.contains($0.key) } }
        }
    }
}

extension Optional where Wrapped == LastGoodEntries {
    /// In a build, an entry is what its file says now.
    func entries(of source: Sources.EntryFile, _ reading: EntryReading) -> [SiteModel.Entry] {
        guard let self else { return reading.entries }
        return self.entries(of: source, reading)
    }
}

extension EntryReading {
    /// Whether it can't be told who is in it: the gate would have to judge without knowing of whom.
    fileprivate var hidesPeople: Bool {
        guard let entry = entries.first, !entry.isListItem, hasErrors else { return false }
        return ["people", "speakers", "image"].contains { entry.isDoubtful($0) }
    }

    /// Whether nothing of the file could be read. A list may be empty.
    fileprivate var isUnreadable: Bool { entries.isEmpty && hasErrors }

    private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
