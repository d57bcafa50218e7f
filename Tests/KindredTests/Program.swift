import Glibc
import TestSupport

/// What a program said, and how it ended.
struct Outcome {
    /// The exit status; 128 and the signal's number when a signal ended it.
    let status: Int32
    let output: String
    let errors: String
}

/// The executable that these tests are about, beside the bundle that they are in.
enum Program {
    static let kindred: String = {
        var name = [UInt8](repeating: 0, count: 4096)
        let count = unsafe name.withUnsafeMutableBytes { buffer in
            unsafe buffer.baseAddress.map { unsafe readlink("/proc/self/exe", $0, buffer.count) } ?? 0
        }
        let path = String(decoding: name.prefix(max(0, count)), as: UTF8.self)
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/kindred"
    }()

    /// The checkout's root.
    static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")
}

/// Runs `kindred` in a folder.
func kindred(_ arguments: String..., in folder: TemporaryFolder) async throws -> Outcome {
    try await run(Program.kindred, arguments, in: folder.path)
}

/// Runs lines of shell in a folder; `$KINDRED` is the executable.
func shell(_ lines: String, in folder: TemporaryFolder) async throws -> Outcome {
    try await run("/bin/sh", ["-c", "KINDRED='\(Program.kindred)'\n\(lines)"], in: folder.path)
}

/// Runs a program to its end. What it says goes through files, so that it never waits for a reader; few run at a time
/// and none holds a thread, so that other tests have theirs.
private func run(_ program: String, _ arguments: [String], in folder: String) async throws -> Outcome {
    let said = try TemporaryFolder()
    await Turn.shared.take()
    do {
        let process = try start(program, arguments, in: folder, saying: said.path)
        var status: Int32 = 0
        while unsafe waitpid(process, &status, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(2)) }
        await Turn.shared.give()
        let signal = status & 0x7F
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: said.text("output") ?? "",
            errors: said.text("errors") ?? "")
    } catch {
        await Turn.shared.give()
        throw error
    }
}

/// Starts a program that goes on until it is stopped; what it says goes to the files `output` and `errors` of a folder.
func start(
    _ program: String, _ arguments: [String], in folder: String, saying said: String
) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 1, said + "/output", flags, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, said + "/errors", flags, 0o600)
    let start = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program]
    var words: [UnsafeMutablePointer<CChar>?] = unsafe (start + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process = pid_t()
    let code = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, &words, environ)
    guard code == 0 else { throw NotStarted(program: program, code: code) }
    return process
}

/// Lets one program run at a time.
private actor Turn {
    static let shared = Turn()

    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
        if isTaken {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isTaken = true
        }
    }

    func give() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}

struct NotStarted: Error {
    let program: String
    let code: Int32
}

/// A site as `kindred new site` begins it, in the folder `site`.
func newSite() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try await kindred("new", "site", ".", "--title", "A site", in: folder)
    return folder
}
