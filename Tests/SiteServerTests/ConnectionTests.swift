import SiteBuild
import SiteServer
import TestSupport
import Testing

@Suite("Over a real connection")
struct ConnectionTests {
    @Test("An answer is sent as it is, and the connection ends where the client wants it")
    func exact() async throws {
        try await served { server in
            let answer = try await server.ask("GET /robots.txt HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n")
            #expect(
                answer == """
                    HTTP/1.1 200 OK
                    Date: Mon, 21 Sep 2026 14:13:20 GMT
                    Content-Type: text/plain; charset=utf-8
                    Cache-Control: no-cache
                    Content-Security-Policy: default-src 'none'
                    ETag: "84d89877f0d4041efb6bf91a16f0248f"
                    Last-Modified: Mon, 21 Sep 2026 14:13:20 GMT
                    Accept-Ranges: bytes
                    Content-Length: 10
                    Connection: close

                    0123456789
                    """)
        }
    }

    @Test("HEAD sends no body, and 304 neither")
    func bodiless() async throws {
        try await served { server in
            let head = try await server.ask("HEAD /robots.txt HTTP/1.1\nHost: localhost\nConnection: close\n\n")
            #expect(head.contains("\nContent-Length: 10\n"))
            #expect(head.hasSuffix("\n\n"))
            let same = try await server.ask(
                "GET / HTTP/1.1\nHost: localhost\nIf-None-Match: *\nConnection: close\n\n")
            #expect(same.hasPrefix("HTTP/1.1 304 Not Modified\n"))
            #expect(same.hasSuffix("\n\n"))
        }
    }

    @Test("Requests that come at once are answered one after another")
    func pipelining() async throws {
        try await served { server in
            let range = { (at: Int) in "GET /robots.txt HTTP/1.1\nHost: localhost\nRange: bytes=\(at)-\(at)\n\n" }
            let last = "HEAD / HTTP/1.1\nHost: localhost\nConnection: close\n\n"
            let answer = try await server.ask((0..<10).map(range).joined() + last)
            let bodies = answer.components(between: "\n\n", and: "HTTP/1.1")
            #expect(bodies.joined() == "0123456789")
        }
    }

    @Test("A client that has said all is answered")
    func halfClosed() async throws {
        try await served { server in
            let answer = try await server.ask("GET /robots.txt HTTP/1.1\nHost: localhost\n\n", closing: true)
            #expect(answer.hasSuffix("\n\n0123456789"))
        }
    }

    @Test("HTTP/1.0 needs no host, and its connection ends by itself")
    func old() async throws {
        try await served { server in
            let answer = try await server.ask("GET /robots.txt HTTP/1.0\n\n")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\n"))
            #expect(answer.hasSuffix("\n\n0123456789"))
        }
    }

    @Test("A name that is not its own is refused, and so is a page that would read it by one")
    func foreign() async throws {
        try await served { server in
            let cases = [
                ("Host: evil.example:PORT", "421 Misdirected Request"),
                ("Host: localhost:PORT\nOrigin: http://evil.example", "403 Forbidden"), ("X: y", "400 Bad Request"),
            ]
            for (headers, status) in cases {
                let answer = try await server.ask("GET / HTTP/1.1\n\(headers)\nConnection: close\n\n")
                #expect(answer.hasPrefix("HTTP/1.1 \(status)\n"), "\(headers)")
            }
        }
    }

    @Test("What is not HTTP is refused, and the connection ends")
    func malformed() async throws {
        try await served { server in
            let field = String(repeating: "a", count: 20_000)
            let fields = (0..<200).map { "X-\($0): y\n" }.joined()
            let cases = [
                ("GET / HTTP/1.1\nHost : localhost\n\n", "400 Bad Request"),
                ("GET /\u{1} HTTP/1.1\nHost: localhost\n\n", "400 Bad Request"),
                ("FROB / HTTP/1.1\n\n", "405 Method Not Allowed"),
                ("GET / HTTP/1.1\nHost: localhost\nX: \(field)\n\n", "431 Request Header Fields Too Large"),
                ("GET / HTTP/1.1\nHost: localhost\n\(fields)\n", "431 Request Header Fields Too Large"),
                ("GET /\(field) HTTP/1.1\nHost: localhost\n\n", "431 Request Header Fields Too Large"),
                (
                    "GET / HTTP/1.1\nHost: localhost\nContent-Length: 3\nTransfer-Encoding: chunked\n\n0\n\n",
                    "400 Bad Request"
                ),
            ]
            for (text, status) in cases {
                let answer = try await server.ask(text)
                #expect(answer.hasPrefix("HTTP/1.1 \(status)\n"), "\(text.prefix(30))")
            }
            let sound = try await server.ask("GET / HTTP/1.0\n\n")
            #expect(sound.hasPrefix("HTTP/1.1 200 OK\n"))
        }
    }

    @Test("A refused body is let in far enough for the refusal to be read")
    func refusedBody() async throws {
        try await served { server in
            let body = String(repeating: "x", count: 300_000)
            let answer = try await server.ask("POST / HTTP/1.1\nHost: localhost\nContent-Length: 300000\n\n\(body)")
            #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\n"))
            #expect(answer.contains("\nConnection: close\n"))
        }
    }

    @Test("A large file is sent whole and right to a client that takes its time, and to one that leaves")
    func largeFile() async throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        try folder.write(bytes, to: "a.mp3")
        var site = TrySite()
        site.files["a.mp3"] = .file(folder.path + "/a.mp3")
        try await served(site, folder: folder.path) { server in
            let gone = try Client(port: server.port)
            try await gone.send("GET /a.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = try await gone.read(atMost: 100)
            let client = try Client(port: server.port)
            try await client.send("GET /a.mp3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            var got: [UInt8] = []
            while let more = try await client.read(atMost: 70_000) {
                got += more
                await Task.yield()
            }
            #expect(got.count > bytes.count && got.suffix(bytes.count) == bytes[...])
        }
    }

    @Test("A file that becomes shorter on its way ends the connection")
    func shrinking() async throws {
        let folder = try TemporaryFolder()
        try folder.write([UInt8](repeating: 7, count: 20_000_000), to: "a.mp3")
        var site = TrySite()
        site.files["a.mp3"] = .file(folder.path + "/a.mp3")
        try await served(site, folder: folder.path) { server in
            let client = try Client(port: server.port)
            try await client.send("GET /a.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let start = try await client.text(until: "\r\n\r\n")
            #expect(start.contains("Content-Length: 20000000\r\n"))
            try folder.write([7], to: "a.mp3")
            let rest = try await client.rest()
            #expect(rest.count < 20_000_000)
        }
    }

    @Test("A file that was swapped for a link out of the folder is not there")
    func swapped() async throws {
        let (folder, outside) = (try TemporaryFolder(), try TemporaryFolder())
        try outside.write("secret", to: "a.mp3")
        try folder.link("a.mp3", to: outside.path + "/a.mp3")
        var site = TrySite()
        site.files["a.mp3"] = .file(folder.path + "/a.mp3")
        #expect(Asking(site: site, folder: folder.path)("GET", "/a.mp3").status == 404)
    }
}

extension String {
    /// What stands between each place of one text and the next of another, or the end.
    fileprivate func components(between start: String, and end: String) -> [String] {
        split(separator: end).compactMap { part in
            part.firstRange(of: start).map { String(part[$0.upperBound...]) }
        }
    }
}
