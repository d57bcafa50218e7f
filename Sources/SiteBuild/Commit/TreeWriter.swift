import Glibc
import Synchronization

/// Makes and removes files below one folder, from several threads. It goes through no symbolic link: each folder on the way was
/// made or looked at before. A file is always a new one, never an old one opened, since files may share their inode.
final class TreeWriter: Sendable {
    let root: Descriptor
    /// The absolute path, for messages.
    let path: String
    /// Whether what stands in the way is removed; otherwise it is a failure.
    private let clears: Bool
    private let modes: FileModes
    let notes = Mutex(Notes())

    struct Notes {
        /// Folders known to be folders, and whether they were made here.
        var folders: [BytePath: Bool] = [:]
        var cleared: [String] = []
        /// Whether the file system knows no second names.
        var refusesLinks = false
    }

    init(_ path: String, clears: Bool, modes: FileModes) throws(OutsideFailure) {
        root = try OutsideFailure.telling(path, could: .written) { () throws(SystemError) in
            try Descriptor(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        }
        self.path = path
        self.clears = clears
        self.modes = modes
    }

    /// What stood in the way of a file or a folder of another kind and was removed.
    var cleared: [String] { notes.withLock { $0.cleared } }

    /// The folders that files were made in, and those above them.
    var folders: [String] { notes.withLock { $0.folders.keys.map(\.text) } }

    /// Whether the folder was made by this writer, so that it holds nothing else.
    func made(_ folder: String) -> Bool { notes.withLock { $0.folders[BytePath(folder)] ?? false } }

    /// A new, empty file in place of what was there.
    func create(_ file: String) throws(OutsideFailure) -> Descriptor {
        try ensureFolder(of: file)
        return try OutsideFailure.telling(self.path + "/" + file, could: .written) { () throws(SystemError) in
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
            do throws(SystemError) {
                return try modes.granted(Descriptor(in: root.number, file, flags, mode: FileModes.file))
            } catch {
                guard error.code == EEXIST else { throw error }
                try makeRoom(for: file)
                return try modes.granted(Descriptor(in: root.number, file, flags, mode: FileModes.file))
            }
        }
    }

    func ensureFolder(of file: String) throws(OutsideFailure) {
        if let folder = BytePath(file).folder { try ensureFolder(folder) }
    }

    /// Makes the folder and those above it.
    func ensureFolder(_ folder: String) throws(OutsideFailure) {
        if notes.withLock({ $0.folders[BytePath(folder)] != nil }) { return }
        try ensureFolder(of: folder)
        let made = try OutsideFailure.telling(path + "/" + folder, could: .made) { () throws(SystemError) in
            if try make(folder) { return true }
            if try FileFacts(in: root.number, folder).kind == .folder { return false }
            guard clears else { throw SystemError(code: ENOTDIR) }
            try makeRoom(for: folder)
            notes.withLock { $0.cleared.append(folder) }
            return try make(folder)
        }
        // Another task may have made it meanwhile.
        notes.withLock { if made || $0.folders[BytePath(folder)] == nil { $0.folders[BytePath(folder)] = made } }
    }

    /// False where something stands there already.
    private func make(_ folder: String) throws(SystemError) -> Bool {
        guard unsafe mkdirat(root.number, folder, FileModes.folder) == 0 else {
            if errno == EEXIST { return false }
            throw .current
        }
        if modes.areMasked, unsafe fchmodat(root.number, folder, FileModes.folder, 0) != 0 { throw .current }
        return true
    }

    func makeRoom(for path: String) throws(SystemError) {
        if unsafe unlinkat(root.number, path, 0) == 0 || errno == ENOENT { return }
        let code = errno
        guard code == EISDIR || code == EPERM, clears else { throw SystemError(code: code) }
        try removeTree(path)
        notes.withLock { $0.cleared.append(path) }
    }
}

extension FileModes {
    /// The file with the mode that the umask may have kept from it.
    fileprivate func granted(_ file: consuming Descriptor) throws(SystemError) -> Descriptor {
        if areMasked, fchmod(file.number, Self.file) != 0 { throw .current }
        return file
    }
}
