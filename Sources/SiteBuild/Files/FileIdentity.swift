import Glibc

/// Which file it is, and which state of it. Bytes that are written change this, save within one tick of the file
/// system's clock.
package struct FileIdentity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
    let byteCount: Int
    /// When its bytes were changed, as the file system has it; anybody can set it.
    let modified: FileTime
    /// When its bytes or its record were changed; only the kernel sets it.
    let changed: FileTime
}

/// A time of the file system, to the nanosecond as far as it has them.
package struct FileTime: Sendable, Hashable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
        seconds = time.tv_sec
        nanoseconds = time.tv_nsec
    }
}
