import Calendar
import Diagnostics
import FrontMatter
import Importing
import Podcast
import Testing

@Suite("Feeds as they are found")
struct HostileFeedTests {
    @Test(
        "What is no podcast feed is told for what it is",
        arguments: [
            ("", "feed.xml is empty."), (" \n", "feed.xml is empty."),
            ("\u{1F}not gzip", "feed.xml is no feed: there is no element in it. A podcast's feed begins with <rss>."),
            ("%PDF-1.7", "feed.xml is a PDF file, and no feed."),
            ("{\"items\": []}", "feed.xml is JSON. Look on the old host for the address of the RSS feed."),
            ("just words", "feed.xml is no feed: there is no element in it. A podcast's feed begins with <rss>."),
            (
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title></feed>",
                "feed.xml is an Atom feed. Podcasts are RSS: look on the old host for the address of the RSS feed."
            ),
            (
                "<!DOCTYPE html><html><head><link rel=alternate type=application/rss+xml href=https://a.example/f.xml></head></html>",
                "feed.xml is a web page, and no feed. It says that its feed is https://a.example/f.xml."
            ),
            (
                "<html><body>Not found</body></html>",
                "feed.xml is a web page, and no feed. Look on it for the address of its RSS feed."
            ),
            (
                "<rss version=\"2.0\"></rss>",
                "feed.xml is no podcast feed: its first element is <rss>, and there is no <channel> in it."
            ),
            (
                "<rss><channel/></rss>",
                "feed.xml is an empty feed: it has neither a title nor an episode."
            ),
            (
                "<opml version=\"2.0\"/>",
                "feed.xml is no podcast feed: its first element is <opml>, and there is no <channel> in it."
            ),
        ])
    func refused(text: String, sentence: String) {
        #expect(throws: ImportRefusal(sentence)) { try FeedSource(Array(text.utf8), from: "feed.xml") }
    }

