import Markup
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Episodes in other sites’ pages")
struct EmbedTests {
    private func site(_ matter: String = "", channels: String? = nil) throws -> TrySite {
        var site = try TryFeed.site(
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz
            ---
            \(TryFeed.show(title: "Voices & others"))
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: The “first” & only
            date: 2026-01-05
            \(matter)
            ---

            The notes of it.
            === Content/shows/voices/001-first.vtt
            WEBVTT

            00:00.000 --> 00:01.000
            <v Riaz>We begin.

            """
                + (channels.map {
                    ConsentSite.record("identify_as: first-name\nshown_as: Riaz", channels: $0, works: "epi1")
                } ?? ""))
        site.request.ledger = PublishedLedger(works: ["epi1"])
        return site
    }

    private static let page = "podcast/voices/first/embed/index.html"
    private static let answer = "podcast/voices/first/oembed.json"

    @Test(
        "An episode has a page of its own for them, which search engines leave out, and which names the episode’s own")
    func page() async throws {
        let site = try site()
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page(Self.page)
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/podcast/voices/first/\">"))
        #expect(page.contains("<kindred-player"))
        #expect(page.contains("001-first.wav"))
        #expect(!page.contains("data-do=\"keep\""), "nothing is kept from within another site")
        #expect(!site.page("sitemap.xml").contains("embed"))
    }

    @Test("What it says of itself is found from the episode’s page, and has a frame that is escaped twice")
    func discovery() async throws {
        let site = try site()
        _ = try await site.publish()
        #expect(
            site.page("podcast/voices/first/index.html").contains(
                "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"The “first” &amp; only · Voices\" "
                    + "href=\"https://example.org/podcast/voices/first/oembed.json\">"))
        let answer = try JSON.parse(Array(site.page(Self.answer).utf8))
        #expect(answer["type"] == .string("rich"))
        #expect(answer["version"] == .string("1.0"))
        #expect(answer["author_name"] == .string("Voices & others"))
        #expect(
            answer["html"]
                == .string(
                    "<iframe src=\"https://example.org/podcast/voices/first/embed/\" title=\"Listen: The “first” &amp; only\" "
                        + "width=\"640\" height=\"420\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>"))
    }

    @Test("Every host lets other sites show that page, and no other page")
    func hosts() async throws {
        let site = try site()
        _ = try await site.publish()
        let headers = site.page("_headers")
        #expect(headers.contains("frame-ancestors 'none'"))
        #expect(
            headers.contains(
                "/podcast/:show/:episode/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'"
            ))
        #expect(headers.count(of: "frame-ancestors *") == 1)
        let nginx = site.page(".well-known/hosting/nginx.conf")
        #expect(nginx.contains("location ~ ^/podcast/[^/]+/[^/]+/embed/ {\n    add_header Content-Security-Policy"))
        #expect(nginx.count(of: "frame-ancestors *") == 1)
        #expect(site.page(".htaccess").contains("<If \"%{REQUEST_URI} =~ m#^/podcast/[^/]+/[^/]+/embed/#\">"))
        #expect(site.page(".well-known/hosting/Caddyfile").contains("not path_regexp ^/podcast/[^/]+/[^/]+/embed/"))
    }

    @Test("Content notes and where to find help stand in it, and how to ask for a change")
    func notes() async throws {
        let site = try site("content_notes: {abuse: violence in childhood}\nvoice: altered")
        try site.folder.write(
            """
            format: 1
            title: Voices
            base_url: https://example.org/
            takedown: {email: ask@example.org}
            """, to: "Content/site.yaml")
        try site.folder.write(
            """
            - key: samaritans
              name: Samaritans
              phone: "116 123"
              hours: all day
              nations: [England]
              topics: [abuse]
              verified: {on: 2026-01-01, source: "https://www.samaritans.org/"}
            """, to: "Content/helplines.yaml")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page(Self.page)
        #expect(page.contains("violence in childhood"))
        #expect(page.contains("Samaritans"))
        #expect(page.contains("mailto:ask@example.org"))
        #expect(!site.page("podcast/voices/first/index.html").contains("data-do=\"keep\""))
    }

    @Test(
        "It is not there while somebody heard has not agreed to it",
        arguments: [
            ("site, feed, audio, transcript, search-engine", false),
            ("site, feed, audio, transcript, search-engine, embed", true),
        ])
    func consent(_ channels: String, isThere: Bool) async throws {
        let site = try site("speakers: {Riaz: riaz}", channels: channels)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect((site.output.files[Self.page] != nil) == isThere)
        #expect((site.output.files[Self.answer] != nil) == isThere)
        #expect(site.page("podcast/voices/first/index.html").contains("oembed") == isThere)
        #expect(site.page("podcast/voices/first/index.html").contains("embedUrl") == isThere)
        #expect(site.page("_headers").contains("frame-ancestors *") == isThere)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
