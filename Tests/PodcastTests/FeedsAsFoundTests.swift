import Calendar
import Podcast
import Testing

@Suite("Feeds as they are found")
struct FeedsAsFoundTests {
    private func feed(_ channel: String) -> ShowFeed {
        readFeed(
            "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"><channel>\(channel)</channel></rss>"
        )
    }

    private func item(_ content: String) -> EpisodeItem? { feed("<item>\(content)</item>").items.first }

    @Test(
        "Dates in every form that feeds have",
        arguments: [
            "Thu, 01 Oct 2026 09:30:00 +0000", "1 Oct 2026 09:30:00 GMT", "Thu, 01 Oct 26 09:30:00 UT",
            "Thursday, 1 October 2026 09:30:00 +0000", "Thu, 01 Oct 2026 05:30:00 EDT", "Thu, 01 Oct 2026 10:30 +01:00",
            "2026-10-01T09:30:00Z", "2026-10-01 09:30:00", "2026-10-01T10:30:00+01:00", "Oct 1, 2026 09:30:00 +0000",
        ])
    func dates(text: String) {
        #expect(item("<pubDate> \(text)\n</pubDate>")?.published == Instant(seconds: 1_790_847_000))
    }

    @Test(
        "Durations in every form",
        arguments: [
            ("754", 754), (" 754 ", 754), ("12:34", 754), ("1:02:03", 3723), ("01:02:03", 3723), ("00:00", nil),
            ("753.6", 754), ("90:00", 5400), ("", nil), ("an hour", nil), ("1:2:3:4", nil), ("-5", nil),
            ("9999999999999999999", nil), ("12:34.5", 755),
        ])
    func durations(text: String, seconds: Int?) {
        #expect(item("<itunes:duration>\(text)</itunes:duration>")?.durationSeconds == seconds)
    }

    @Test(
        "Explicit in every word",
        arguments: [
            ("yes", true), ("Yes", true), ("true", true), ("explicit", true), ("no", false), ("clean", false),
            ("FALSE", false), ("", nil), ("perhaps", nil),
        ])
    func explicit(text: String, isExplicit: Bool?) {
        #expect(feed("<itunes:explicit>\(text)</itunes:explicit>").isExplicit == isExplicit)
    }

    @Test("What an item lacks is nil, and a guid is an address unless it says otherwise")
    func bare() {
        #expect(item("<title>1</title>") == EpisodeItem(title: "1"))
        let item = item("<guid>https://example.org/1</guid><enclosure url='http://example.org/1.mp3' length='5 MB'/>")
        #expect(item?.guid == "https://example.org/1" && item?.isGUIDPermalink == true)
        #expect(item?.enclosure == .init(url: "http://example.org/1.mp3", length: 0, type: ""))
        #expect(self.item("<guid isPermaLink='FALSE'>1</guid>")?.isGUIDPermalink == false)
    }

