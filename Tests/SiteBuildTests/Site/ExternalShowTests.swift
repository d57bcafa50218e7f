import TestSupport
import Testing

@testable import SiteBuild

@Suite("Shows of other organisations")
struct ExternalShowTests {
    private let shows = """
        === Content/shows/own/show.md
        ---
        id: sh01
        title: Our own
        date: 2026-01-05
        description: Ours.
        author: Us
        categories: [Education]
        explicit: no
        owner_email: hello@example.org
        image: {src: cover.png, alt: A cover}
        state: upcoming
        ---
        === Content/shows/theirs/show.md
        ---
        id: sh02
        title: Theirs
        date: 2026-02-05
        state: upcoming
        external: {by: trust, url: https://example.org/theirs}
        ---
        === Content/organisations/trust.md
        ---
        id: or01
        name: The Trust
        ---

        """

    private func output() async throws -> Published {
        let site = try TrySite(shows)
        try site.folder.write(TryMedia.picture, to: "Content/shows/own/cover.png")
        let report = try await site.publish()
        #expect(report.written != nil, "\(site.lines(report.diagnostics))")
        return site.output
    }

    @Test("The page of one says whose it is, leads there, and has no feed")
    func page() async throws {
        let output = try await output()
        let page = output.text("podcast/theirs/index.html")
        #expect(
            page.contains(
                "<p class=\"kicker\">Podcast of <a href=\"/organisations/trust/\">The Trust</a>, coming soon</p>"))
        #expect(page.contains("href=\"https://example.org/theirs\">See the show’s own site</a>"))
        #expect(!page.contains("podcast/theirs/feed.xml"))
        #expect(!page.contains("By </li>"))
        #expect(output.files["podcast/theirs/feed.xml"] == nil)
    }

    @Test("It stands apart, below the site's own shows, and says what is still to come")
    func list() async throws {
        let list = try await output().text("podcast/index.html")
        let own = try #require(list.firstRange(of: "<h2><a href=\"/podcast/own/\">Our own</a></h2>"))
        let heading = try #require(list.firstRange(of: "<h2>Of other organisations</h2>"))
        let theirs = try #require(list.firstRange(of: "<h3><a href=\"/podcast/theirs/\">Theirs</a></h3>"))
        #expect(own.lowerBound < heading.lowerBound && heading.lowerBound < theirs.lowerBound)
        #expect(list.contains("<span>Coming soon</span>"))
        #expect(list.contains("<span>Coming soon. By The Trust</span>"))
    }

    @Test("A show that is still to come has no feed")
    func upcoming() async throws {
        #expect(try await output().holding("podcast/own/feed.xml") == [])
    }

    @Test("Once its trailer is out it has one, for directories, which no page offers")
    func trailer() async throws {
        let site = try TrySite(
            shows + """
                === Content/shows/own/trailer.md
                ---
                id: tr01
                title: Soon
                date: 2026-02-01
                ---
                === Content/shows/own/trailer.vtt
                WEBVTT

                00:00.000 --> 00:01.000
                <v Host>Soon.
                """)
        try site.folder.write(TryMedia.picture, to: "Content/shows/own/cover.png")
        try site.folder.write(TryMedia.silence(), to: "Content/shows/own/trailer.wav")
        let report = try await site.publish()
        #expect(report.written != nil, "\(site.lines(report.diagnostics))")
        let output = site.output
        #expect(output.text("podcast/own/feed.xml").contains("<itunes:block>Yes</itunes:block>"))
        #expect(output.text("podcast/own/feed.xml").contains("<podcast:trailer pubdate="))
        #expect(output.holding("podcast/own/feed.xml").filter { $0.hasSuffix(".html") } == [])
    }
}
