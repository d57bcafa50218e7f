import CLinux
import Glibc

/// Another program, run with a list of arguments and no shell. It gets no input.
package struct ChildProcess {
    /// Where what it says goes.
    package enum Stream {
        case nowhere
        /// A file, made anew.
        case file(String)
        /// What is open here.
        case descriptor(Int32)
    }

    /// Why it did not begin.
    package struct NotStarted: Error {
        /// Whether there is no such program.
        package let isMissing: Bool
    }

    package enum Ending: Equatable {
        case exited(Int32)
        /// By the number of a signal.
        case killed(Int32)
        /// It can't be waited for.
        case unknown
    }

    private let process: pid_t

    /// - Parameters:
    ///   - program: its name, looked for in PATH, or its path.
    ///   - environment: its variables, as `NAME=value`; those of this program if left out.
    ///   - folder: where it runs; where this program does if left out.
    package init(
        _ program: String, _ arguments: [String], output: Stream = .nowhere, errors: Stream,
        environment: [String]? = nil, folder: String? = nil
    ) throws(NotStarted) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (number, stream) in [(Int32(1), output), (2, errors)] {
            switch stream {
            case .nowhere: unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
            case .file(let path):
                unsafe posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            case .descriptor(let open): unsafe posix_spawn_file_actions_adddup2(&actions, open, number)
            }
        }
        if let folder { _ = unsafe kindred_spawn_in_folder(&actions, folder) }
        var words: [UnsafeMutablePointer<CChar>?] =
            unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process = pid_t()
        var variables: [UnsafeMutablePointer<CChar>?] =
            unsafe (environment ?? []).map { unsafe strdup($0) } + [nil]
        defer { unsafe variables.forEach { unsafe free($0) } }
        let code =
            environment == nil
            ? unsafe posix_spawnp(&process, program, &actions, nil, &words, environ)
            : unsafe posix_spawnp(&process, program, &actions, nil, &words, &variables)
        guard code == 0 else { throw NotStarted(isMissing: code == ENOENT) }
        self.process = process
    }

    /// Waits until it has ended.
    package func wait() -> Ending {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return .unknown } }
        return Self.ending(status)
    }

    /// Waits until it has ended, and looks up from time to time.
    /// - Parameter isPatient: asked ten times a second; false ends the program.
    package func wait(while isPatient: () -> Bool) -> Ending {
        var status: Int32 = 0
        var pause: Int32 = 5
        while true {
            let ended = unsafe waitpid(process, &status, WNOHANG)
            if ended == process { return Self.ending(status) }
            if ended < 0, errno != EINTR { return .unknown }
            if !isPatient() { kill(process, SIGTERM) }
            // Nothing is asked: it only waits.
            _ = poll(nil, 0, pause)
            pause = min(pause * 2, 100)
        }
    }

    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
    }
}