    @Test("Compressed bytes are told for what they are")
    func gzip() {
        #expect(throws: ImportRefusal("feed.xml is compressed: unpack it first, with gunzip.")) {
            try FeedSource([0x1F, 0x8B, 8, 0, 0, 0], from: "feed.xml")
        }
    }

    @Test(
        "Whatever is in a title, the file's name is plain and the title reads back as it was",
        arguments: [
            "../../../etc/passwd", "a: b # c", "--- x", "{a: [b, c]}", "“quoted” \"twice\" 'once'", "no", "~",
            "2020-01-01",
            "!!python/object x", "*alias", "&amp;anchor", "%TAG", "@at", "`tick`", "\\n \\u0000", "emoji 😀", "عربي",
            "- x",
        ])
    func titles(title: String) throws {
        let plan = try planned(Feeds.feed(Feeds.item(title.replacing("<", with: "&lt;"), guid: "1")))
        let file = try #require(plan.files.last)
        #expect(
            file.path.hasPrefix("Content/shows/ward-voices/001-")
                && file.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(file.path.split(separator: "/").count == 4 && !file.path.contains(".."))
        var diagnostics: [Diagnostic] = []
        let read = readFrontMatter(Array(file.text.utf8), path: file.path, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(read?.root["title"]?.text == title.replacing("&amp;", with: "&"))
    }

    @Test("ISO-8859-1 is read as what it declares")
    func latin1() throws {
        let text = Feeds.feed(Feeds.item("Caf\u{E9}", guid: "1")).replacing("UTF-8", with: "ISO-8859-1")
        let plan = try planned(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(plan.items.map(\.title) == ["Café"])
        #expect(plan.files.last?.path == "Content/shows/ward-voices/001-cafe.md")
    }

    @Test("windows-1252 that calls itself UTF-8 is read, and said")
    func mislabelled() throws {
        let text = Feeds.feed(Feeds.item("Caf\u{E9} \u{93}x\u{94}", guid: "1"))
        let plan = try planned(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(plan.items.count == 1)
        #expect(plan.remarks.map(\.topic).contains(.notWellFormed))
    }

    @Test("Entities of HTML, CDATA in CDATA, a bare & and undeclared prefixes are read as they were meant, and said")
    func untidy() throws {
        let plan = try planned(
            Feeds.feed(
                Feeds.item(
                    "Tea &amp; caf&eacute; & more", guid: "1",
                    more: """
                        <content:encoded><![CDATA[<p>One <![CDATA[two]]> three</p>]]></content:encoded>
                        <unknown:thing>kept &unknown;</unknown:thing>
                        """)))
        #expect(plan.items.map(\.title) == ["Tea & café & more"])
        #expect(plan.text("001-tea-cafe-more.md")?.contains("One two three") == true)
        #expect(plan.text("001-tea-cafe-more.md")?.contains("<unknown:thing") == true)
        #expect(Set(plan.remarks.map(\.topic)) == [.notWellFormed, .numbered])
    }

    @Test("Of a feed that breaks off, what came is imported, and that it breaks off is said")
    func truncated() throws {
        let whole = Feeds.feed(Feeds.item("One", guid: "1") + Feeds.item("Two", guid: "2"))
        for count in stride(from: 700, to: whole.utf8.count - 10, by: 37) {
            let plan = try planned(Array(whole.utf8.prefix(count)))
            #expect(plan.remarks.contains { $0.topic == .truncated })
        }
    }

    @Test("Entities that grow stay what they are, and nothing is fetched")
    func laughs() throws {
        let plan = try planned(
            """
            <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>&b;&c;</title>\(Feeds.item("One", guid: "1"))</channel></rss>
            """)
        #expect(plan.text("show.md")?.contains("&b;&c;") == true)
    }

    @Test("Relative addresses become whole, and http stays, and is said")
    func addresses() throws {
        let plan = try planned(
            Feeds.feed(
                """
                <item><title>One</title><guid>1</guid><link>/one?x=1</link><pubDate>2 Mar 2020 09:00 GMT</pubDate>
                <enclosure url="/files/one.mp3" length="0" type=""/><itunes:duration>1:02:03</itunes:duration>
                <description>&lt;a href="../about"&gt;us&lt;/a&gt; &lt;script&gt;x()&lt;/script&gt;</description></item>
                <item><title>Two</title><guid>2</guid><pubDate>1 Mar 2020 09:00 GMT</pubDate>
                <enclosure url="http://cdn.example.org/a b.mp3" length="-3" type="application/octet-stream"/></item>
                """))
        let one = try #require(plan.text("002-one.md"))
        #expect(
            one.contains("audio: {url: https://old.example.org/files/one.mp3, type: audio/mpeg, duration: \"1:02:03\"}")
        )
        #expect(one.hasSuffix("\n---\n\n[us](https://old.example.org/about)\n"))
        #expect(
            plan.text("001-two.md")?.contains("audio: {url: http://cdn.example.org/a%20b.mp3, type: audio/mpeg}")
                == true)
        #expect(plan.oldPages.map(\.address) == ["https://old.example.org/", "https://old.example.org/one?x=1"])
        #expect(
            plan.remarks.map { "\($0.topic.rawValue) \($0.title)" } == [
                "numbered Ward voices", "address One", "no-length One", "no-type One", "notes-left-out One",
                "address Two", "http Two",
                "no-length Two", "no-duration Two", "no-type Two",
            ])
    }

    @Test("In a feed that was saved as a file and does not say where it was, addresses are whole by the show's page")
    func saved() throws {
        let plan = try planned(
            Feeds.feed(
                """
                <item><title>One</title><guid>1</guid><link>ep/1</link><enclosure url="/1.mp3" length="9" type="audio/mpeg"/>
                <description>&lt;a href="more"&gt;x&lt;/a&gt;</description></item>
                """), from: "saved.xml")
        let text = try #require(plan.text("001-one.md"))
        #expect(text.contains("audio: {url: https://old.example.org/1.mp3,"))
        #expect(text.hasSuffix("[x](https://old.example.org/ep/more)\n"), "\(text)")
        #expect(plan.oldPages.map(\.address) == ["https://old.example.org/", "https://old.example.org/ep/1"])
    }

    @Test("A feed that goes on, on a page that was not read, is told of")
    func paged() throws {
        let plan = try planned(
            Feeds.feed(
                Feeds.item("One", guid: "1"),
                channel: "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"next\" href=\"?page=2\"/>"))
        #expect(
            plan.remarks.filter { $0.topic == .paged }.map(\.detail) == ["https://old.example.org/feed.xml?page=2"])
    }

    @Test("An item whose date is still to come is one of those that came along, and no difference but a wait")
    func scheduled() throws {
        let plan = try planned(Feeds.feed(Feeds.item("One", guid: "1", date: "Sat, 02 Mar 2099 09:00:00 +0000")))
        #expect(plan.text("show.md")?.contains("2099-03-02T09:00:01Z") == true)
        #expect(
            FeedComparison(plan.items, with: [], now: Instant(seconds: 1_795_000_000)).differences.map(\.sentence) == [
                "It is not in the new feed yet: it comes out at its date, 2099-03-02T09:00:00Z."
            ])
    }

    @Test("A title of a megabyte, and a thousand items of one title, are files like others")
    func large() throws {
        let title = String(repeating: "word ", count: 200_000)
        let plan = try planned(Feeds.feed(Feeds.item(title, guid: "1")))
        #expect(plan.files.last.map { $0.path.utf8.count < 140 } == true)
        let many = try planned(Feeds.feed((0..<1000).map { Feeds.item("Same", guid: "g\($0)") }.joined()))
        #expect(Set(many.files.map(\.path)).count == 1001)
    }

    @Test("An unknown category stays in the feed, and what has no value has one put in its place")
    func poor() throws {
        let plan = try planned(
            """
            <rss><channel><title>Bare</title><itunes:category text="Podcasting"/><language>English</language>
            \(Feeds.item("", guid: "1"))</channel></rss>
            """, from: "feed.xml")
        let show = try #require(plan.text("show.md"))
        #expect(show.contains("\ndescription: Bare\nauthor: Bare\nexplicit: no\n"))
        #expect(!show.contains("guid:") && !show.contains("language:") && !show.contains("previous_feeds"))
        #expect(show.contains("<itunes:category") && show.contains("text=\"Podcasting\"/>"))
        #expect(plan.text("001-episode-1.md")?.contains("title: Untitled") == true)
        #expect(
            Set(plan.remarks.map(\.topic)) == [
                .notWellFormed, .description, .owner, .category, .noTitle, .language, .numbered,
            ])
    }
}
