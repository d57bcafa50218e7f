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
        let process = start(name, arguments, saying: ends[1])
        close(ends[1])
        guard let process else { return nil }
        var said: [UInt8] = []
        var piece: [UInt8] = []
        repeat {
            piece.removeAll(keepingCapacity: true)
            guard (try? reading.append(1 << 16, to: &piece)) != nil else { break }
            if said.count < 1 << 22 { said += piece }
        } while !piece.isEmpty
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return Ended(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, errors: said)
    }

    private static func start(_ name: String, _ arguments: [String], saying errors: Int32) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process = pid_t()
        let code = unsafe posix_spawnp(&process, name, &actions, nil, &words, environ)
        return code == 0 ? process : nil
    }
}
