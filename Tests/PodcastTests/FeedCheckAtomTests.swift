import Calendar
import Podcast
import Testing

@Suite("Checking an Atom feed")
struct FeedCheckAtomTests {
    @Test("It is said to be one, and is held to what readers depend on")
    func mistakes() {
        expectFeed(
            """
            1️⃣<feed xmlns="http://www.w3.org/2005/Atom">
              <title>A</title><updated>2020-09-15T12:26:40Z</updated><author><name>A</name></author>
              <link rel="self" href="https://example.org/a.xml"/>
              <entry><id>urn:a</id><title>1</title><updated>2020-09-15T12:26:40Z</updated><link href="https://example.org/1"/></entry>
              2️⃣<entry>3️⃣<id>urn:a</id><title>2</title>4️⃣<updated>15 Sep 2020</updated></entry>
            </feed>
            """,
            [
                ("1️⃣", "feed-format", "This is an Atom feed with 2 entries, which podcast apps don't take."),
                ("1️⃣", "feed-atom", "The feed has no <id>."),
                ("2️⃣", "feed-atom", "The entry has neither content nor a link."),
                ("3️⃣", "feed-atom", "The id “urn:a” stands at line 4 too."),
                ("4️⃣", "feed-atom", "<updated> “15 Sep 2020” is no date as RFC 3339 has it."),
            ])
    }

    @Test("Of one that Kindred writes nothing else is said")
    func sound() {
        var feed = AtomFeed(
            id: "tag:example.org,2020:a", title: "A", selfURL: "https://example.org/a.xml", url: "https://example.org/",
            author: .init(name: "A"))
        feed.entries = [
            .init(
                id: "tag:example.org,2020:1", title: "1", url: "https://example.org/1",
                updated: Instant(seconds: 1_600_000_000))
        ]
        #expect(
            checkFeed(readFeedDocument(writeAtom(feed))).map(\.message)
                == ["This is an Atom feed with 1 entry, which podcast apps don't take."])
    }
}
