import Glibc

/// Something outside of Kindred's hands failed: a disk, a permission, a lock.
/// One plain sentence; the command ends with status 70.
package struct OutsideFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong and with what, as a sentence: “The disk is full: /site/Output/a.html could not be written.”
    package let message: String
    /// The system's error number, or 0 where the failure is not the system's.
    package let code: Int32

    package var description: String { message }

    /// A failure told in its own sentence.
    package init(_ message: String) {
        self.message = message
        self.code = 0
    }

    /// A failure of the system with a file: `errno`, the file, and what was meant to happen to it.
    package init(_ code: Int32, _ path: String, could action: Action) {
        let file = path.isEmpty ? "a file" : FileName.shown(path)
        self.message = "\(Self.cause(code)): \(file) could not be \(action.rawValue)."
        self.code = code
    }

    /// Does something with a file and tells the system's refusal as a sentence.
    static func telling<Value: ~Copyable>(
        _ path: @autoclosure () -> String, could action: Action, _ work: () throws(SystemError) -> Value
    ) throws(OutsideFailure) -> Value {
        do throws(SystemError) {
            return try work()
        } catch {
            throw OutsideFailure(error.code, path(), could: action)
        }
    }

    /// What could not be done to a file.
    package enum Action: String, Sendable {
        case read, listed, written, made, removed, replaced, linked, locked, found
    }

    /// Why the system refused, in plain words and independent of the locale.
    static func cause(_ code: Int32) -> String {
        switch code {
        case ENOSPC: "The disk is full"
        case EDQUOT: "Your share of the disk (its quota) is used up"
        case EFBIG: "The limit on the size of files (ulimit -f) is reached"
        case EIO: "The disk reports an error"
        case EROFS: "The file system can only be read"
        case EACCES, EPERM: "Permission is denied"
        case ENOENT: "There is no such file or folder"
        case ENOTDIR: "Something that is not a folder stands in the way"
        case EISDIR: "A folder stands where a file is expected"
        case EEXIST, ENOTEMPTY: "Something else stands there already"
        case ELOOP: "A symbolic link is in the way"
        case ENAMETOOLONG: "The name is too long"
        case EILSEQ, EINVAL: "The file system does not accept the name or the operation"
        case EMFILE, ENFILE: "Too many files are open at once"
        case ENOMEM: "Memory ran out"
        case EBUSY, ETXTBSY: "It is in use"
        case EMLINK: "It has too many links"
        case EXDEV: "It lies on another file system"
        case ENXIO, ENODEV: "It is not an ordinary file"
        case ESTALE, ETIMEDOUT, EHOSTDOWN: "The network drive does not answer"
        case EOPNOTSUPP, ENOSYS: "The file system cannot do that"
        default: "The system reports error \(code)"
        }
    }
}
