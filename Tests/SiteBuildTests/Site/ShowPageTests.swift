import Markup
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The page of a show")
struct ShowPageTests {
    private func site(_ show: String = "", episodes: [(name: String, matter: String)]) throws -> TrySite {
        let files = episodes.map { name, matter in
            """

            === Content/shows/voices/\(name).md
            ---
            title: Episode \(name)
            \(matter)
            ---
            === Content/shows/voices/\(name).vtt
            WEBVTT

            00:00.000 --> 00:01.000
            <v Host>We begin.
            """
        }
        return try TryFeed.site(
            """
            === Content/people/sam.md
            ---
            id: per1
            display_name: Sam Hill
            ---
            \(TryFeed.show("copyright: © The project\n\(show)", title: "Voices"))
            """ + files.joined(),
            holding: Dictionary(uniqueKeysWithValues: episodes.map { ($0.name, $0.name) }))
    }

    private static let seasons: [(name: String, matter: String)] = [
        ("trailer", "id: tra1\ndate: 2026-01-01"),
        ("001-a", "id: epi1\ndate: 2026-01-02\nseason: 1\npeople: {host: [sam]}"),
        ("002-b", "id: epi2\ndate: 2026-01-03\nseason: 1\npeople: {host: [sam], producer: [sam]}"),
        ("003-c", "id: epi3\ndate: 2026-01-04\nseason: 2"),
    ]

    private func order(of words: [String], in page: String) -> [String] {
        words.compactMap { word in page.firstRange(of: word).map { (word, $0.lowerBound) } }.sorted { $0.1 < $1.1 }
            .map(\.0)
    }

    @Test("The trailer comes first; then the newest season, in it the newest episode")
    func episodic() async throws {
        let site = try site("seasons: {2: In court}", episodes: Self.seasons)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page("podcast/voices/index.html")
        let wanted = [
            ">Trailer</h2>", ">Episode trailer</a>", ">Season 2: In court</h2>", ">Episode 003-c</a>", ">Season 1</h2>",
            ">Episode 002-b</a>", ">Episode 001-a</a>",
        ]
        #expect(order(of: wanted, in: page) == wanted)
    }

    @Test("A serial show is told from its beginning")
    func serial() async throws {
        let site = try site("type: serial", episodes: Self.seasons)
        _ = try await site.publish()
        let page = site.page("podcast/voices/index.html")
        let wanted = [
            ">Trailer</h2>", ">Season 1</h2>", ">Episode 001-a</a>", ">Episode 002-b</a>", ">Season 2</h2>",
            ">Episode 003-c</a>",
        ]
        #expect(order(of: wanted, in: page) == wanted)
    }

    @Test("Without seasons it has one heading; people are named once, with all that they did")
    func plain() async throws {
        let site = try site(
            episodes: [
                ("001-a", "id: epi1\ndate: 2026-01-02\npeople: {host: [sam]}"),
                ("002-b", "id: epi2\ndate: 2026-01-03\npeople: {producer: [sam]}"),
            ])
        _ = try await site.publish()
        let page = site.page("podcast/voices/index.html")
        #expect(page.contains("<h2>Episodes</h2>"))
        #expect(!page.contains("Season"))
        #expect(page.contains("<a href=\"/people/sam/\">Sam Hill</a> (producer, host)"))
    }

    @Test(
        "A page beside it explains how to follow it, with the addresses that apps make of the feed’s and the author’s own"
    )
    func subscribe() async throws {
        let site = try site(
            "subscribe: {apple: \"https://podcasts.apple.com/gb/podcast/id1\"}", episodes: [Self.seasons[1]])
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page("podcast/voices/subscribe/index.html")
        for address in [
            "https://podcasts.apple.com/gb/podcast/id1", "pktc://subscribe/example.org/podcast/voices/feed.xml",
            "https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fexample.org%2Fpodcast%2Fvoices%2Ffeed.xml&amp;title=Voices",
            "overcast://x-callback-url/add?url=https%3A%2F%2Fexample.org%2Fpodcast%2Fvoices%2Ffeed.xml",
            "castros://subscribe/example.org/podcast/voices/feed.xml",
            "https://podcastaddict.com/feed/https%3A%2F%2Fexample.org%2Fpodcast%2Fvoices%2Ffeed.xml",
            "gpodder://example.org/podcast/voices/feed.xml",
        ] {
            #expect(page.contains("href=\"\(address)\""), "\(address)")
        }
        #expect(!page.contains(">Spotify</a>"))
        #expect(page.contains("<code>https://example.org/podcast/voices/feed.xml</code>"))
        #expect(site.page("podcast/voices/index.html").contains("href=\"/podcast/voices/subscribe/\""))
    }

    @Test("A show that is still to come, or another organisation’s, has no such page")
    func none() async throws {
        let site = try site("state: upcoming", episodes: [])
        _ = try await site.publish()
        #expect(site.output.files["podcast/voices/subscribe/index.html"] == nil)
        #expect(!site.page("podcast/voices/index.html").contains("subscribe/"))
    }

    @Test("Machines are told of the show, and of each episode its recording, season, people and show")
    func linkedData() async throws {
        let site = try site("seasons: {1: In custody}\nlicence: CC-BY-4.0", episodes: [Self.seasons[1]])
        _ = try await site.publish()
        let show = try linkedData(of: site.page("podcast/voices/index.html"))
        #expect(show["@type"] == .string("PodcastSeries"))
        #expect(show["webFeed"] == .string("https://example.org/podcast/voices/feed.xml"))
        #expect(show["license"] == .string("https://creativecommons.org/licenses/by/4.0/"))
        #expect(show["copyrightNotice"] == .string("© The project"))
        let page = site.page("podcast/voices/a/index.html")
        let episode = try linkedData(of: page)
        #expect(episode["@type"] == .string("PodcastEpisode"))
        #expect(episode["episodeNumber"] == .int(1))
        #expect(episode["partOfSeason"]?["seasonNumber"] == .int(1))
        #expect(episode["partOfSeason"]?["name"] == .string("In custody"))
        #expect(episode["partOfSeries"]?["webFeed"] == .string("https://example.org/podcast/voices/feed.xml"))
        let audio = try #require(episode["associatedMedia"])
        #expect(audio["contentUrl"] == .string("https://example.org/podcast/voices/a/001-a.wav"))
        #expect(audio["encodingFormat"] == .string("audio/wav"))
        #expect(audio["duration"] == .string("PT1S"))
        #expect(audio["transcript"] == .string("https://example.org/podcast/voices/a/#transcript"))
        #expect(
            episode["actor"]
                == .array([
                    .object([
                        "@type": .string("Person"), "name": .string("Sam Hill"),
                        "url": .string("https://example.org/people/sam/"),
                    ])
                ]))
        #expect(
            page.contains("<meta property=\"og:audio\" content=\"https://example.org/podcast/voices/a/001-a.wav\">"))
        #expect(page.contains("<meta property=\"og:audio:type\" content=\"audio/wav\">"))
    }

    private func linkedData(of page: String) throws -> JSON {
        let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">")).upperBound
        let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
        return try JSON.parse(Array(page[start..<end].utf8))
    }
}
