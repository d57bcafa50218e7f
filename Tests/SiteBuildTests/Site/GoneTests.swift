import Calendar
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Works that are gone")
struct GoneTests {
    private let works = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: The quince
        date: 2026-01-05
        aliases: /old-court/
        topics: Orchards
        image: {src: ../media/desk.png, alt: A desk}
        related: [ward]
        ---
        Quince words. [A sheet](../media/sheet.txt)
        === Content/stories/ward.md
        ---
        id: st02
        title: Ward
        date: 2026-01-04
        related: [court]
        ---
        A [link there](1️⃣court.md), [one more](2️⃣/stories/court/#quince) and a [third](3️⃣/k7f3/).
        === Content/pages/help.md
        ---
        id: pa01
        title: Where to find help
        ---
        === Content/media/sheet.txt
        Quince sheet.

        """

    private func tombstone(_ more: String = "", on: String = "2026-06-01", id: String = "k7f3") -> String {
        "=== Content/gone/k7f3.md\n---\nid: \(id)\non: \(on)\n\(more)---\n"
    }

    /// Publishes, with the picture that the story names.
    private func publish(_ text: String) async throws -> (Published, BuildReport, TrySite) {
        let site = try TrySite(text)
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        let report = try await site.publish()
        return (site.output, report, site)
    }

    @Test("Nothing of one comes out, its media and its places in lists, feeds and links included")
    func nothing() async throws {
        let (output, report, _) = try await publish(works + tombstone())
        #expect(report.isPublished)
        for trace in ["quince", "Quince", "Orchards", "topics/orchards", "sheet.txt", "desk"] {
            #expect(output.holding(trace) == [], "\(trace)")
        }
        #expect(output.text("stories/ward/index.html").contains("<p>A link there, one more and a third.</p>"))
        #expect(report.publication.hidden.map { "\($0.path) \($0.id ?? "")" } == ["Content/stories/court.md k7f3"])
    }

    @Test("At each of its addresses a page says so in one sentence, with what to turn to and how to ask")
    func page() async throws {
        let (output, _, _) = try await publish(
            works + tombstone("substitute: help\naliases: [/older/court.html, /news/court]\n"))
        let page = output.text("stories/court/index.html")
        for place in ["k7f3/index.html", "old-court/index.html", "older/court.html", "news/court/index.html"] {
            #expect(output.text(place) == page, "\(place)")
        }
        assertSnapshot(
            String(
                page.split(separator: "<header class=\"opening\">\n").dropFirst().first?.split(separator: "</section>")
                    .first ?? ""),
            """
            <h1>This page is no longer here</h1>
            <p class="standfirst">You could read this in its place: <a href="/help/">Where to find help</a></p>
            </header>
            <section class="takedown" aria-label="Is this about you?">
            <h2>Is this about you?</h2>
            <p>You can ask us to change it or take it down, at any time, without giving a reason. Write to <a href="mailto:ask@example.org">ask@example.org</a>.</p>

            """)
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!page.contains("rel=\"canonical\""))
        #expect(!output.text("sitemap.xml").contains("k7f3"))
        #expect(!output.text("sitemap.xml").contains("court"))
    }

    @Test("Hosts are told that it is gone for good")
    func hosts() async throws {
        let (output, _, _) = try await publish(works + tombstone("aliases: /older/court.html\n"))
        let hosting = ".well-known/hosting/"
        #expect(output.text("_redirects").contains("/stories/court/ /stories/court/index.html 410!\n"))
        #expect(!output.text("_redirects").contains(" 301"))
        #expect(
            output.text("\(hosting)nginx.conf").contains(
                "location = /stories/court/ { error_page 410 /stories/court/index.html; return 410; }\n"))
        #expect(
            output.text("\(hosting)nginx.conf").contains(
                "location = /older/court.html { error_page 410 /410.html; return 410; }\n"))
        #expect(output.text(".htaccess").contains("RedirectMatch 410 \"^/older/court\\.html$\"\n"))
        #expect(output.text(".htaccess").contains("ErrorDocument 410 /410.html\n"))
        #expect(output.text("\(hosting)Caddyfile").contains("error /k7f3/ 410\n"))
        #expect(output.files["410.html"] != nil)
    }

    @Test("A tombstone holds from the beginning of its day, and one still to come is told by kindred next")
    func day() async throws {
        let site = try TrySite(works + tombstone(on: "2026-06-16"))
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        try await site.publish()
        #expect(site.page("stories/court/index.html").contains("Quince words"))
        let survey = try await Build.survey(site.request)
        #expect(
            survey.turns.map { "\($0.at.rfc3339(in: survey.zone)) \($0.why)" } == [
                "2026-06-16T00:00:00+01:00 Content/gone/k7f3.md takes a work down."
            ])
        var next = site
        next.request.date = .instant(try #require(Instant(rfc3339: "2026-06-16T00:00:00+01:00")))
        try await next.publish()
        #expect(next.output.holding("Quince words") == [])
        let items = try await Build.survey(next.request).items
        #expect(
            items.filter { $0.id == "k7f3" }.map { "\($0.kind.rawValue) \($0.state)" } == [
                "story gone", "tombstone published",
            ])
    }

    @Test(
        "One that can't be read hides its work all the same, and leaving out what has errors brings nothing back",
        arguments: [
            "on: soon\n", "on: [2026\n", ": : :\n", "id: k7f3\non: 2026-06-01\nwhy: He asked\n",
            "id: k7f3\non: 2026-06-01\nsubstitute: nothing\n",
        ])
    func faulty(fields: String) async throws {
        var site = try TrySite(works + "=== Content/gone/k7f3.md\n---\n\(fields)---\n")
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        #expect(try await !site.publish().isPublished)
        site.request.leavesOutErrors = true
        let report = try await site.publish()
        #expect(report.isPublished)
        #expect(report.leftOut == [])
        #expect(site.output.holding("uince") == [])
        #expect(site.output.files["k7f3/index.html"] != nil)
    }

    @Test("A show takes its episodes, its feed and their media with it")
    func show() async throws {
        let site = try TrySite(
            """
            === Content/shows/quince/show.md
            ---
            id: sh01
            title: Quince talk
            date: 2026-01-05
            description: Ours.
            author: Us
            categories: [Education]
            explicit: no
            owner_email: hello@example.org
            image: {src: cover.png, alt: A cover}
            ---
            === Content/shows/quince/001-first.md
            ---
            id: ep01
            title: First talk
            date: 2026-01-06
            transcript: {coming: 2031-01-01}
            ---
            Talk.
            === Content/gone/sh01.md
            ---
            id: sh01
            on: 2026-06-01
            ---

            """)
        try site.folder.write(TryMedia.picture, to: "Content/shows/quince/cover.png")
        try site.folder.write(TryMedia.silence(), to: "Content/shows/quince/001-first.wav")
        #expect(try await site.publish().isPublished)
        let output = site.output
        #expect(output.paths.filter { $0.hasSuffix(".wav") || $0.hasSuffix("feed.xml") } == [])
        #expect(output.holding("talk") == [])
        #expect(output.files["podcast/quince/first/index.html"] == output.files["podcast/quince/index.html"])
        #expect(output.files["ep01/index.html"] == output.files["sh01/index.html"])
        #expect(output.text(".htaccess").contains("RedirectMatch 410 \"^/podcast/quince/feed\\.xml$\""))
    }

    @Test("Where a work never was out, nothing tells that it is gone; nor where somebody never had a page")
    func neverOut() async throws {
        let output = try await published(
            """
            === Content/stories/draft.md
            ---
            id: st01
            title: Draft
            status: draft
            ---
            === Content/people/amira.md
            ---
            id: pe01
            display_name: Amira
            ---
            === Content/stories/ward.md
            ---
            id: st02
            title: Ward
            date: 2026-01-04
            ---
            :::voice person=amira
            Words.
            :::
            === consent/amira.yaml
            person: amira
            works: [ward]
            given: 2020-01-01
            expires: 2020-02-01
            channels: [site, feed]
            === Content/gone/st01.md
            ---
            id: st01
            on: 2026-06-01
            ---
            === Content/gone/pe01.md
            ---
            id: pe01
            on: 2026-06-01
            ---

            """)
        #expect(output.holding("draft") == [])
        #expect(output.holding("amira") == [])
        #expect(output.files["st01/index.html"] != nil)
    }

    @Test("What links to one is warned, and its page can't say why it went, nor stand where another page does")
    func findings() async throws {
        let site = try TrySite(
            works
                + tombstone("aliases: 1️⃣/stories/ward/\nsubstitute: 2️⃣hlep\n") + "He asked for it.\n")
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        let found = site.lines(try await site.check().diagnostics)
        assertSnapshot(
            found.sorted().joined(separator: "\n"),
            [
                "Content/gone/k7f3.md:1:1 [gone-words] There is text below these fields, and a gone page shows none.",
                "Content/gone/k7f3.md:1️⃣ [gone-address] At /stories/ward/, which a work had that is gone, another page stands now.",
                "Content/gone/k7f3.md:2️⃣ [relation-unknown] There is no page “hlep”.",
                "Content/stories/ward.md:1️⃣ [link-to-removed] Content/stories/court.md is not published on this date.",
                "Content/stories/ward.md:2️⃣ [link-to-removed] /stories/court/ is not there on this date.",
                "Content/stories/ward.md:3️⃣ [link-to-removed] /k7f3/ is not there on this date.",
            ].sorted().joined(separator: "\n"))
    }
}
