import ArgumentParser
import Glibc
import SiteBuild

/// How a command ended.
enum Ending {
    case success
    /// The content has errors; nothing was published.
    case contentErrors

    var exitCode: ExitCode { self == .success ? .success : ExitCode(1) }
}

/// Runs a command's work, and says in a sentence what failed outside.
/// - Throws: the exit status, for the argument parser.
func speaking(_ work: () async throws -> Ending) async throws {
    let ending: Ending
    do {
        ending = try await work()
    } catch let failure as OutsideFailure {
        sayToStandardError("kindred: \(failure.message)")
        throw ExitCode(70)
    }
    if ending.exitCode != .success { throw ending.exitCode }
}

/// A line to standard error.
func sayToStandardError(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
}
