import Diagnostics
import SiteModel

/// Publishes without the faulty entries, naming them, so that a removal never waits for somebody's typo elsewhere.
enum LeaveOut {
    /// Takes out the entries with errors, and what then has errors because of that, until none is left or the fault
    /// lies where nothing can be left out: in site.yaml or the templates.
    static func errors(
        of read: ReadSite, first: PlannedSite, again: (ReadSite) async -> PlannedSite
    ) async -> PlannedSite {
        var read = read
        var current = first
        var leftOut = Set<String>()
        var told: [Diagnostic] = []
        let lists = read.listStarts
        while !current.canPublish() {
            let errors = current.diagnostics.filter { $0.severity == .error && canBeLeftOut($0.path, in: read) }
            let items = Set(errors.compactMap { ListItem($0, among: lists) })
            let faulty = Set(errors.filter { ListItem($0, among: lists) == nil }.map(\.path))
            // What is at fault and can't be taken away would be at fault for ever; a faulty tombstone holds all the same.
            guard !faulty.union(items.map(\.description)).isSubset(of: leftOut) else { break }
            leftOut.formUnion(faulty)
            leftOut.formUnion(items.map(\.description))
            let isTold = { (found: Diagnostic) in
                faulty.contains(found.path) || ListItem(found, among: lists).map(items.contains) == true
            }
            told += current.diagnostics.filter { isTold($0) && $0.severity == .error }.map(\.asWarning)
            read.diagnostics.removeAll(where: isTold)
            read.leaveOut(items)
            // A show that is left out takes its episodes with it.
            let folders = Set(
                read.entries.filter { faulty.contains($0.path) && $0.kind == "show" }.compactMap(\.folder))
            // What they hold is told by somebody all the same, whose file must not pass for that of staff.
            for entry in read.entries where faulty.contains(entry.path) {
                read.contributors.formUnion(entry.contributors)
            }
            for index in read.consent.indices where faulty.contains(read.consent[index].path) {
                read.consent[index].isUnreadable = true
            }
            read.entries.removeAll {
                faulty.contains($0.path) || ($0.kind == "episode" && folders.contains($0.folder ?? ""))
            }
            read.sources.statics.removeAll { faulty.contains($0.path) }
            // What is wrong with addresses of others is no reason to keep something out.
            if faulty.contains(PublishedLedger.path) { read.ledger.forgetAddresses() }
            read.media.forget(faulty)
            read.leftOut.formUnion(faulty)
            current = await again(read)
        }
        current.leftOut = leftOut.subtracting(read.gone.map(\.path)).sorted()
        current.diagnostics += told
        return current
    }

    /// Anything in Content/ but site.yaml, and a consent record: without it, words are withheld.
    private static func canBeLeftOut(_ path: String, in read: ReadSite) -> Bool {
        if path == SiteConfiguration.path || path.hasPrefix("Templates/") { return false }
        return path.hasPrefix("Content/") || read.sources.consent.contains { $0.path == path }
    }
}

/// A group of fields of a list, by its place.
private struct ListItem: Hashable, CustomStringConvertible {
    let path: String
    /// The line on which it begins.
    let line: Int

    var description: String { "\(path):\(line)" }
}

extension ListItem {
    /// The group of a list in which a finding lies; nil outside of lists, and where it lies in no group.
    /// - Parameter lists: the lines on which their groups begin, by path.
    init?(_ finding: Diagnostic, among lists: [String: [Int]]) {
        guard let line = finding.span?.line, let start = lists[finding.path]?.last(where: { $0 <= line }) else {
            return nil
        }
        self.init(path: finding.path, line: start)
    }
}

extension ReadSite {
    /// Takes groups out of their lists, and keeps their names, so that what names them can tell.
    fileprivate mutating func leaveOut(_ items: Set<ListItem>) {
        guard !items.isEmpty else { return }
        entries.removeAll { entry in
            let item = ListItem(path: entry.path, line: entry.anchor.line)
            guard entry.isListItem, items.contains(item) else { return false }
            for name in entry.referenceNames { leftOutItems[entry.kind, default: [:]][name] = item.description }
            return true
        }
    }
}

extension Diagnostic {
    /// The same finding about something that was left out: it holds nothing back any more.
    fileprivate var asWarning: Diagnostic {
        var copy = self
        copy.severity = .warning
        return copy
    }
}

extension MediaFacts {
    fileprivate mutating func forget(_ paths: Set<String>) {
        for path in paths {
            pictures[path] = nil
            audio[path] = nil
            transcripts[path] = nil
            chapters[path] = nil
        }
    }
}
