import Glibc
import Promises

/// What the program is asked to do, and how it answers.
enum Asked {
    /// The reader that the environment names: libFuzzer starts the program anew with its own arguments.
    static let promise = unsafe getenv("KINDRED_READER").flatMap { name in
        let name = unsafe String(cString: name)
        return Promise.all.first { $0.reader == name }
    }

    /// A line on the error stream, among libFuzzer's.
    static func say(_ sentence: String) {
        let line = Array("\(sentence)\n".utf8)
        _ = unsafe write(STDERR_FILENO, line, line.count)
    }
}
