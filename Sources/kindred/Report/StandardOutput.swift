import Glibc
import SiteBuild

/// A line to standard output, or several. A reader that has gone, as `head` does, is no failure; a full disk is.
func say(_ text: String) throws(OutsideFailure) {
    try give(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
}

/// Some bytes to standard output, as they are.
func give(_ bytes: [UInt8]) throws(OutsideFailure) {
    let code = writeAll(bytes, to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else {
        throw OutsideFailure(code, "standard output", could: .written)
    }
}

/// A line to standard error. Nothing can be said about it when that fails.
func sayToStandardError(_ text: String) {
    _ = writeAll(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
}

/// Signs to the terminal as they are, without the end of a line.
func drawOnStandardError(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

/// - Returns: 0, or the system's error number.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 {
            rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
            // A terminal or pipe that somebody made non-blocking: wait until it takes more.
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = unsafe poll(&waiting, 1, -1)
        } else if errno != EINTR {
            return errno
        }
    }
    return 0
}

/// Lets a write to a reader that has gone fail instead of ending the process. Once, when the process begins.
func ignorePipeSignal() {
    _ = signal(SIGPIPE, SIG_IGN)
}

/// Lets Ctrl-C end the process as done: what a preview shows is nowhere but in memory, and nothing is left behind.
func endWellOnInterrupt() {
    _ = signal(SIGINT) { _ in _exit(0) }
}
