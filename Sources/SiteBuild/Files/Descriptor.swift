import Glibc

/// An open file or folder, closed when it goes. Every call is repeated when a signal interrupts it (EINTR).
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Takes charge of an open file.
    init(owning number: Int32) { self.number = number }

    /// Opens a path below an open folder; an absolute path stands by itself. A path with a NUL names no file.
    init(in folder: Int32 = AT_FDCWD, _ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
        while true {
            let answer = unsafe path.withCString { name -> Int32 in
                // What stands before a NUL would be opened in its place.
                guard unsafe strlen(name) == path.utf8.count else { return -EINVAL }
                let number = unsafe openat(folder, name, flags | O_CLOEXEC, mode)
                return number >= 0 ? number : -errno
            }
            if answer >= 0 {
                number = answer
                return
            }
            if answer != -EINTR { throw SystemError(code: -answer) }
        }
    }

    deinit { _ = close(number) }

    /// Kind, size, identity.
    func facts() throws(SystemError) -> FileFacts {
        var record = stat()
        guard unsafe fstat(number, &record) == 0 else { throw .current }
        return FileFacts(record)
    }

    /// Reads up to the room in the buffer and returns the count; 0 is the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            let count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .current }
        }
    }

    /// Writes all the bytes.
    func write(_ bytes: Span<UInt8>) throws(SystemError) {
        let code = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
            var done = 0
            while done < buffer.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
                let count = unsafe Glibc.write(number, rest.baseAddress, rest.count)
                if count > 0 {
                    done += count
                } else if count == 0 {
                    return EIO
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
        if code != 0 { throw SystemError(code: code) }
    }
}

/// What a system call answered instead of doing its work.
struct SystemError: Error {
    let code: Int32

    /// The error of the call just made.
    static var current: SystemError { SystemError(code: errno) }
}

/// What the file system says of a file.
struct FileFacts {
    enum Kind { case file, folder, link, other }

    let kind: Kind
    let byteCount: Int
    let device: UInt64
    let inode: UInt64
    let mode: mode_t
    let modified: FileTime
    let changed: FileTime

    init(_ record: stat) {
        kind =
            switch record.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        byteCount = Int(record.st_size)
        device = UInt64(record.st_dev)
        inode = UInt64(record.st_ino)
        mode = record.st_mode & 0o7777
        modified = FileTime(record.st_mtim)
        changed = FileTime(record.st_ctim)
    }

    var identity: FileIdentity {
        FileIdentity(device: device, inode: inode, byteCount: byteCount, modified: modified, changed: changed)
    }

    /// The facts of a path below an open folder; a link at its end speaks for itself unless followed.
    init(in folder: Int32 = AT_FDCWD, _ path: String, following: Bool = false) throws(SystemError) {
        var record = stat()
        let flags = following ? 0 : AT_SYMLINK_NOFOLLOW
        let code = unsafe path.withCString { unsafe fstatat(folder, $0, &record, flags) == 0 ? 0 : errno }
        guard code == 0 else { throw SystemError(code: code) }
        self.init(record)
    }
}
