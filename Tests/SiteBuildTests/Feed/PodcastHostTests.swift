import TestSupport
import Testing

@testable import SiteBuild

@Suite("What hosts are told of podcasts")
struct PodcastHostTests {
    private let text =
        TryFeed.show(
            "previous_feeds: [https://example.org/feed/podcast, https://other.example/feed, \"https://example.org/?feed=x\"]"
        )
        + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10\nchapters: [{start: 0:00, title: A}]")

    private func output(_ text: String) async throws -> Published {
        let site = try TryFeed.site(text)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.output
    }

    @Test("Former feed addresses on this host lead to the feed, with and without a slash")
    func former() async throws {
        let output = try await output(text)
        #expect(
            output.text("_redirects").contains(
                "/feed/podcast /podcast/voices/feed.xml 301\n/feed/podcast/ /podcast/voices/feed.xml 301\n"))
        #expect(!output.text("_redirects").contains("other.example") && !output.text("_redirects").contains("?feed"))
        for path in [".htaccess", ".well-known/hosting/nginx.conf", ".well-known/hosting/Caddyfile"] {
            #expect(output.text(path).contains("/feed/podcast"), "\(path)")
        }
        #expect(output.files["feed/podcast/index.html"] == nil)
    }

    @Test("Types and headers cover feeds, archives, chapters and transcripts")
    func types() async throws {
        let output = try await output(text)
        let netlify = output.text("_headers")
        for rule in [
            "/podcast/voices/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8\n",
            "/podcast/publisher.xml\n  Content-Type: application/rss+xml; charset=utf-8\n",
            "/podcast/voices/feed.json\n  Content-Type: application/feed+json; charset=utf-8\n",
            "/podcast/:show/:episode/chapters.json\n  Content-Type: application/json+chapters\n",
            "/podcast/*\n  Access-Control-Allow-Origin: *\n",
        ] { #expect(netlify.contains(rule), "\(rule)") }
        #expect(!netlify.contains("archive"))
        let apache = output.text(".htaccess")
        #expect(apache.contains("<FilesMatch \"^chapters\\.json$\">\nForceType application/json+chapters\n"))
        #expect(apache.contains("AddType application/x-subrip .srt\n"))
        let nginx = output.text(".well-known/hosting/nginx.conf")
        #expect(nginx.contains("location ~ ^/podcast/[^/]+/[^/]+/chapters\\.json$ {"))
        #expect(
            output.text(".well-known/hosting/Caddyfile").contains(
                "@podcast0 path_regexp ^/podcast/(publisher|[^/]+/feed)\\.xml$\nheader @podcast0 Content-Type "
                    + "\"application/rss+xml\"\n"))
    }

    @Test("Archives have a rule with a show's fifty-first episode, and no earlier", arguments: [50, 51])
    func archives(count: Int) async throws {
        let output = try await output(FeedArchiveTests.shows(count))
        let rule = "/podcast/voices/archive/:page\n  Content-Type: application/rss+xml; charset=utf-8\n"
        #expect(output.text("_headers").contains(rule) == (count > 50))
        for path in [".htaccess", ".well-known/hosting/nginx.conf", ".well-known/hosting/Caddyfile"] {
            #expect(output.text(path).contains("[0-9]+)\\.xml") == (count > 50), "\(path)")
        }
    }

    @Test("A site without a podcast has no rule for one's files")
    func none() async throws {
        let output = try await published("")
        #expect(!output.text("_headers").contains(".xml/") && !output.text(".htaccess").contains("rss+xml"))
        #expect(!output.text(".well-known/hosting/Caddyfile").contains("@podcast"))
    }

    @Test("The list of shows names the publisher's feed for discovery; pages beside it don't offer it to be followed")
    func publisher() async throws {
        let output = try await output(text)
        #expect(
            output.holding("href=\"/podcast/publisher.xml\"") == ["podcast/index.html"])
        #expect(
            output.text("podcast/index.html").contains(
                "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"All shows of "))
    }

    @Test("A rule with names for parts of a path holds for each such path")
    func placeholders() {
        let rule = HeaderRule(path: "podcast/:show/:episode/chapters.json", headers: [])
        #expect(rule.holds(for: "podcast/a/b/chapters.json"))
        #expect(!rule.holds(for: "podcast/a/chapters.json") && !rule.holds(for: "podcast/a/b/c/chapters.json"))
    }

    @Test("The audio, transcript and chapters of an episode that is gone answer 410")
    func gone() async throws {
        let output = try await output(
            text + """
                === Content/gone/epi1.md
                ---
                id: epi1
                on: 2026-06-01
                ---

                """)
        for file in ["001-one.wav", "transcript.vtt", "chapters.json"] {
            #expect(output.text("_redirects").contains("/podcast/voices/one/\(file) /410.html 410!\n"), "\(file)")
        }
        #expect(output.holding("epi1.wav") == [])
    }
}
