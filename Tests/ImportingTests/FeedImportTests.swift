import Importing
import TestSupport
import Testing

@Suite("A show from its feed")
struct FeedImportTests {
    @Test("Show, episodes and people become files that say what the feed said")
    func whole() throws {
        let plan = try planned(
            Feeds.feed(
                Feeds.item(
                    "A cup of tea", guid: "g-2", date: "Mon, 02 Mar 2020 09:00:00 -0500",
                    more: """
                        <link>https://old.example.org/2/</link><itunes:episode>2</itunes:episode>
                        <itunes:season>1</itunes:season><itunes:explicit>yes</itunes:explicit>
                        <description><![CDATA[<p>What <b>helps</b>.</p>]]></description>
                        <podcast:person role="Guest" href="https://bo.example.org/">Bo</podcast:person>
                        <podcast:person>Amira</podcast:person>
                        <podcast:transcript url="https://cdn.example.org/2.vtt" type="text/vtt"/>
                        <x:own xmlns:x="https://x.example.org/" a="1"><x:part>&lt;b&gt;</x:part></x:own>
                        """)
                    + Feeds.item(
                        "Trailer", guid: "g-t",
                        more:
                            "<itunes:episodeType>trailer</itunes:episodeType><link>https://new.example.org/old/t</link>"
                    ),
                channel: """
                    <itunes:image href="https://cdn.example.org/cover.jpg"/><podcast:person>Amira</podcast:person>
                    <podcast:locked>yes</podcast:locked><generator>Old host</generator>
                    """))
        #expect(
            plan.files.map(\.path) == [
                "Content/people/amira.md", "Content/people/bo.md", "Content/shows/ward-voices/show.md",
                "Content/shows/ward-voices/002-a-cup-of-tea.md", "Content/shows/ward-voices/trailer.md",
            ])
        assertSnapshot(
            plan.text("show.md") ?? "",
            """
            ---
            id: i00001
            title: Ward voices
            description: What helps, told by people.
            author: The Trust
            categories: [Society & Culture > Documentary]
            explicit: no
            owner_email: podcast@example.org
            owner_name: The Trust
            guid: 6f428077-3d96-54d2-ac8f-daff427d7676
            previous_feeds: [https://old.example.org/feed.xml]
            locked: yes
            people: {host: [amira]}
            imported: {from: https://old.example.org/feed.xml, on: 2026-11-27}
            extra:
              xml: |-
                <itunes:image xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" href="https://cdn.example.org/cover.jpg"/>
            ---

            What helps, told by people.

            """)
        assertSnapshot(
            plan.text("002-a-cup-of-tea.md") ?? "",
            """
            ---
            id: i00002
            title: A cup of tea
            date: 2020-03-02T09:00:00-05:00
            guid: g-2
            audio: {url: https://cdn.example.org/1.mp3, length: 1234567, type: audio/mpeg, duration: "12:05"}
            season: 1
            explicit: yes
            people: {guest: [bo], host: [amira]}
            extra:
              xml: |-
                <podcast:transcript xmlns:podcast="https://podcastindex.org/namespace/1.0" url="https://cdn.example.org/2.vtt" type="text/vtt"/>
                <x:own xmlns:x="https://x.example.org/" a="1">
                  <x:part>&lt;b&gt;</x:part>
                </x:own>
            ---

            What **helps**.

            """)
        #expect(plan.text("trailer.md")?.contains("aliases: [\"/old/t\"]") == true)
        #expect(plan.text("bo.md") == "---\nid: i00005\ndisplay_name: Bo\npage: https://bo.example.org/\n---\n")
        #expect(plan.isLocked)
        #expect(plan.oldPages.map(\.address) == ["https://old.example.org/", "https://old.example.org/2/"])
        #expect(plan.remarks.map(\.topic) == [.madeAnew, .artwork, .transcript])
    }

    @Test("What no app shows, or knows by something else, is said")
    func items() throws {
        let plan = try planned(
            Feeds.feed(
                "<item><title>Only words</title></item>" + Feeds.item("One", file: "one.mp3")
                    + Feeds.item("Two", guid: "same") + Feeds.item("Three", guid: "same")
                    + Feeds.item("Four", guid: "4", date: "yesterday")))
        #expect(
            plan.remarks.map { "\($0.topic.rawValue) \($0.title) \($0.detail ?? "")" } == [
                "left-out Only words ",
                "no-guid One Its audio's address, https://cdn.example.org/one.mp3",
                "duplicate Three “same”",
                "no-date Four It says “yesterday”.", "numbered Ward voices ",
            ])
        #expect(plan.items.map(\.guid) == ["https://cdn.example.org/one.mp3", "same", "4"])
    }

    @Test("Of several enclosures, the recording counts; a picture alone makes no episode")
    func enclosures() throws {
        let picture = "<enclosure url=\"https://cdn.example.org/p.jpg\" length=\"9\" type=\"image/jpeg\"/>"
        let plan = try planned(
            Feeds.feed(
                "<item><title>One</title><guid>1</guid>\(picture)<enclosure url=\"https://cdn.example.org/1.mp3\"/></item>"
                    + "<item><title>Two</title><guid>2</guid>\(picture)</item>"))
        #expect(plan.items.map(\.enclosureURL) == ["https://cdn.example.org/1.mp3"])
        #expect(
            plan.remarks.filter { $0.topic == .leftOut }.map(\.detail) == ["It encloses https://cdn.example.org/p.jpg"])
    }

    @Test("Without numbers, episodes are counted by date")
    func counted() throws {
        let plan = try planned(
            Feeds.feed(
                Feeds.item("New", guid: "3", date: "Wed, 04 Mar 2020 09:00:00 GMT")
                    + Feeds.item("Same", guid: "2", date: "Tue, 03 Mar 2020 09:00:00 GMT")
                    + Feeds.item("Same", guid: "1", date: "Mon, 02 Mar 2020 09:00:00 GMT")
                    + Feeds.item("日本語", guid: "0", date: "Sun, 01 Mar 2020 09:00:00 GMT")))
        #expect(
            plan.files.dropFirst().map { String($0.path.dropFirst(26)) } == [
                "004-new.md", "003-same.md", "002-same-2.md", "001-episode-1.md",
            ])
    }

    @Test("Items of one date get ids in the order of the feed")
    func order() throws {
        let plan = try planned(Feeds.feed(["A", "B", "C"].map { Feeds.item($0, guid: $0) }.joined()))
        let ids = plan.files.dropFirst().map { $0.text.split(separator: "\n")[1] }
        #expect(ids == ids.sorted())
    }

    @Test("A second run changes nothing, adds what is new, and names what differs")
    func again() throws {
        let first = Feeds.item("One", guid: "1", date: "Sun, 01 Mar 2020 09:00:00 GMT")
        let second = Feeds.item("Two", guid: "2")
        let before = try planned(Feeds.feed(first))
        let same = try planned(Feeds.feed(first), shows: before.written())
        #expect(same.files.map(\.fate) == [.unchanged, .unchanged])
        let more = try planned(Feeds.feed(second + first), shows: before.written())
        #expect(more.files.map(\.fate) == [.unchanged, .new, .unchanged])
        #expect(more.files[1].path.hasSuffix("/002-two.md"))
        let other = try planned(
            Feeds.feed(Feeds.item("Won", guid: "1", date: "Sun, 01 Mar 2020 09:00:00 GMT")), shows: before.written())
        #expect(other.files.map(\.fate) == [.unchanged, .kept])
        #expect(other.remarks.map(\.topic) == [.kept])
        #expect(other.remarks.first?.detail == "Content/shows/ward-voices/001-one.md")
    }

    @Test("Audio that lies beside an episode by now takes the place of its address")
    func beside() throws {
        let feed = Feeds.feed(Feeds.item("One", guid: "1"))
        let before = try planned(feed)
        let plan = try planned(
            feed, shows: before.written(),
            files: ["content/shows/ward-voices/001-one.mp3", "content/shows/ward-voices/cover.png"])
        #expect(plan.files.map(\.fate) == [.updated, .updated])
        #expect(plan.text("001-one.md")?.contains("audio:") == false)
        #expect(plan.text("001-one.md")?.contains("guid: 1") == true)
    }

    @Test("A show that came from elsewhere keeps its folder")
    func taken() throws {
        let there = ImportGround.Show(
            folder: "ward-voices", id: "a2bc", text: "", from: nil, guid: nil, episodes: [])
        #expect(
            throws: ImportRefusal(
                "There is a show in Content/shows/ward-voices/ already, and it was not imported from this feed: nothing was "
                    + "written. Give this one another folder: --show ward-voices-2")
        ) { try planned(Feeds.feed(""), shows: [there]) }
        #expect(try planned(Feeds.feed(""), shows: [there], folder: "ward-voices-2").show == "ward-voices-2")
        #expect(throws: ImportRefusal.self) { try planned(Feeds.feed(""), folder: "../x") }
    }
}
