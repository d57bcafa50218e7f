import Glibc

/// Small files of the workshop, each whole or not there.
enum Records {
    /// Puts the bytes in place in one step.
    static func write(_ bytes: [UInt8], to path: String) throws(OutsideFailure) {
        let new = unfinished(path)
        try OutsideFailure.telling(path, could: .written) { () throws(SystemError) in
            // A leftover of a killed build may share nothing with anybody: it is simply written again.
            let file = try Descriptor(new, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: FileModes.file)
            do throws(SystemError) {
                try file.write(bytes.span)
            } catch {
                _ = unsafe unlink(new)
                throw error
            }
            try move(new, path)
        }
    }

    /// Where the bytes are written before they are put in place.
    static func unfinished(_ path: String) -> String { path + ".new" }

    static func move(_ path: String, _ target: String) throws(SystemError) {
        if unsafe rename(path, target) != 0 { throw .current }
    }

    static func remove(_ path: String) throws(SystemError) {
        if unsafe unlink(path) != 0, errno != ENOENT { throw .current }
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Makes a folder and those above it; true where it was not there.
    @discardableResult
    static func makeFolder(_ path: String) throws(OutsideFailure) -> Bool {
        if unsafe mkdir(path, FileModes.folder) == 0 { return true }
        let code = errno
        if code == EEXIST { return false }
        guard code == ENOENT, let parent = BytePath(path).folder, !parent.isEmpty else {
            throw OutsideFailure(code, path, could: .made)
        }
        try makeFolder(parent)
        if unsafe mkdir(path, FileModes.folder) != 0, errno != EEXIST {
            throw OutsideFailure(errno, path, could: .made)
        }
        return true
    }

    /// Makes a folder that nobody else has: what it is called begins with `start`, an absolute path.
    static func makeFolderOfOnesOwn(_ start: String) throws(OutsideFailure) -> String {
        var template = Array("\(start)-XXXXXX\0".utf8)
        let made = unsafe template.withUnsafeMutableBytes { bytes in
            unsafe bytes.baseAddress.map { unsafe mkdtemp($0.assumingMemoryBound(to: CChar.self)) != nil } ?? false
        }
        guard made else { throw OutsideFailure(errno, start, could: .made) }
        return String(decoding: template.dropLast(), as: UTF8.self)
    }
}
