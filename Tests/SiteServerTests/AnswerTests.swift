import Diagnostics
import SiteBuild
import SiteServer
import TestSupport
import Testing

@Suite("What the preview answers")
struct AnswerTests {
    @Test("A page comes with its type, its marks and the site's headers, and with the preview's own at its end")
    func page() {
        #expect(
            Asking()("GET", "/stories/court/").text == """
                200
                Date: Mon, 21 Sep 2026 14:13:20 GMT
                Content-Type: text/html; charset=utf-8
                Cache-Control: no-cache
                Content-Security-Policy: default-src 'none'
                ETag: "af4999b4e80424d02261db5d1d6259c4"
                Last-Modified: Mon, 21 Sep 2026 14:13:20 GMT
                Accept-Ranges: bytes
                Content-Length: 173

                <title>Court</title><body><h1>Court</h1><link rel="stylesheet" href="/.kindred/preview.css">
                <script src="/.kindred/preview.js" data-version="try-1" defer></script>
                </body>

                """)
    }

    @Test("HEAD is GET without its body")
    func head() {
        let ask = Asking()
        for target in ["/", "/robots.txt", "/nothing", "/stories", "/.kindred/changes"] {
            let (get, head) = (ask("GET", target), ask("HEAD", target))
            #expect(head.status == get.status)
            #expect(head.headers.map { "\($0): \($1)" } == get.headers.map { "\($0): \($1)" })
            #expect(head.isHeadOnly && !get.isHeadOnly)
        }
    }

    @Test("A folder is its index, and leads there without its slash, its query kept")
    func folders() {
        let ask = Asking()
        #expect(ask.status("/stories/court/") == 200)
        #expect(ask.status("/stories/court/index.html") == 200)
        let moved = ask("GET", "/stories/court?a=b&c=%20")
        #expect(moved.status == 301)
        #expect(moved.header("Location") == "/stories/court/?a=b&c=%20")
        #expect(ask.status("/stories/") == 404)
        #expect(ask.status("/robots.txt/") == 404)
    }

    @Test("What is not there is the site's own page for it, with 404")
    func missing() {
        let answer = Asking()("GET", "/no/such/page")
        #expect(answer.status == 404)
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("Content-Security-Policy") == "default-src 'none'")
        #expect(answer.header("ETag") == nil)
        #expect(answer.content.contains("<h1>Not found</h1>"))
        #expect(answer.content.contains("preview.js"))
    }

    @Test("A site without such a page says it in a sentence")
    func bare() {
        #expect(Asking(site: TrySite(files: [:]))("GET", "/").content == "There is nothing here.\n")
    }

    @Test("A former address leads to the new one, with and without its slash, rather than to the page that says so")
    func moved() {
        var site = TrySite()
        site.redirects = ["old/place/": "stories/court/", "ällt.html": "an/ö/"]
        site.files["old/place/index.html"] = .bytes([])
        let ask = Asking(site: site)
        for target in ["/old/place/", "/old/place", "/old/place/?x"] {
            #expect(ask.status(target) == 301)
        }
        #expect(ask("GET", "/old/place/?x").header("Location") == "/stories/court/?x")
        #expect(ask("GET", "/%C3%A4llt.html").header("Location") == "/an/%C3%B6/")
    }

    @Test(
        "Nothing leads to another host", arguments: ["//evil.example", "/%2Fevil.example", "/\\evil.example", "///x"])
    func openRedirect(target: String) {
        let answer = Asking(site: TrySite(files: ["evil.example/index.html": .bytes([])]))("GET", target)
        #expect(answer.status == 404)
        #expect(answer.header("Location") == nil)
    }

    @Test(
        "Other methods are refused",
        arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "FROB"])
    func methods(method: String) {
        for target in ["/", "*", "example.org:80"] {
            let answer = Asking()(method, target)
            #expect(answer.status == 405)
            #expect(answer.header("Allow") == "GET, HEAD")
        }
    }

    @Test("A request that brings something along is refused, and its connection ends")
    func content() {
        for header in ["Content-Length: 5", "Transfer-Encoding: chunked"] {
            let answer = Asking()("GET", "/", [header])
            #expect(answer.status == 413)
            #expect(answer.closes)
        }
        #expect(Asking().status("/", ["Content-Length: 0"]) == 200)
        #expect(!Asking()("GET", "/").closes)
    }

    @Test("Feeds have the types that hosts are told, and names that change with their content may be kept")
    func told() {
        var site = TrySite()
        site.files["feed.xml"] = .bytes([])
        site.files["assets/site.css"] = .bytes([])
        site.types = ["feed.xml": "application/rss+xml; charset=utf-8"]
        let ask = Asking(site: site)
        #expect(ask("GET", "/feed.xml").header("Content-Type") == "application/rss+xml; charset=utf-8")
        #expect(ask("GET", "/feed.xml").header("Cache-Control") == "no-cache")
        #expect(ask("GET", "/assets/site.css").header("Cache-Control") == "public, max-age=31536000")
    }

    @Test("While nothing can be read, every address says what is wrong, and waits for it to be put right")
    func unreadable() {
        let wrong = Diagnostic(rule: "x", path: "Content/site.yaml", message: "This is <wrong>.", help: "Mend it.")
        for site in [nil, TrySite(diagnostics: [wrong], files: [:])] {
            let ask = Asking(site: site)
            let answer = ask("GET", "/stories/")
            #expect(answer.status == 503)
            #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
            #expect(answer.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
            #expect(answer.content.contains("data-version=\"try-1\""))
            #expect(answer.content.contains("This is &lt;wrong&gt;.") == (site != nil))
            #expect(ask.status("/.kindred/preview.js") == 200)
        }
    }

    @Test("What fails while it is made is said on the page")
    func failing() {
        struct Failing: ServedSite {
            var diagnostics: [Diagnostic] { [] }
            func content(at path: String) throws(OutsideFailure) -> ServedContent? {
                throw OutsideFailure("A <b> broke.")
            }
            func hasFolder(_ path: String) -> Bool { false }
            func headers(for path: String) -> [(name: String, value: String)] { [] }
            func redirect(from path: String) -> String? { nil }
        }
        let answer = Answer(
            Standing(Failing(), number: 1, run: "try") { _ in nil }, folder: "/", port: 8080, times: RenderTimes(),
            now: noon
        ).response(to: Request("GET", "/", headers: [("Host", "localhost")]))
        #expect(answer.status == 500)
        #expect(answer.content.contains("A &lt;b&gt; broke."))
    }

    @Test("The preview's own files are there, and nothing else below their folder")
    func own() {
        let ask = Asking()
        #expect(ask("GET", "/.kindred/preview.js").header("Content-Type") == "text/javascript; charset=utf-8")
        #expect(ask("GET", "/.kindred/preview.css").header("Content-Type") == "text/css; charset=utf-8")
        #expect(ask.status("/.kindred/") == 404)
        #expect(ask.status("/.kindred/manifest") == 404)
    }

    @Test("Changes are a stream from what the client saw last")
    func changes() {
        let ask = Asking()
        let answer = ask("GET", "/.kindred/changes?since=try-4")
        #expect(answer.header("Content-Type") == "text/event-stream")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.content == "changes since try-4")
        #expect(ask("GET", "/.kindred/changes").content == "changes since now")
        let again = ask("GET", "/.kindred/changes?since=try-4", ["Last-Event-ID: try-6"])
        #expect(again.content == "changes since try-6")
    }
}
