import SiteServer
import Testing

@Suite("Whom the preview speaks to")
struct AuthorityTests {
    @Test(
        "It answers to its own names, with its port or none",
        arguments: [
            "127.0.0.1", "127.0.0.1:8080", "localhost", "LocalHost:8080", "[::1]", "[::1]:8080", "localhost:",
        ])
    func own(host: String) {
        #expect(Asking().status("/", host: host) == 200)
    }

    @Test(
        "It refuses every other name, so that no page elsewhere can read it by a name of its own",
        arguments: [
            "evil.example", "evil.example:8080", "127.0.0.1:8081", "localhost:80", "localhost.evil.example", "[::2]",
            "127.0.0.1.evil.example:8080", "0.0.0.0:8080", "user@127.0.0.1:8080", "", ":8080", "[::1", "::1",
            "127.0.0.1:8080:8080", "127.0.0.1, evil.example", "192.168.0.1:8080",
        ])
    func foreign(host: String) {
        let answer = Asking()("GET", "/", host: host)
        #expect(answer.status == 421)
        #expect(answer.content == "This preview answers to 127.0.0.1 and localhost alone.\n")
        #expect(Asking()("POST", "/", host: host).status == 421)
    }

    @Test("HTTP/1.1 names its host once; HTTP/1.0 need not")
    func missing() {
        #expect(Asking().status("/", host: nil) == 400)
        #expect(Asking().status("/", ["host: localhost"]) == 400)
        #expect(Asking()("GET", "/", host: nil, isHTTP10: true).status == 200)
        #expect(Asking()("GET", "/", host: "evil.example", isHTTP10: true).status == 421)
    }

    @Test("A whole address is judged by its own host")
    func absolute() {
        let ask = Asking()
        #expect(ask.status("http://127.0.0.1:8080/", host: "evil.example") == 200)
        #expect(ask.status("HTTP://localhost/stories/court/") == 200)
        #expect(ask.status("http://localhost") == 200)
        #expect(ask.status("http://localhost?x") == 200)
        #expect(ask.status("http://evil.example/") == 421)
        #expect(ask.status("http://localhost/", host: nil) == 400)
    }

    @Test(
        "A page of another site may not read it, and may link to it",
        arguments: ["https://evil.example", "http://127.0.0.1:9999", "null", "https://127.0.0.1:8080", "file://"])
    func origin(origin: String) {
        #expect(Asking().status("/", ["Origin: \(origin)"]) == 403)
        #expect(Asking().status("/", ["Referer: \(origin)"]) == 200)
    }

    @Test("Its own pages may")
    func ownOrigin() {
        #expect(Asking().status("/", ["Origin: http://127.0.0.1:8080"]) == 200)
        #expect(Asking().status("/", ["Origin: http://localhost:8080"]) == 200)
    }
}
