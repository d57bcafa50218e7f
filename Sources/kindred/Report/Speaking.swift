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

/// Ends the process, when all is said, as a command's return would.
func leave(with ending: Ending) -> Never { exit(ending.exitCode.rawValue) }

/// Runs a command's work, and says in a sentence what failed outside, or could not be done as asked.
/// - Throws: the exit status, for the argument parser.
func speaking(_ work: () async throws -> Ending) async throws {
    let ending: Ending
    do {
        ending = try await work()
    } catch let failure as OutsideFailure {
        sayToStandardError("kindred: \(failure.message)")
        throw ExitCode(70)
    } catch let refusal as HidingRefusal {
        sayToStandardError("kindred: \(refusal.message)")
        throw ExitCode(64)
    } catch let refusal as TaggingRefusal {
        sayToStandardError("kindred: \(refusal.message)")
        throw ExitCode(64)
    } catch let refusal as StartingRefusal {
        sayToStandardError("kindred: \(refusal.message)")
        throw ExitCode(64)
    }
    if ending.exitCode != .success { throw ending.exitCode }
}