    @Test("Notes stand in CDATA, in entities, or both at once")
    func notes() {
        let notes = [
            "<description><![CDATA[<p>A & B</p>]]></description>",
            "<description>&lt;p&gt;A &amp; B&lt;/p&gt;</description>",
            "<description>\n  <![CDATA[<p>A ]]>&amp;<![CDATA[ B</p>]]>\n</description>",
            "<description>&lt;p>A & B&lt;/p></description>",
        ]
        for text in notes { #expect(item(text)?.description == Array("<p>A & B</p>".utf8), "\(text)") }
        #expect(item("<title>Caf&eacute;&nbsp;&hellip; AT&T</title>")?.title == "Café\u{A0}… AT&T")
    }

    @Test("Old words of iTunes and categories that Apple has no more are kept as they stand")
    func old() {
        let feed = feed(
            "<itunes:keywords>a,b</itunes:keywords><itunes:category text='Games &amp; Hobbies'><itunes:category text='Video Games'/>"
                + "</itunes:category><itunes:category text='arts'><itunes:category text='Books'/><itunes:category text='Design'/>"
                + "</itunes:category><itunes:summary>S</itunes:summary><lastBuildDate>now</lastBuildDate>")
        #expect(feed.extra.map(\.name) == ["itunes:keywords", "itunes:category", "itunes:summary"])
        #expect(feed.categories.map(\.description) == ["Arts > Books", "Arts > Design"])
    }

    @Test("Encodings: what a byte is depends on what the document says of itself")
    func encodings() {
        func title(_ head: String, _ bytes: [UInt8]) -> FeedDocument {
            readFeedDocument(
                Array("\(head)<rss><channel><title>".utf8) + bytes + Array("</title></channel></rss>".utf8))
        }
        let latin = title("<?xml version='1.0' encoding='ISO-8859-1'?>", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94])
        #expect(readShowFeed(latin).title == "“Café”" && latin.encoding == "windows-1252" && latin.problems.isEmpty)
        let units = Array("\u{FEFF}<rss><channel><title>Café</title></channel></rss>".utf16)
        let wide = readFeedDocument(
            units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
        #expect(readShowFeed(wide).title == "Café" && wide.encoding == "utf-16")
        let cyrillic = title("<?xml version='1.0' encoding='windows-1251'?>", [0xC0, 0xE1, 0xE2])
        #expect(readShowFeed(cyrillic).title == "Абв" && cyrillic.encoding == "windows-1251")
        let japanese = title("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>", [0x93, 0xFA, 0x96, 0x7B, 0xFF])
        #expect(readShowFeed(japanese).title == "日本\u{FFFD}" && japanese.problems.count == 1)
        for name in ["klingon", "utf-32", "ebcdic-us", "../../x", "utf-8//IGNORE"] {
            let strange = title("<?xml version='1.0' encoding='\(name)'?>", [0x43])
            #expect(readShowFeed(strange).title == "C" && strange.problems.count == 1, "\(name)")
        }
        let wrong = title("<?xml version='1.0' encoding='utf-8'?>", [0x43, 0xE9])
        #expect(readShowFeed(wrong).title == "C\u{FFFD}")
        #expect(wrong.problems.map(\.sentence) == ["Some bytes are not characters of the document's encoding."])
    }

    @Test("Of a feed that breaks off, what came is read")
    func truncated() {
        let document = readFeedDocument(
            Array("<rss><channel><title>A</title>\n<item><title>1</title></item>\n<item><title>2</title><descr".utf8))
        #expect(document.isTruncated)
        #expect(readShowFeed(document).items.map(\.title) == ["1", "2"])
        #expect(document.problems.last?.place == FeedPlace(line: 3, column: 29))
        #expect(document.problems.last?.sentence == "The document ends before </descr>.")
        for bytes in [[], Array("not a feed".utf8), Array("<html><body>404".utf8), [0, 1, 2]] {
            let document = readFeedDocument(bytes)
            #expect(document.format == .other && !document.problems.isEmpty && readShowFeed(document).items.isEmpty)
        }
    }

    @Test("Relative addresses are made absolute at the caller's wish, and below an xml:base")
    func relative() {
        let text = """
            <rss><channel><link>/show</link><item><guid>/1</guid><link>1?x#y</link><enclosure url="../a/1.mp3" length="1"/>
            <description>&lt;a href="/notes">n&lt;/a> &lt;img src='p.jpg' alt=""> &lt;a href="#top">t&lt;/a></description></item>
            <item xml:base="https://example.com/b/"><enclosure url="//cdn.example.com/2.mp3" length="1"/><link>c</link></item>
            </channel></rss>
            """
        let plain = readFeed(text)
        #expect(plain.link == "/show" && plain.items[0].enclosure?.url == "../a/1.mp3")
        #expect(plain.items[1].link == "https://example.com/b/c")
        let feed = readShowFeed(readFeedDocument(Array(text.utf8)), relativeTo: "https://example.org/pod/feed.xml?a=/b")
        #expect(feed.link == "https://example.org/show" && feed.items[0].guid == "/1")
        #expect(feed.items[0].link == "https://example.org/pod/1?x#y")
        #expect(feed.items[0].enclosure?.url == "https://example.org/a/1.mp3")
        #expect(
            String(decoding: feed.items[0].description, as: UTF8.self)
                == "<a href=\"https://example.org/notes\">n</a> <img src='https://example.org/pod/p.jpg' alt=\"\"> <a href=\"#top\">t</a>"
        )
        #expect(feed.items[1].enclosure?.url == "https://cdn.example.com/2.mp3")
    }

    @Test("RSS 1.0 has its items beside the channel; an Atom feed is no show")
    func otherFormats() {
        let old = readFeed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel><title>A</title></channel><item><title>1</title></item></rdf:RDF>
            """)
        #expect(old.title == "A" && old.items.map(\.title) == ["1"])
        let atom = readFeedDocument(Array("<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title></feed>".utf8))
        #expect(atom.format == .atom && atom.root?.child("atom:title")?.text == "A" && readShowFeed(atom).title.isEmpty)
    }

    @Test("Chapters inside the item, in the forms of their times")
    func chapters() {
        let feed = readFeed(
            """
            <rss xmlns:psc="http://podlove.org/simple-chapters"><channel><item><psc:chapters version="1.2">
            <psc:chapter start="1:30" title="B" href="https://example.org/"/><psc:chapter start="00:00:00" title="A"/>
            <psc:chapter start="01:00:00.25" title="C"/></psc:chapters></item></channel></rss>
            """)
        #expect(feed.items[0].chapters.map(\.startMilliseconds) == [0, 90_000, 3_600_250])
        #expect(feed.items[0].chapters.map(\.title) == ["A", "B", "C"])
    }
}
