import SiteServer
import TestSupport
import Testing

@Suite("The stream of changes")
struct ChangesTests {
    private func listening(
        _ server: Served, _ target: String = "/.kindred/changes", _ headers: String = ""
    ) async throws -> Client {
        let client = try Client(port: server.port)
        try await client.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
        return client
    }

    @Test("Who has seen the newest hears nothing until there is a newer one, and then its number")
    func next() async throws {
        try await served { server in
            let client = try await listening(server, "/.kindred/changes?since=try-1")
            let start = try await client.text(until: ": nothing new\n\n")
            #expect(start.contains("retry: 1000\nid: try-1\n\n"))
            #expect(!start.contains("event:"))
            for number in 2...3 {
                server.show(number: number)
                let heard = try await client.text(until: "data: \(number)\n\n")
                #expect(heard.contains("id: try-\(number)\nevent: reload\ndata: \(number)\n\n"))
            }
        }
    }

    @Test("Who has seen an older one, or one of another run, hears at once")
    func missed() async throws {
        try await served { server in
            server.show(number: 5)
            for since in ["try-4", "other-5", "", "a%0Ab"] {
                let client = try await listening(server, "/.kindred/changes?since=\(since)")
                let heard = try await client.text(until: "data: 5\n\n")
                #expect(heard.contains("id: try-5\nevent: reload\ndata: 5\n\n"))
            }
        }
    }

    @Test("What was heard last counts more than where the page began")
    func again() async throws {
        try await served { server in
            server.show(number: 5)
            let client = try await listening(
                server, "/.kindred/changes?since=try-1", "Last-Event-ID: try-5\r\n")
            let heard = try await client.text(until: ": nothing new\n\n")
            #expect(!heard.contains("event:"))
        }
    }

    @Test("Several changes in one moment are one, the newest, for everybody who listens")
    func many() async throws {
        try await served { server in
            var clients: [Client] = []
            for _ in 0..<20 { clients.append(try await listening(server)) }
            for client in clients { _ = try await client.text(until: ": nothing new\n\n") }
            for number in 2...40 { server.show(number: number) }
            for client in clients {
                let heard = try await client.text(until: "data: 40\n\n")
                #expect(heard.contains("id: try-40\nevent: reload\ndata: 40\n\n"))
            }
        }
    }
}
