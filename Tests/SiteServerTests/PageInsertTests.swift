import SiteServer
import Testing

@Suite("The preview's own in a page")
struct PageInsertTests {
    private func served(_ html: String, at path: String = "a.html", type: String? = nil) -> String {
        var site = TrySite()
        site.files[path] = .bytes(Array(html.utf8))
        site.types = type.map { [path: $0] } ?? [:]
        return Asking(site: site)("GET", "/" + path).content
    }

    private let own = """
        <link rel="stylesheet" href="/.kindred/preview.css">
        <script src="/.kindred/preview.js" data-version="try-1" defer></script>

        """

    @Test("It stands before the last end of a body, however that is written")
    func end() {
        #expect(served("<body>a</body></html>\n") == "<body>a\(own)</body></html>\n")
        #expect(served("<BODY>a</BODY ></HTML>") == "<BODY>a\(own)</BODY ></HTML>")
        #expect(served("<body><!-- </body> -->a</body>") == "<body><!-- </body> -->a\(own)</body>")
    }

    @Test("Where none is written, it stands at the end of the page")
    func none() {
        #expect(served("<p>a") == "<p>a\(own)")
        #expect(served("") == own)
        #expect(served("</bod") == "</bod\(own)")
        let long = "</body>" + String(repeating: " ", count: 9000)
        #expect(served(long) == long + own)
    }

    @Test("Only pages have it")
    func pages() {
        #expect(served("<body></body>", at: "a.txt") == "<body></body>")
        #expect(served("<body></body>", at: "a.xml") == "<body></body>")
        #expect(served("<body></body>", at: "a.html", type: "text/plain") == "<body></body>")
        #expect(served("</body>", at: "a", type: "Text/HTML") == own + "</body>")
    }

    @Test("A page in UTF-16 stays as it is")
    func utf16() {
        var site = TrySite()
        site.files["a.html"] = .bytes([0xFF, 0xFE, 0x3C, 0x00])
        #expect(Asking(site: site)("GET", "/a.html").header("Content-Length") == "4")
    }
}
