import Glibc
import Synchronization

extension TreeWriter {
    /// Gives the file of another tree at the same path a second name here. Where the file system has no second names, or
    /// not for this file, an equal file is left or a copy made. False where it can't be had twice: a mount, somebody's pipe.
    func link(_ file: String, from other: borrowing Descriptor, acrossFileSystems: Bool = false) throws(OutsideFailure)
        -> Bool
    {
        try ensureFolder(of: file)
        if notes.withLock({ $0.refusesLinks }) { return try copyUnlessEqual(file, from: other) }
        let code = try linked(file, of: other, as: file)
        switch code {
        case 0: return true
        case EPERM, EMLINK, EOPNOTSUPP, ENOSYS, EACCES:
            notes.withLock { $0.refusesLinks = true }
            return try copyUnlessEqual(file, from: other)
        case EXDEV:
            guard acrossFileSystems else { return false }
            return try copyUnlessEqual(file, from: other)
        default: throw OutsideFailure(code, path + "/" + file, could: .linked)
        }
    }

    /// Gives a file of this tree another name in it, in place of what was there. False where the file system has no second
    /// names, or no more for this file.
    func name(_ name: String, for file: String) throws(OutsideFailure) -> Bool {
        try ensureFolder(of: name)
        if notes.withLock({ $0.refusesLinks }) { return false }
        return try linked(file, of: root, as: name) == 0
    }

    /// Names a file of a tree here, in place of what was there: 0, or the error.
    private func linked(
        _ file: String, of other: borrowing Descriptor, as name: String
    ) throws(OutsideFailure) -> Int32 {
        let tree = other.number
        if unsafe linkat(tree, file, root.number, name, 0) == 0 { return 0 }
        guard errno == EEXIST else { return errno }
        try OutsideFailure.telling(path + "/" + name, could: .replaced) { () throws(SystemError) in
            try makeRoom(for: name)
        }
        return unsafe linkat(tree, file, root.number, name, 0) == 0 ? 0 : errno
    }

    /// False where it is no ordinary file.
    private func copyUnlessEqual(_ file: String, from other: borrowing Descriptor) throws(OutsideFailure) -> Bool {
        guard (try? FileFacts(in: other.number, file).kind) == .file else { return false }
        if !((try? isEqual(file, to: other)) ?? false) { try copy(file, from: other) }
        return true
    }

    private func isEqual(_ file: String, to other: borrowing Descriptor) throws(SystemError) -> Bool {
        let mine = try Descriptor(in: root.number, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        let facts = try mine.facts()
        let theirs = try Descriptor(in: other.number, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        guard facts.kind == .file, try theirs.facts().byteCount == facts.byteCount else { return false }
        return try mine.holdsSame(as: theirs)
    }

    /// Copies the file of another tree at the same path.
    func copy(_ file: String, from other: borrowing Descriptor) throws(OutsideFailure) {
        let source = try OutsideFailure.telling(file, could: .read) { () throws(SystemError) in
            try Descriptor(in: other.number, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        }
        let target = try create(file)
        try OutsideFailure.telling(path + "/" + file, could: .written) { () throws(SystemError) in
            try target.write(contentOf: source)
        }
    }

    /// Makes a folder that somebody else made in another tree, with the mode it has there.
    func ensureFolder(_ folder: String, as other: borrowing Descriptor) throws(OutsideFailure) {
        try ensureFolder(folder)
        if let mode = try? FileFacts(in: other.number, folder).mode {
            // As near as may be: the mode of a folder that holds nothing of ours fails no build.
            _ = unsafe fchmodat(root.number, folder, mode, 0)
        }
    }
}
