import Glibc
import TestSupport

/// `kindred serve`, started on a port of its own, until the test lets it go.
final class Serving: Sendable {
    private let process: pid_t
    private let said: TemporaryFolder
    let port: Int

    /// Starts it in a site's folder, and waits until it says where it listens.
    init(_ site: TemporaryFolder, _ arguments: String...) async throws {
        said = try TemporaryFolder()
        process = try start(Program.kindred, ["serve", "--port", "0"] + arguments, in: site.path, saying: said.path)
        let line = try await Self.wait(for: " is shown at ", in: said, "output")
        let port = line.split(separator: "http://127.0.0.1:").last?.split(separator: "/").first.flatMap { Int($0) }
        guard let port else { throw NotSaid(wanted: "a port", said: line) }
        self.port = port
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    var errors: String { said.text("errors") ?? "" }
    var output: String { said.text("output") ?? "" }

    /// Waits until it has said something.
    func says(_ wanted: String, toErrors: Bool = false) async throws {
        _ = try await Self.wait(for: wanted, in: said, toErrors ? "errors" : "output")
    }

    /// A file of the site, with its headers.
    func get(_ target: String, _ headers: String = "") async throws -> String {
        try await Client.ask(
            "GET \(target) HTTP/1.1\nHost: 127.0.0.1:\(port)\n\(headers)Connection: close\n\n", port: port)
    }

    /// Listens for changes; what comes until there is one is its first event.
    func listen() async throws -> Client {
        let client = try Client(port: port)
        try await client.send("GET /.kindred/changes HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = try await client.text(until: ": nothing new\n\n")
        return client
    }

    /// Ends it as Ctrl-C does, and gives its status.
    func interrupt() async throws -> Int32 {
        kill(process, SIGINT)
        var status: Int32 = 0
        while unsafe waitpid(process, &status, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(2)) }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    }

    struct NotSaid: Error {
        let wanted: String
        let said: String
    }

    private static func wait(for wanted: String, in folder: TemporaryFolder, _ file: String) async throws -> String {
        for _ in 0..<15_000 {
            if let text = folder.text(file), text.contains(wanted) { return text }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw NotSaid(wanted: wanted, said: (folder.text(file) ?? "") + (folder.text("errors") ?? ""))
    }
}
