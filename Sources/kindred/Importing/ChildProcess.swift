import Glibc
import SiteBuild

/// Another program, run with a list of arguments and no shell. It gets no input.
struct ChildProcess {
    private let process: pid_t

    /// - Parameters:
    ///   - program: its name, looked for in PATH.
    ///   - output: the file that gets its standard output; nil for nowhere.
    ///   - errors: the file that gets what it says is wrong.
    /// - Throws: when there is no such program, or it can't be started.
    init(_ program: String, _ arguments: [String], output: String?, errors: String) throws(OutsideFailure) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", flags, 0o600)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] =
            unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process = pid_t()
        let code = unsafe posix_spawnp(&process, program, &actions, nil, &words, environ)
        guard code == 0 else {
            throw OutsideFailure(
                code == ENOENT
                    ? "\(program) is not installed. It fetches what is on other hosts: install it, as with apt-get install \(program)."
                    : "\(program) could not be started.")
        }
        self.process = process
    }

    /// Waits until it has ended, and looks up from time to time.
    /// - Parameter isPatient: asked ten times a second; false ends the program.
    /// - Returns: its exit status; nil when a signal ended it.
    func wait(while isPatient: () -> Bool) -> Int32? {
        var status: Int32 = 0
        var pause: Int32 = 5
        while true {
            let ended = unsafe waitpid(process, &status, WNOHANG)
            if ended == process { break }
            if ended < 0, errno != EINTR { return nil }
            if !isPatient() { kill(process, SIGTERM) }
            // Nothing is asked: it only waits.
            _ = poll(nil, 0, pause)
            pause = min(pause * 2, 100)
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}
