import CLinux
import Glibc

extension Descriptor {
    /// How much is read at a time.
    private static let piece = 1 << 16

    /// Whether the file's bytes are these. The file is known to have as many.
    borrowing func holds(_ bytes: Span<UInt8>) throws(SystemError) -> Bool {
        let code = unsafe bytes.withUnsafeBytes { expected in
            unsafe withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 16) { buffer in
                var done = 0
                while done < expected.count {
                    let count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
                    if count < 0 {
                        if errno == EINTR { continue }
                        return -errno
                    }
                    guard count > 0, count <= expected.count - done else { return 0 }
                    let rest = unsafe UnsafeRawBufferPointer(rebasing: expected[done..<done + count])
                    guard let here = buffer.baseAddress, let there = rest.baseAddress,
                        unsafe memcmp(here, there, count) == 0
                    else { return 0 }
                    done += count
                }
                return 1
            }
        }
        if code < 0 { throw SystemError(code: -code) }
        return code == 1
    }

    /// Whether two files hold the same bytes from their positions on.
    borrowing func holdsSame(as other: borrowing Descriptor) throws(SystemError) -> Bool {
        var (mine, theirs): ([UInt8], [UInt8]) = ([], [])
        while true {
            mine.removeAll(keepingCapacity: true)
            theirs.removeAll(keepingCapacity: true)
            try readPiece(into: &mine)
            try other.readPiece(into: &theirs)
            if mine != theirs { return false }
            if mine.count < Self.piece { return true }
        }
    }

    /// Appends a piece; a shorter one is the last.
    private borrowing func readPiece(into buffer: inout [UInt8]) throws(SystemError) {
        while buffer.count < Self.piece {
            if try append(Self.piece - buffer.count, to: &buffer) == 0 { return }
        }
    }

    /// Writes everything of another file from its position on, by the kernel where it can.
    borrowing func write(contentOf source: borrowing Descriptor) throws(SystemError) {
        while true {
            let count = kindred_copy_range(source.number, number, 1 << 30)
            if count == 0 { break }
            if count > 0 || errno == EINTR { continue }
            guard [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, EBADF].contains(errno) else { throw .current }
            break
        }
        // Where the kernel cannot, and where a file system said "end" without having looked (some of /proc and FUSE).
        var buffer: [UInt8] = []
        while true {
            buffer.removeAll(keepingCapacity: true)
            try source.readPiece(into: &buffer)
            if buffer.isEmpty { return }
            try write(buffer.span)
        }
    }
}
