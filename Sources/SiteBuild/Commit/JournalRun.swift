import CLinux
import Glibc

/// Carries a journal out on an output folder, forward or back. Each step may have been done already: by a run that was killed.
struct JournalRun {
    let place: OutputPlace
    let modes: FileModes

    /// Does what the journal says. The twin's files are moved where they can be, else copied and left until all is done.
    func forward(_ journal: Journal) throws(OutsideFailure) {
        try Records.makeFolder(place.output)
        let output = try TreeWriter(place.output, clears: false, modes: modes)
        let twin = try TreeWriter(place.twin, clears: true, modes: modes)
        for path in journal.removed where output.reaches(path) { try output.remove(path) }
        for path in journal.removedFolders where output.reaches(path) { try output.removeFolder(path) }
        for path in journal.written { try install(path, from: twin, into: output) }
    }

    /// Puts everything back as it was: first what is new goes and makes room, then what was kept aside returns.
    func back(_ journal: Journal) throws(OutsideFailure) {
        guard Records.exists(place.output) else { return }
        let output = try TreeWriter(place.output, clears: false, modes: modes)
        let old = try TreeWriter(place.old, clears: true, modes: modes)
        for path in journal.written where output.reaches(path) && !isSame(path, output, old) { try output.remove(path) }
        for path in journal.createdFolders.reversed() where output.reaches(path) { try output.removeFolder(path) }
        for path in journal.removedFolders.reversed() { try output.ensureFolder(path) }
        // Not moved but linked or copied: what was kept aside stays there until all is back.
        for path in journal.removed + journal.written where old.has(path) && !isSame(path, output, old) {
            _ = try output.link(path, from: old.root, acrossFileSystems: true)
        }
        if !place.exists { _ = unsafe rmdir(place.output) }
    }

    /// Keeps aside what the journal takes away or replaces.
    static func keepOld(_ journal: Journal, _ place: OutputPlace, _ modes: FileModes) throws(OutsideFailure) {
        try Records.makeFolder(place.old)
        let old = try TreeWriter(place.old, clears: true, modes: modes)
        try old.removeAll()
        guard place.exists else { return }
        let output = try TreeWriter(place.output, clears: false, modes: modes)
        for path in journal.removed + journal.written where output.has(path) {
            _ = try old.link(path, from: output.root, acrossFileSystems: true)
        }
    }

    private func isSame(_ path: String, _ output: TreeWriter, _ old: TreeWriter) -> Bool {
        guard let there = try? FileFacts(in: output.root.number, path),
            let kept = try? FileFacts(in: old.root.number, path)
        else { return false }
        return there.inode == kept.inode && there.device == kept.device
    }

    private func install(_ path: String, from source: TreeWriter, into output: TreeWriter) throws(OutsideFailure) {
        // Moved by the run that was killed.
        guard source.has(path) else { return }
        try output.ensureFolder(of: path)
        if unsafe renameat(source.root.number, path, output.root.number, path) == 0 { return }
        guard errno == EXDEV else { throw OutsideFailure(errno, output.path + "/" + path, could: .replaced) }
        try output.copy(path, from: source.root)
    }
}

extension TreeWriter {
    /// Whether a file, a link, anything but a folder stands at the path.
    fileprivate func has(_ path: String) -> Bool {
        guard let kind = try? FileFacts(in: root.number, path).kind else { return false }
        return kind != .folder
    }

    /// Whether only real folders lead to the path, so that nothing outside of the tree is touched.
    fileprivate func reaches(_ path: String) -> Bool {
        guard let folder = BytePath(path).folder else { return true }
        return reaches(folder) && (try? FileFacts(in: root.number, folder).kind) == .folder
    }
}
