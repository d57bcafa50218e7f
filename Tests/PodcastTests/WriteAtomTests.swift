import Calendar
import Podcast
import Testing

@Suite("An Atom feed")
struct WriteAtomTests {
    private func written(_ feed: AtomFeed) -> String { String(decoding: writeAtom(feed), as: UTF8.self) }

    private func stories(_ more: String = "") -> AtomFeed {
        var feed = AtomFeed(
            id: "tag:example.org,2026:stories", title: "Stories" + more,
            selfURL: "https://example.org/stories/feed.xml",
            url: "https://example.org/stories/",
            author: .init(name: "The Kindred project" + more, url: "https://example.org/"))
        feed.language = "en-GB"
        feed.subtitle = "Told by those who lived them" + more
        feed.rights = "© The Kindred project" + more
        var entry = AtomFeed.Entry(
            id: "https://example.org/k7f3/", title: "Court" + more, url: "https://example.org/stories/court/?a&b",
            updated: Instant(seconds: 1_700_000_000))
        entry.published = Instant(seconds: 1_600_000_000)
        entry.authors = [.init(name: "A peer mentor" + more)]
        entry.topics = ["recovery" + more, " "]
        entry.summary = "A day in court." + more
        entry.content = Array("<p>It was <em>cold</em>.\(more)</p>".utf8)
        feed.entries = [
            entry,
            AtomFeed.Entry(
                id: "tag:example.org,2026:b2c4", title: "Home", url: "https://example.org/stories/home/",
                updated: Instant(seconds: 1_600_000_000)),
        ]
        return feed
    }

    @Test("Entries with what RFC 4287 requires, and more where there is more")
    func feed() {
        #expect(
            written(stories()) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                  <id>tag:example.org,2026:stories</id>
                  <title>Stories</title>
                  <subtitle>Told by those who lived them</subtitle>
                  <updated>2023-11-14T22:13:20Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/stories/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://example.org/stories/"/>
                  <author>
                    <name>The Kindred project</name>
                    <uri>https://example.org/</uri>
                  </author>
                  <rights>© The Kindred project</rights>
                  <entry>
                    <id>https://example.org/k7f3/</id>
                    <title>Court</title>
                    <link rel="alternate" type="text/html" href="https://example.org/stories/court/?a&amp;b"/>
                    <published>2020-09-13T12:26:40Z</published>
                    <updated>2023-11-14T22:13:20Z</updated>
                    <author>
                      <name>A peer mentor</name>
                    </author>
                    <category term="recovery"/>
                    <summary>A day in court.</summary>
                    <content type="html">&lt;p&gt;It was &lt;em&gt;cold&lt;/em&gt;.&lt;/p&gt;</content>
                  </entry>
                  <entry>
                    <id>tag:example.org,2026:b2c4</id>
                    <title>Home</title>
                    <link rel="alternate" type="text/html" href="https://example.org/stories/home/"/>
                    <updated>2020-09-13T12:26:40Z</updated>
                  </entry>
                </feed>

                """)
    }

    @Test("Hostile text in every field stays text")
    func hostileText() {
        let feed = written(stories(hostile))
        #expect(feed.contains("<title>Stories \(hostileEscaped)</title>"))
        #expect(feed.contains("<summary>A day in court. \(hostileEscaped)</summary>"))
        #expect(!feed.contains("<b>"))
        for forbidden in ["\u{7}", "\u{0}", "\u{FFFE}"] { #expect(!feed.contains(forbidden)) }
    }

    @Test("A feed without entries was updated at the beginning of time")
    func empty() {
        var feed = stories()
        feed.entries = []
        #expect(written(feed).contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }
}
