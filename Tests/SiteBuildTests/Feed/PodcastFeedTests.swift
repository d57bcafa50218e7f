import Podcast
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A show's feed")
struct PodcastFeedTests {
    private let people = """
        === Content/people/amira.md
        ---
        id: pe01
        display_name: Amira Khan
        ---
        === Content/people/bo.md
        ---
        id: pe02
        display_name: Bo Lee
        ---

        """

    @Test("What fields say of a show comes out as its tags")
    func show() async throws {
        let feed = try await TryFeed.feed(
            people
                + TryFeed.show(
                    """
                    people: {presenter: [amira], sound editor: [bo], cook: [bo]}
                    location: {name: Leeds, geo: "53.8,-1.55", osm: R118362}
                    medium: course
                    locked: no
                    new_feed: https://example.com/feed
                    cadence: weekly
                    planned_episodes: 6
                    funding: [{title: Give, url: https://example.org/give}]
                    licence: CC-BY-4.0
                    seasons: {1: In custody}
                    extra:
                      podcast:txt: [{purpose: verify, text: abc}, {text: def}]
                      podcast:block: Yes
                      ttl: 60
                      xml: '<a:b xmlns:a="https://example.org/ns" c="1">d &amp; e</a:b>'
                    """)
                + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10\nseason: 1"))
        #expect(
            feed.persons == [
                FeedPerson(name: "Amira Khan", role: "host", group: "cast", url: "https://example.org/people/amira/"),
                FeedPerson(
                    name: "Bo Lee", role: "audio editor", group: "audio post-production",
                    url: "https://example.org/people/bo/"),
                FeedPerson(name: "Bo Lee", role: "cook", url: "https://example.org/people/bo/"),
            ])
        #expect(feed.location == FeedLocation(name: "Leeds", geo: "geo:53.8,-1.55", osm: "R118362"))
        #expect(feed.medium == "course" && feed.isLocked == false && feed.newFeedURL == "https://example.com/feed")
        #expect(
            feed.updateFrequency
                == FeedUpdateFrequency(
                    text: "Weekly, 6 episodes", rule: "FREQ=WEEKLY;COUNT=6", start: "2026-01-10T09:00:00Z"))
        #expect(feed.funding == [FeedFunding(url: "https://example.org/give", text: "Give")])
        #expect(feed.licence?.name == "cc-by-4.0")
        #expect(feed.texts == [FeedText(purpose: "verify", text: "abc"), FeedText(text: "def")])
        #expect(
            feed.extra == [
                FeedElement("podcast:block", text: "Yes"), FeedElement("ttl", text: "60"),
                FeedElement(
                    "a:b", [.init("c", "1")], content: [.text("d & e")], namespace: "https://example.org/ns"),
            ])
        #expect(feed.items.first?.season == 1 && feed.items.first?.seasonName == "In custody")
        #expect(feed.items.first?.isExplicit == false && feed.items.first?.licence == nil)
    }

    @Test("What fields say of an episode comes out as its item's tags")
    func episode() async throws {
        let feed = try await TryFeed.feed(
            people + TryFeed.show("people: {host: [amira], producer: [amira]}")
                + TryFeed.episode(
                    "003-three",
                    """
                    id: epi3
                    title: Three
                    date: 2026-01-12
                    people: {guest: [bo]}
                    number_display: Ch. 3
                    explicit: yes
                    licence: CC0-1.0
                    location: Hull
                    soundbites: [{start: 0:10, duration: 0:15, title: Listen}]
                    guid: https://old.example/?p=3
                    extra: {itunes:title: Three, podcast:txt: {purpose: ai-content, text: yes}}
                    """)
                + TryFeed.episode("002-two", "id: epi2\ntitle: Two\ndate: 2026-01-11\npeople: {host: [bo]}")
                + TryFeed.episode("trailer", "id: epi1\ntitle: Soon\ndate: 2026-01-10"))
        let item = try #require(feed.items.first)
        #expect(
            item.persons.map { "\($0.name) \($0.role ?? "")" } == [
                "Amira Khan host", "Amira Khan producer", "Bo Lee guest",
            ])
        #expect(item.episode == 3 && item.episodeDisplay == "Ch. 3" && item.isExplicit == true)
        #expect(item.licence?.name == "cc0-1.0" && item.location?.name == "Hull")
        #expect(
            item.soundbites == [FeedSoundbite(startMilliseconds: 10_000, durationMilliseconds: 15_000, title: "Listen")]
        )
        #expect(item.guid == "https://old.example/?p=3" && !item.isGUIDPermalink)
        #expect(item.extra == [FeedElement("itunes:title", text: "Three")])
        #expect(item.texts == [FeedText(purpose: "ai-content", text: "yes")])
        // Another host takes the place of the show's own for once.
        #expect(feed.items[1].persons.map { "\($0.name) \($0.role ?? "")" } == ["Amira Khan producer", "Bo Lee host"])
        // Nobody of its own: the show's hold.
        #expect(feed.items[2].persons == [])
        #expect(feed.trailers.map(\.title) == ["Soon"])
        #expect(feed.trailers.first?.url == "https://example.org/podcast/voices/trailer/trailer.wav")
        #expect(feed.items[2].kind == .trailer)
    }

    @Test("A show that is over says so", arguments: ["complete", "retired"])
    func over(state: String) async throws {
        let feed = try await TryFeed.feed(
            TryFeed.show("state: \(state)\ncadence: weekly")
                + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10"))
        #expect(feed.isComplete && !feed.isBlocked)
        #expect(feed.updateFrequency == FeedUpdateFrequency(text: "Complete", isComplete: true))
    }

    @Test("Titles and notes of any characters come out as they went in")
    func characters() async throws {
        let title = "]]> <b> & “quotes” 🎙️ עברית \\u202Eevil"
        let feed = try await TryFeed.feed(
            TryFeed.show()
                + TryFeed.episode(
                    "001-one", "id: epi1\ntitle: \"\(title)\\a\\0\"\ndate: 2026-01-10",
                    notes: "Say ]]> and &amp; and `<![CDATA[x]]>` 🎙️ עברית, ١٢٣.\n\n- a ]]\\>b"))
        let item = try #require(feed.items.first)
        #expect(item.title == "]]> <b> & “quotes” 🎙️ עברית \u{202E}evil")
        let notes = String(decoding: item.description, as: UTF8.self)
        #expect(notes.hasPrefix("<p>Say ]]&gt; and &amp; and &lt;![CDATA[x]]&gt; 🎙️ עברית, ١٢٣.</p>"), "\(notes)")
        #expect(notes.contains("<ul><li>a ]]&gt;b</li></ul>"), "\(notes)")
        #expect(String(decoding: item.content, as: UTF8.self).contains("<code>&lt;![CDATA[x]]&gt;</code>"))
    }

    @Test("A publisher's feed and the feeds of its shows name each other, and all shows are in one list")
    func publisher() async throws {
        let text =
            TryFeed.show("guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810")
            + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10")
        let publisher = try await TryFeed.feed(text, at: "podcast/publisher.xml")
        #expect(publisher.medium == "publisher" && publisher.title == "The Voices project" && publisher.items == [])
        #expect(
            publisher.references == [
                FeedReference(
                    guid: "917393e3-1b1e-5cef-ace4-edaa54e1f810", url: "https://example.org/podcast/voices/feed.xml",
                    medium: "podcast", title: "Voices from the ward")
            ])
        let show = try await TryFeed.feed(text)
        #expect(
            show.publisher
                == FeedReference(
                    guid: publisher.guid ?? "", url: "https://example.org/podcast/publisher.xml", medium: "publisher"))
        let site = try TryFeed.site(text)
        try await site.publish()
        let list = site.page("podcast/shows.opml")
        #expect(list.contains("xmlUrl=\"https://example.org/podcast/voices/feed.xml\""))
        #expect(list.contains("<dateModified>Sat, 10 Jan 2026 09:00:00 +0000</dateModified>"), "\(list)")
        #expect(
            site.page("podcast/voices/feed.json").contains(
                "\"feed_url\": \"https://example.org/podcast/voices/feed.json\""))
        let page = site.page("podcast/voices/one/index.html")
        #expect(page.contains("type=\"application/feed+json\"") && page.contains("type=\"text/x-opml\""))
    }

    @Test("Without a publisher, and without shows, there are neither")
    func none() async throws {
        let output = try await published("=== Content/site.yaml\nformat: 1\ntitle: V\nbase_url: https://example.org/\n")
        #expect(output.paths.filter { $0.hasPrefix("podcast/") } == [])
    }
}
