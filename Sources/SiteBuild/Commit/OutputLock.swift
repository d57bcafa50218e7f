import Glibc

/// One build at a time: a lock on a file of the workshop that the system takes back when the process ends, however it ends.
struct OutputLock: ~Copyable, Sendable {
    private let file: Descriptor

    /// Takes the lock, waiting for another build as long as the patience lasts.
    init(_ path: String, patience: Duration) throws(OutsideFailure) {
        let clock = ContinuousClock()
        let end = clock.now + patience
        while true {
            let file = try OutsideFailure.telling(path, could: .locked) { () throws(SystemError) in
                try Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644)
            }
            if try Self.lock(file, path) {
                file.sign()
                self.file = file
                return
            }
            guard clock.now < end else { throw Self.busy(path, patience) }
            usleep(50_000)
        }
    }

    /// Whether the lock was free and is the one that the path names: the workshop may have been deleted meanwhile.
    private static func lock(_ file: borrowing Descriptor, _ path: String) throws(OutsideFailure) -> Bool {
        while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            if errno != EINTR { throw OutsideFailure(errno, path, could: .locked) }
        }
        return (try? file.facts().inode) == (try? FileFacts(path).inode)
    }

    private static func busy(_ path: String, _ patience: Duration) -> OutsideFailure {
        let name = (try? FileReader.read(path)).map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
        let process = name.isEmpty ? "" : " (process \(FileName.shown(name.split(separator: "\n").joined())))"
        let seconds = patience.components.seconds
        return OutsideFailure(
            "Another Kindred is writing this site\(process); waited \(seconds) second\(seconds == 1 ? "" : "s") for it."
        )
    }
}

extension Descriptor {
    /// Writes the process and its command into the lock, for whoever finds it taken.
    fileprivate borrowing func sign() {
        let command = (try? FileReader.read("/proc/self/cmdline")) ?? []
        let words = command.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        var text = "\(getpid())"
        if let program = words.first?.split(separator: "/").last {
            text += ": " + ([String(program)] + words.dropFirst()).joined(separator: " ")
        }
        // Nobody's build fails because a note could not be left.
        if ftruncate(number, 0) == 0 { try? write(Array((text + "\n").utf8).span) }
    }
}
