import Glibc
import SiteBuild

/// What a program or a file gives on standard input.
enum StandardInput {
    /// All of it.
    /// - Throws: when it can't be read, or is larger than any file that is.
    static func read() throws(OutsideFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
            }
            if count == 0 { return bytes }
            if count > 0 {
                guard bytes.count + count <= FileReader.largest else {
                    throw OutsideFailure(
                        "Standard input is larger than \(FileReader.largest >> 20) MB and was not read.")
                }
                bytes += chunk[..<count]
            } else if errno == EAGAIN {
                // A terminal or pipe that somebody made non-blocking: wait until it has more.
                var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                _ = unsafe poll(&waiting, 1, -1)
            } else if errno == EBADF || errno == EINVAL {
                // Closed when the process began (CLinux/StandardStreams.c keeps its number from others).
                throw OutsideFailure("There is no standard input to read.")
            } else if errno != EINTR {
                throw OutsideFailure(errno, "standard input", could: .read)
            }
        }
    }
}
