import Glibc

/// Wakes a thread that waits in `poll`: a pipe of which one end is written by whoever rings.
struct Bell: ~Copyable, Sendable {
    private let listening: Descriptor
    private let ringing: Descriptor

    init() throws(OutsideFailure) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw OutsideFailure(errno, "a pipe", could: .made) }
        listening = Descriptor(owning: ends[0])
        ringing = Descriptor(owning: ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    /// What to wait for.
    var number: Int32 { listening.number }

    /// Wakes who waits, now or next. A full pipe has been rung often enough.
    func ring() { try? ringing.write([1].span) }

    /// Takes all ringing so far as heard.
    func hush() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while unsafe bytes.withUnsafeMutableBytes({ unsafe Glibc.read(number, $0.baseAddress, $0.count) }) > 0 {}
    }
}

/// Waits until one of some descriptors can be read, or the time is over.
/// - Parameter milliseconds: how long at most; nil waits without end.
/// - Returns: which of them can be read.
func wait(for descriptors: [Int32], milliseconds: Int?) -> [Bool] {
    var list = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&list, nfds_t(list.count), Int32(clamping: milliseconds ?? -1))
    return list.map { count > 0 && $0.revents != 0 }
}
