import SiteServer
import Testing

@Suite("Parts of a file")
struct ByteRangeTests {
    /// Ten bytes, as `robots.txt` of the site.
    private let ask = Asking()

    @Test(
        "A part is sent with where it stands",
        arguments: [
            ("bytes=0-3", "0123", "bytes 0-3/10"), ("bytes=2-2", "2", "bytes 2-2/10"),
            ("bytes=7-", "789", "bytes 7-9/10"),
            ("bytes=-4", "6789", "bytes 6-9/10"), ("bytes=-99", "0123456789", "bytes 0-9/10"),
            ("bytes=8-99", "89", "bytes 8-9/10"), ("BYTES=0-0", "0", "bytes 0-0/10"),
            ("bytes= 1-2 ", "12", "bytes 1-2/10"), ("bytes=,3-4,", "34", "bytes 3-4/10"),
            ("bytes=9-99999999999999999999999", "9", "bytes 9-9/10"),
            ("bytes=-99999999999999999999999", "0123456789", "bytes 0-9/10"),
        ])
    func part(range: String, content: String, place: String) {
        let answer = ask("GET", "/robots.txt", ["Range: \(range)"])
        #expect(answer.status == 206)
        #expect(answer.content == content)
        #expect(answer.header("Content-Range") == place)
        #expect(answer.header("Content-Length") == String(content.utf8.count))
        #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
    }

    @Test(
        "What lies past the end is 416 with the size",
        arguments: ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999999-"])
    func pastTheEnd(range: String) {
        let answer = ask("GET", "/robots.txt", ["Range: \(range)"])
        #expect(answer.status == 416)
        #expect(answer.header("Content-Range") == "bytes */10")
        #expect(answer.content == "It has 10 bytes.\n")
    }

    @Test(
        "What is not understood is no range",
        arguments: [
            "lines=1-2", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "bytes=1", "bytes=1-2-3", "bytes=--1",
            "bytes=+1-2", "bytes=1-0x3", "bytes:0-1", "0-1", "", "bytes=٣-٤", "bytes=0-1,4-5", "bytes=0-1,99-",
        ])
    func ignored(range: String) {
        let answer = ask("GET", "/robots.txt", ["Range: \(range)"])
        #expect(answer.status == 200)
        #expect(answer.content == "0123456789")
        #expect(answer.header("Content-Range") == nil)
    }

    @Test("Two headers are no range, nor is one of HEAD")
    func notForThis() {
        #expect(ask.status("/robots.txt", ["Range: bytes=0-1", "Range: bytes=2-3"]) == 200)
        let head = ask("HEAD", "/robots.txt", ["Range: bytes=0-1"])
        #expect(head.status == 200)
        #expect(head.header("Content-Length") == "10")
    }

    @Test("An empty file has no first byte, and no last ones to refuse")
    func empty() {
        var site = TrySite()
        site.files["empty.txt"] = .bytes([])
        let ask = Asking(site: site)
        #expect(ask.status("/empty.txt", ["Range: bytes=0-"]) == 416)
        #expect(ask("GET", "/empty.txt", ["Range: bytes=0-"]).header("Content-Range") == "bytes */0")
        #expect(ask.status("/empty.txt", ["Range: bytes=-5"]) == 200)
        #expect(ask.status("/empty.txt") == 200)
    }
}
