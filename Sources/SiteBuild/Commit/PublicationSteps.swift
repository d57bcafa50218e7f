import CLinux
import Glibc

extension OutputStage {
    /// What renameat2 answers where two folders can't be exchanged, though their files may be replaced.
    static let refusals = [EXDEV, EBUSY, EINVAL, ENOSYS, EOPNOTSUPP, EACCES, EPERM]

    /// Exchanges the trees, or moves the twin where there is no output folder yet. The error where that failed.
    func exchange() -> Int32? {
        if output != nil {
            let code = unsafe kindred_exchange(place.twin, place.output)
            return code == 0 ? nil : code
        }
        guard (try? Records.makeFolder(BytePath(place.output).folder ?? "/")) != nil else { return EACCES }
        return unsafe rename(place.twin, place.output) == 0 ? nil : errno
    }

    /// Whether files that the record does not have may be overwritten: it was lost (`.kindred` is safe to delete), and a file of
    /// some length is to the byte what this build writes, which is nobody else's work.
    func isOurs(_ tally: Tally) -> Bool {
        manifest.isMissing && tally.familiar > 0 && !place.isAnothers
    }

    func recordOnly(_ tally: inout Tally) throws(OutsideFailure) -> CommitResult {
        if manifest.isMissing, output != nil {
            var changes = TreeReconciliation(
                wanted: tally.wanted, manifest: manifest, output: output, twin: nil, fills: false)
            try changes.run()
            tally.take(changes, lostRecord: isOurs(tally) ? place.shown : nil)
        } else {
            tally.report.foreign = manifest.foreign
        }
        try record(tally)
        return .published(tally.report)
    }

    /// Writes the manifest where the output folder itself needs no change; nothing where it is as it was.
    func record(_ tally: Tally) throws(OutsideFailure) {
        let isSame = tally.wanted.paths == manifest.paths && tally.report.foreign == manifest.foreign
        if isSame && !manifest.isMissing { return }
        let tree = (try? output?.root.facts().inode) ?? 0
        try Records.write(tally.record(of: tree), to: place.manifest)
    }

    /// The twin's root is to be the output folder's root: with its mode and owner as near as may be.
    func takeOwner(of output: TreeWriter?, _ twin: TreeWriter) {
        var record = stat()
        guard let output, unsafe fstat(output.root.number, &record) == 0 else { return }
        _ = fchmod(twin.root.number, record.st_mode & 0o7777)
        if record.st_uid != geteuid() || record.st_gid != getegid() {
            _ = fchown(twin.root.number, record.st_uid, record.st_gid)
        }
    }

    /// Makes the old tree, now the twin, equal to the new one. After a first build it only loses what was replaced: linking
    /// everything takes as long as writing it, and a build that never comes (in CI) would not need it.
    func level(_ changes: TreeReconciliation, _ tally: Tally) throws(OutsideFailure) {
        guard output != nil else { return }
        let published = try TreeWriter(place.output, clears: false, modes: modes)
        let old = try TreeWriter(place.twin, clears: true, modes: modes)
        for path in changes.removed { try old.remove(path) }
        for path in changes.removedFolders { try old.removeFolder(path) }
        if manifest.paths.isEmpty {
            for path in tally.strangers { try old.remove(path) }
        } else {
            for path in tally.changed { _ = try old.link(path, from: published.root) }
        }
    }
}
