import Synchronization

/// What the threads of a build have written, put together.
struct Tally {
    var report = CommitReport()
    /// The whole tree that is to be.
    private(set) var wanted = TreeReconciliation.Wanted()
    private(set) var changed: [String] = []
    let twice: [String]
    let strangers: [String]
    let familiar: Int
    /// Whether every file of the manifest was written again.
    private(set) var isComplete = true

    init(_ state: borrowing OutputStage.State, _ manifest: Manifest) {
        let order = byteOrder(state.additions.lazy.map(\.path))
        let additions = order.map { state.additions[$0] }
        var twice = state.twice
        for (one, other) in zip(additions, additions.dropFirst()) where BytePath(one.path) == BytePath(other.path) {
            twice.append(one.path)
        }
        self.twice = twice
        strangers = state.strangers.sorted { BytePath($0) < BytePath($1) }
        familiar = state.familiar
        report.written = state.written
        report.unchanged = state.unchanged
        var next = 0
        for (position, path) in manifest.paths.enumerated() {
            while next < additions.count, BytePath(additions[next].path) < BytePath(path) {
                add(additions[next].path, additions[next].isChanged)
                next += 1
            }
            switch state.outcomes[position] {
            case .changed: add(path, true)
            case .unchanged: add(path, false)
            case nil: isComplete = false
            }
        }
        for addition in additions[next...] { add(addition.path, addition.isChanged) }
    }

    private mutating func add(_ path: String, _ isChanged: Bool) {
        wanted.paths.append(path)
        wanted.isChanged.append(isChanged)
        if isChanged { changed.append(path) }
    }

    /// Whether the path is wanted both as a file and as a folder.
    func isBoth(_ path: String) -> Bool {
        let prefix = path + "/"
        return wanted.paths.contains { BytePath($0) == BytePath(path) }
            && wanted.paths.contains { $0.utf8.starts(with: prefix.utf8) }
    }

    /// Takes over what a way through the trees found.
    mutating func take(_ changes: TreeReconciliation, lostRecord: String? = nil) {
        report.removedPaths = changes.removed
        report.foreign = changes.foreign
        if let output = lostRecord, changes.foreign > 0 {
            let files = changes.foreign == 1 ? "a file" : "\(changes.foreign) files"
            report.notes.append(
                "The record of what Kindred wrote was lost with .kindred/, so \(files) in \(output)/ that this build did not write may be an old page; delete \(output)/ and build again to be sure."
            )
        }
    }

    /// The manifest as a file.
    func record(of tree: UInt64) -> [UInt8] {
        Manifest.bytes(wanted.paths, foreign: report.foreign, tree: tree)
    }
}

extension OutputStage {
    func tally() -> Tally { state.withLock { Tally($0, manifest) } }
}
