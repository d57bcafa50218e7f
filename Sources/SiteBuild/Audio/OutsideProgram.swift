import Glibc

/// Another program, run with a list of arguments and no shell, without input.
enum OutsideProgram {
    struct Ended: Sendable {
        /// The exit status; 128 and the signal's number when a signal ended it.
        let status: Int32
        /// What it said on standard error, its first mebibytes.
        let errors: [UInt8]
    }

    /// Runs a program to its end.
    /// - Parameter name: looked for in PATH.
    /// - Returns: nil when there is no such program, or it can't be started.
    static func run(_ name: String, _ arguments: [String]) -> Ended? {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let reading = Descriptor(owning: ends[0])
        let process = try? ChildProcess(name, arguments, errors: .descriptor(ends[1]))
        close(ends[1])
        guard let process else { return nil }
        var said: [UInt8] = []
        var piece: [UInt8] = []
        repeat {
            piece.removeAll(keepingCapacity: true)
            guard (try? reading.append(1 << 16, to: &piece)) != nil else { break }
            if said.count < 1 << 22 { said += piece }
        } while !piece.isEmpty
        return switch process.wait() {
        case .exited(let status): Ended(status: status, errors: said)
        case .killed(let signal): Ended(status: 128 + signal, errors: said)
        case .unknown: Ended(status: 0, errors: said)
        }
    }
}
