import Calendar
import SiteServer
import Testing

@Suite("What a client has already")
struct ConditionsTests {
    /// First sent at noon, asked for a minute later.
    private let ask: Asking
    private let tag: String
    private let date = noon.httpDate
    private let earlier = noon.adding(seconds: -1).httpDate
    private let later = noon.adding(seconds: 1).httpDate

    init() {
        var ask = Asking()
        tag = ask("GET", "/robots.txt").header("ETag") ?? ""
        ask.now = noon.adding(seconds: 60)
        self.ask = ask
    }

    private func status(_ headers: String...) -> Int { ask.status("/robots.txt", headers) }

    @Test("A tag is strong, equal for equal bytes and other for others")
    func tags() {
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count == 34)
        #expect(ask("GET", "/robots.txt").header("ETag") == tag)
        #expect(Asking()("GET", "/robots.txt").header("ETag") == tag)
        #expect(Asking()("GET", "/").header("ETag") != Asking(number: 2)("GET", "/").header("ETag"))
    }

    @Test("What is the same is 304, without a body or what describes one")
    func notModified() {
        let answer = ask("GET", "/robots.txt", ["If-None-Match: \(tag)"])
        #expect(
            answer.text == """
                304
                Date: \(noon.adding(seconds: 60).httpDate)
                ETag: \(tag)
                Last-Modified: \(date)
                Cache-Control: no-cache
                Content-Security-Policy: default-src 'none'


                """)
        #expect(ask("HEAD", "/robots.txt", ["If-None-Match: \(tag)"]).status == 304)
    }

    @Test("Lists of tags, weak ones, and any at all")
    func lists() {
        #expect(status("If-None-Match: \"a\", \(tag)") == 304)
        #expect(status("If-None-Match: \"a,b\" , W/\(tag)") == 304)
        #expect(status("If-None-Match: \"a\"", "If-None-Match: \(tag)") == 304)
        #expect(status("If-None-Match: *") == 304)
        #expect(status("If-None-Match: \"a\"") == 200)
        #expect(status("If-None-Match: \(tag.dropFirst().dropLast())") == 200)
        #expect(status("If-None-Match: \"a\(tag)") == 200)
        #expect(status("If-None-Match: ") == 200)
        #expect(status("If-None-Match: \"") == 200)
    }

    @Test("A date, in any of its three forms, counts where there is no tag")
    func dates() {
        #expect(status("If-Modified-Since: \(date)") == 304)
        #expect(status("If-Modified-Since: \(later)") == 304)
        #expect(status("If-Modified-Since: \(earlier)") == 200)
        #expect(status("If-Modified-Since: Monday, 21-Sep-26 14:13:20 GMT") == 304)
        #expect(status("If-Modified-Since: Mon Sep 21 14:13:20 2026") == 304)
        #expect(status("If-Modified-Since: yesterday") == 200)
        #expect(status("If-Modified-Since: 2026-09-21T14:13:20Z") == 200)
        #expect(status("If-None-Match: \"a\"", "If-Modified-Since: \(date)") == 200)
        #expect(status("If-None-Match: \(tag)", "If-Modified-Since: \(earlier)") == 304)
    }

    @Test("What must be as it was is 412 when it is not, before anything else")
    func preconditions() {
        #expect(status("If-Match: \(tag)") == 200)
        #expect(status("If-Match: *") == 200)
        #expect(status("If-Match: \"a\"") == 412)
        #expect(status("If-Match: W/\(tag)") == 412)
        #expect(status("If-Match: \"a\"", "If-None-Match: \(tag)") == 412)
        #expect(status("If-Unmodified-Since: \(date)") == 200)
        #expect(status("If-Unmodified-Since: \(earlier)") == 412)
        #expect(status("If-Match: \(tag)", "If-Unmodified-Since: \(earlier)") == 200)
    }

    @Test("A part is sent only of what the client began with")
    func ifRange() {
        #expect(status("Range: bytes=0-1", "If-Range: \(tag)") == 206)
        #expect(status("Range: bytes=0-1", "If-Range: \"other\"") == 200)
        #expect(status("Range: bytes=0-1", "If-Range: W/\(tag)") == 200)
        #expect(status("Range: bytes=0-1", "If-Range: \(date)") == 206)
        #expect(status("Range: bytes=0-1", "If-Range: \(earlier)") == 200)
        #expect(status("Range: bytes=0-1", "If-Range: \(later)") == 200)
        #expect(status("Range: bytes=0-1", "If-Range: nonsense") == 200)
        #expect(status("Range: bytes=99-", "If-Range: \"other\"") == 200)
        #expect(status("Range: bytes=0-1", "If-None-Match: \(tag)") == 304)
    }

    @Test("A date of this very second does not prove that two are one")
    func thisSecond() {
        let ask = Asking()
        #expect(ask.status("/robots.txt") == 200)
        #expect(ask.status("/robots.txt", ["Range: bytes=0-1", "If-Range: \(date)"]) == 200)
    }

    @Test("Conditions count for what is there alone")
    func elsewhere() {
        #expect(ask.status("/nothing", ["If-None-Match: *"]) == 404)
        #expect(ask.status("/nothing", ["If-Match: *"]) == 404)
        #expect(ask.status("/stories/court", ["If-None-Match: *"]) == 301)
    }

    @Test("Pages are as old as their bytes")
    func age() {
        var ask = Asking()
        let first = ask("GET", "/")
        ask.now = noon.adding(seconds: 100)
        #expect(ask("GET", "/").header("Last-Modified") == first.header("Last-Modified"))
        ask.site?.files["index.html"] = .bytes(page("Other"))
        #expect(ask("GET", "/").header("Last-Modified") == ask.now.httpDate)
    }
}
