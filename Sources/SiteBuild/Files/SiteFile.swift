package import Calendar
import CLinux
import Glibc

/// A file of a site, open for reading in parts. It was found below the site's folder, whatever has become of its path
/// since it was listed: a link that leads out of the folder opens nothing.
package final class SiteFile: Sendable {
    private let file: Descriptor
    /// Its size when it was opened.
    package let byteCount: Int
    /// When it was last written.
    package let modified: Instant
    /// Changes with every write: size, place and times to the nanosecond, as far as the file system keeps them.
    package let tag: String

    /// - Parameters:
    ///   - path: an absolute path below the folder, spelled as either of its two spellings.
    ///   - folder: the site's folder, absolute.
    /// - Returns: nil when there is no such file any more, or it leads out of the folder.
    package static func open(_ path: String, in folder: String) throws(OutsideFailure) -> SiteFile? {
        do throws(SystemError) {
            guard let opened = try opened(path, in: folder) else { return nil }
            return try SiteFile(opened)
        } catch {
            if [ENOENT, ENOTDIR, ELOOP, EXDEV, ENXIO, EISDIR].contains(error.code) { return nil }
            throw OutsideFailure(error.code, path, could: .read)
        }
    }

    private init(_ file: consuming Descriptor) throws(SystemError) {
        var record = stat()
        guard unsafe fstat(file.number, &record) == 0 else { throw .current }
        guard record.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: ENXIO) }
        byteCount = Int(record.st_size)
        modified = Instant(seconds: record.st_mtim.tv_sec)
        let parts = [
            Int(record.st_size), Int(bitPattern: UInt(record.st_ino)), record.st_mtim.tv_sec, record.st_mtim.tv_nsec,
            record.st_ctim.tv_sec, record.st_ctim.tv_nsec,
        ]
        tag = parts.map { String($0, radix: 16) }.joined(separator: "-")
        self.file = file
    }

    /// The bytes from an offset on, at most so many; fewer where the file ends, and none where it has become shorter.
    package func read(at offset: Int, atMost count: Int) throws(OutsideFailure) -> [UInt8] {
        let number = file.number
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = unsafe UnsafeMutableRawBufferPointer(buffer)[filled...]
                let got = unsafe pread(
                    number, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, count - filled, offset + filled)
                if got > 0 {
                    filled += got
                } else if got == 0 || errno != EINTR {
                    code = got == 0 ? 0 : errno
                    return
                }
            }
        }
        if code != 0 { throw OutsideFailure(code, "", could: .read) }
        return bytes
    }

    /// Where the kernel has no openat2, every link on the way is refused instead.
    private static func opened(_ path: String, in folder: String) throws(SystemError) -> Descriptor? {
        guard let below = relative(path, to: folder), !below.utf8.contains(0) else { return nil }
        let root = try Descriptor(folder, O_RDONLY | O_DIRECTORY)
        while true {
            let number = unsafe kindred_open_beneath(root.number, below)
            if number >= 0 { return Descriptor(owning: number) }
            switch errno {
            case EINTR, EAGAIN: continue
            case ENOSYS, EPERM, EINVAL: return try followingNoLink(below, from: root)
            case let code: throw SystemError(code: code)
            }
        }
    }

    private static func followingNoLink(
        _ path: String, from root: consuming Descriptor
    ) throws(SystemError) -> Descriptor {
        var folder = root
        let parts = path.split(separator: "/")
        for part in parts.dropLast() {
            folder = try Descriptor(in: folder.number, String(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        }
        return try Descriptor(
            in: folder.number, String(parts.last ?? "."), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    }

    /// Files that are linked to are listed by their real path.
    private static func relative(_ path: String, to folder: String) -> String? {
        for root in [folder, try? PathInside.real(folder)].compactMap({ $0 }) where path.hasPrefix(root + "/") {
            return String(path.dropFirst(root.count + 1))
        }
        return nil
    }
}
