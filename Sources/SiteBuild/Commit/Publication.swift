import CLinux
import Glibc
import Synchronization

extension OutputStage {
    /// Publishes what was written, removes what an earlier build wrote and this one did not, and levels the pair. The output folder is
    /// the old tree until one moment and the new one from then on; where it can't be exchanged, a journal sees to that across kills.
    /// On a failure the output folder stays as it was.
    /// - Parameter unlocks: whether another build may begin; if not, `unlock` is to follow.
    package func commit(unlocks: Bool = true) throws(OutsideFailure) -> CommitResult {
        do throws(OutsideFailure) {
            let result = try publish()
            if case .refused = result { abandon() } else { recordCopies() }
            if unlocks { unlock() }
            return result
        } catch {
            abandon()
            throw error
        }
    }

    private func publish() throws(OutsideFailure) -> CommitResult {
        var tally = tally()
        if let path = tally.twice.first {
            throw OutsideFailure("Two different things were written to the address “\(FileName.shown(path))”.")
        }
        if !isOurs(tally), !tally.strangers.isEmpty { return .refused(tally.strangers.map(occupied)) }
        if tally.report.written == 0, tally.isComplete { return try recordOnly(&tally) }
        let twin = try twin()
        for path in twin.cleared where tally.isBoth(path) {
            throw OutsideFailure("“\(FileName.shown(path))” was written both as a file and as a folder.")
        }
        if case .journal(let reason) = place.manner { return try publish(&tally, reason) }
        return try publish(&tally, twin)
    }

    /// By exchange.
    private func publish(_ tally: inout Tally, _ twin: TreeWriter) throws(OutsideFailure) -> CommitResult {
        var changes = TreeReconciliation(
            wanted: tally.wanted, manifest: manifest, output: output, twin: twin, fills: true)
        try changes.run()
        if !changes.occupied.isEmpty { return .refused(changes.occupied.map(occupied)) }
        if changes.isUnfitForTwin { return try publish(&tally, "holds something that cannot be linked") }
        tally.take(changes, lostRecord: isOurs(tally) ? place.shown : nil)
        guard tally.report.written > 0 || tally.report.removed > 0 || !changes.removedFolders.isEmpty else {
            try record(tally)
            Recovery.level(place, modes)
            return .published(tally.report)
        }
        takeOwner(of: output, twin)
        let tree = try OutsideFailure.telling(place.twin, could: .found) { () throws(SystemError) in
            try twin.root.facts().inode
        }
        try Records.write(tally.record(of: tree), to: place.nextManifest)
        if let code = exchange() {
            try? Records.remove(place.nextManifest)
            guard Self.refusals.contains(code) else { throw OutsideFailure(code, place.output, could: .replaced) }
            let reason =
                code == EACCES || code == EPERM
                ? "lies in a folder that may not be changed" : "cannot be exchanged on this file system"
            if output != nil { try Records.write(place.refusal(reason), to: place.journalOnly) }
            return try publish(&tally, reason)
        }
        state.withLock { $0.isMoved = output == nil }
        // Published. What fails from here on is done by the next build.
        try? Records.move(place.nextManifest, place.manifest)
        if (try? level(changes, tally)) != nil { try? Records.remove(place.marker) }
        return .published(tally.report)
    }

    /// File by file.
    private func publish(_ tally: inout Tally, _ reason: String) throws(OutsideFailure) -> CommitResult {
        var changes = TreeReconciliation(
            wanted: tally.wanted, manifest: manifest, output: output, twin: nil, fills: false)
        try changes.run()
        if !changes.occupied.isEmpty { return .refused(changes.occupied.map(occupied)) }
        tally.take(changes, lostRecord: isOurs(tally) ? place.shown : nil)
        var journal = Journal()
        journal.removed = changes.removed
        journal.removedFolders = changes.removedFolders
        journal.createdFolders = changes.createdFolders
        journal.written = tally.changed
        try run(journal, tally)
        tally.report.notes.append(
            "\(place.shown)/ \(reason), so the files were replaced one by one; if that is interrupted, the next build finishes it."
        )
        return .published(tally.report)
    }

    private func run(_ journal: Journal, _ tally: Tally) throws(OutsideFailure) {
        try JournalRun.keepOld(journal, place, modes)
        try Records.write(tally.record(of: 0), to: place.nextManifest)
        // The journal must not reach the disk before the files that it speaks of.
        if let twin = try? twin() { _ = kindred_sync_file_system(twin.root.number) }
        try Records.write(journal.bytes, to: place.journal)
        let run = JournalRun(place: place, modes: modes)
        do throws(OutsideFailure) {
            try run.forward(journal)
        } catch {
            try OutsideFailure.telling(place.journal, could: .replaced) { () throws(SystemError) in
                try Records.move(place.journal, place.undoing)
            }
            if (try? run.back(journal)) != nil, (try? Records.remove(place.undoing)) != nil {
                try? Records.remove(place.nextManifest)
            }
            throw error
        }
        try OutsideFailure.telling(place.manifest, could: .replaced) { () throws(SystemError) in
            try Records.move(place.nextManifest, place.manifest)
            try Records.remove(place.journal)
        }
        Recovery.level(place, modes)
    }
}
