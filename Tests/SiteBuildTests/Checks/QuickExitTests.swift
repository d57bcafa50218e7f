import Testing

@testable import SiteBuild

@Suite("Pages that can be left fast")
struct QuickExitTests {
    static let safetyPage = """
        === Content/pages/leaving-this-page.md
        ---
        id: s4fe
        title: Leaving this page
        ---

        Your browser remembers.

        """

    func story(_ quickExit: String = "yes") -> String {
        page("stories", "1️⃣quick_exit: \(quickExit)", "Text.")
    }

    @Test("They need the page that tells what a browser remembers")
    func safetyPage() async throws {
        try await expectFindings(
            of: "quick-exit", story(),
            [
                "Content/stories/a.md:1️⃣ error: This page can be left fast, and no page tells what a browser remembers of it."
            ])
        try await expectFindings(of: "quick-exit", story() + Self.safetyPage, [])
        try await expectFindings(of: "quick-exit", story("no"), [])
    }

    @Test("site.yaml may name another page")
    func named() async throws {
        try await expectFindings(
            of: "quick-exit",
            story() + Self.safetyPage.replacing("leaving-this-page", with: "safety")
                + "=== Content/site.yaml\n\(plainConfiguration)safety_page: safety\n", [])
    }

    @Test("A theme of the site's own keeps the links, and the address from the next site")
    func theme() async throws {
        func layout(_ head: String, _ body: String) -> String {
            """
            === Templates/layout.mustache
            <!DOCTYPE html>
            <html lang="{{head.language}}">
            <head>
            <title>A</title>
            \(head)
            </head>
            <body>
            \(body)
            {{$breadcrumbs}}{{/breadcrumbs}}
            <main id="main">{{$main}}{{/main}}</main>
            </body>
            </html>

            """
        }
        let head = "{{>partials/head}}"
        let links = "{{>partials/leave}}"
        let path = "Content/stories/a.md:1️⃣ error: The site's own templates leave out"
        try await expectFindings(
            of: "quick-exit", story() + Self.safetyPage + layout(head, ""),
            ["\(path) the links by which it is left."])
        try await expectFindings(
            of: "quick-exit", story() + Self.safetyPage + layout("", links),
            ["\(path) the line that keeps this address from the next site (no-referrer)."])
        try await expectFindings(
            of: "quick-exit", story() + Self.safetyPage + layout(head, links).replacing("<title>A</title>\n", with: ""),
            [])
    }

    @Test("The links stand on such a page alone: one that the Tab key finds first, one in sight, one that tells more")
    func shown() async throws {
        let output = try await published(
            story() + Self.safetyPage + "=== Content/stories/b.md\n---\nid: b2bb\ntitle: B\n---\n\nText.\n")
        let page = output.text("stories/a/index.html")
        #expect(
            page.contains(
                """
                <a class="skip" href="#main">Skip to main content</a>
                <nav class="leave" aria-label="Leave this page">
                <a class="skip" data-do="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
                <a class="button" data-do="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page<span data-part="presses" aria-hidden="true"></span></a>
                <a href="/leaving-this-page/">How this works</a>

                """))
        #expect(page.contains("<script type=\"module\" src=\"/assets/leave."))
        #expect(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
        for path in ["stories/b/index.html", "index.html", "leaving-this-page/index.html"] {
            #expect(!output.text(path).contains("weather"), "\(path)")
        }
    }
}
