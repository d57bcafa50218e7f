import SiteBuild
import SiteServer
import Testing

@Suite("Where a request leads")
struct RequestTargetTests {
    @Test("An address is decoded once")
    func decoded() {
        var site = TrySite()
        for path in ["a b.txt", "ä.txt", "100%.txt", "a%20b.txt", "a+b.txt", "a;b=c,d.txt", "..a/b..txt"] {
            site.files[path] = .bytes(Array(path.utf8))
        }
        let ask = Asking(site: site)
        #expect(ask("GET", "/a%20b.txt").content == "a b.txt")
        #expect(ask("GET", "/%C3%a4.txt").content == "ä.txt")
        #expect(ask("GET", "/ä.txt").content == "ä.txt")
        #expect(ask("GET", "/100%25.txt").content == "100%.txt")
        #expect(ask("GET", "/a%2520b.txt").content == "a%20b.txt")
        #expect(ask("GET", "/a+b.txt").content == "a+b.txt")
        #expect(ask("GET", "/a;b=c,d.txt").content == "a;b=c,d.txt")
        #expect(ask("GET", "/%61+b%2Etxt?b#".replacing("#", with: "")).content == "a+b.txt")
        #expect(ask("GET", "/..a/b..txt").content == "..a/b..txt")
    }

    @Test(
        "No way leads out of the site, however it is written",
        arguments: [
            "/../../../etc/passwd", "/..", "/.", "/./robots.txt", "/stories/../robots.txt", "/stories/..",
            "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2e/x", "/.%2e/x", "/..%2fx", "/stories%2fcourt%2f", "/%2fetc/passwd",
            "/..%5cx", "/..\\x", "/%5c", "/robots.txt%00", "/%00", "/robots.txt%00.html", "/%0d%0aX:y", "/%7f",
            "/%252e%252e/%252e%252e/etc/passwd", "/..%252f", "/%c0%ae%c0%ae/", "/%ff", "/%e0%80%af", "//etc/passwd",
            "/stories//court/", "/file:///etc/passwd", "/~root", "/.git/config",
            "/%u002e%u002e".replacing("%u", with: "u"),
        ])
    func escapes(target: String) {
        #expect(Asking().status(target) == 404)
    }

    @Test(
        "What is no address is refused",
        arguments: [
            "", "robots.txt", "*", "/%", "/%4", "/%zz", "/%u002e", "/a b", "/a\tb", "/#x", "http:///",
            "https://localhost/",
            "ftp://localhost/", "http://", "/\u{7F}", "/a\r\nb",
        ])
    func malformed(target: String) {
        #expect(Asking().status(target) == 400)
    }

    @Test("A long address is looked up like any other")
    func long() {
        #expect(Asking().status("/" + String(repeating: "a/", count: 50_000)) == 404)
        #expect(Asking().status("/" + String(repeating: "%2e%2e/", count: 50_000)) == 404)
        #expect(Asking().status("/?" + String(repeating: "a", count: 100_000)) == 200)
    }
}
