import Glibc
import Synchronization

extension TreeWriter {
    /// Removes a file, if it is there.
    func remove(_ file: String) throws(OutsideFailure) {
        if unsafe unlinkat(root.number, file, 0) != 0, errno != ENOENT, errno != ENOTDIR {
            throw OutsideFailure(errno, path + "/" + file, could: .removed)
        }
    }

    /// Removes a folder, if it is there and empty.
    func removeFolder(_ folder: String) throws(OutsideFailure) {
        let isFine = { (code: Int32) in [ENOENT, ENOTEMPTY, EEXIST, ENOTDIR].contains(code) }
        if unsafe unlinkat(root.number, folder, AT_REMOVEDIR) != 0, !isFine(errno) {
            throw OutsideFailure(errno, path + "/" + folder, could: .removed)
        }
    }

    /// Removes a file, or a folder with all that is in it.
    func removeTree(_ path: String) throws(SystemError) {
        if unsafe unlinkat(root.number, path, 0) == 0 || errno == ENOENT { return }
        guard errno == EISDIR || errno == EPERM else { throw .current }
        for entry in try root.entries(at: path) ?? [] { try removeTree(path + "/" + entry.name) }
        if unsafe unlinkat(root.number, path, AT_REMOVEDIR) != 0, errno != ENOENT { throw .current }
    }

    /// Empties the tree.
    func removeAll() throws(OutsideFailure) {
        try OutsideFailure.telling(path, could: .removed) { () throws(SystemError) in
            for entry in try root.entries(at: ".") ?? [] { try removeTree(entry.name) }
        }
        notes.withLock { $0.folders = [:] }
    }
}

extension Descriptor {
    /// The entries of a folder below this one; nil where there is no such folder.
    borrowing func entries(at folder: String) throws(SystemError) -> [FolderEntry]? {
        do throws(SystemError) {
            return try Descriptor(in: number, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW).entries()
        } catch {
            if [ENOENT, ENOTDIR, ELOOP].contains(error.code) { return nil }
            throw error
        }
    }
}
