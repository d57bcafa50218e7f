import Diagnostics
import Podcast
import TestSupport
import Testing

/// Fails unless checking a feed finds exactly these, each at its mark.
func expectFeed(
    _ marked: String, _ expected: [(mark: String, rule: String, message: String)],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let text = MarkedText(marked)
    let found = checkFeed(readFeedDocument(text.bytes))
    #expect(found.allSatisfy { !$0.help.isEmpty && $0.message.hasSuffix(".") }, sourceLocation: sourceLocation)
    assertDiagnostics(found.map { $0.diagnostic(path: "feed.xml") }, expected, in: text, sourceLocation: sourceLocation)
}

/// A feed with nothing wrong, and with something more in its channel and its item, or other items.
func soundFeed(channel: String = "", item: String = "", items: String? = nil) -> String {
    let one = """
        <item>
        <title>One</title>
        <guid isPermaLink="false">k7f1</guid>
        <link>https://example.org/1/</link>
        <pubDate>Tue, 15 Sep 2020 12:26:40 +0000</pubDate>
        <description>Notes</description>
        <enclosure url="https://example.org/1.mp3" length="1000000" type="audio/mpeg"/>
        <itunes:duration>90</itunes:duration>
        \(item)
        </item>
        """
    return """
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
        <channel>
        <atom:link href="https://example.org/feed.xml" rel="self" type="application/rss+xml"/>
        <title>Court</title>
        <link>https://example.org/</link>
        <description>From the dock.</description>
        <language>en-GB</language>
        <itunes:image href="https://example.org/court.jpg"/>
        <itunes:category text="News"/>
        <itunes:explicit>false</itunes:explicit>
        <itunes:author>Kindred</itunes:author>
        <itunes:owner><itunes:email>podcast@example.org</itunes:email></itunes:owner>
        <podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>
        <podcast:locked>yes</podcast:locked>
        \(channel)
        \(items ?? one)
        </channel>
        </rss>
        """
}

@Suite("Checking a feed")
struct FeedCheckTests {
    @Test("A good feed has nothing to be told, nor has what Kindred writes")
    func sound() {
        expectFeed(soundFeed(), [])
        expectFeed(soundFeed(channel: "<ttl>60</ttl><category>x</category><generator>y</generator>"), [])
        var show = fullShow()
        (show.newFeedURL, show.isBlocked, show.isComplete) = (nil, false, false)
        show.items[0].enclosure?.length = 3_000_000
        #expect(checkFeed(readFeedDocument(writeRSS(show))) == [])
        let publisher = ShowFeed.publisher(
            feedURL: "https://example.org/publisher.xml", title: "Kindred", description: "All.",
            link: "https://example.org/", language: "en", shows: [show])
        #expect(checkFeed(readFeedDocument(writeRSS(publisher))) == [])
    }

    @Test("What is required is an error where it should stand, what is recommended a warning")
    func empty() {
        expectFeed(
            """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">1️⃣<channel>
            2️⃣<title> </title>
            3️⃣<itunes:image/>
            4️⃣<itunes:owner><itunes:name>A</itunes:name></itunes:owner>
            5️⃣<item>6️⃣<guid></guid></item>
            </channel></rss>
            """,
            [
                ("1️⃣", "feed-incomplete", "The feed has no link."),
                ("1️⃣", "feed-incomplete", "The feed has no description."),
                ("1️⃣", "feed-incomplete", "The feed has no language."),
                ("1️⃣", "feed-incomplete", "The feed has no itunes:category."),
                ("1️⃣", "feed-incomplete", "The feed has no itunes:explicit."),
                ("1️⃣", "feed-incomplete", "The feed has no itunes:author."),
                ("1️⃣", "feed-incomplete", "The feed has no podcast:guid."),
                ("1️⃣", "feed-incomplete", "The feed has no podcast:locked."),
                ("1️⃣", "feed-incomplete", "The feed has no atom:link with rel=\"self\"."),
                ("2️⃣", "feed-incomplete", "title is empty."),
                ("3️⃣", "feed-incomplete", "itunes:image is empty."),
                ("4️⃣", "feed-incomplete", "itunes:owner has no itunes:email."),
                ("5️⃣", "feed-incomplete", "The episode has no title."),
                ("5️⃣", "feed-incomplete", "The episode has no pubDate."),
                ("5️⃣", "feed-incomplete", "The episode has no description."),
                ("5️⃣", "feed-enclosure", "The episode has no enclosure: there is nothing to play."),
                ("6️⃣", "feed-guid", "The episode has no guid."),
            ])
        let levels = Dictionary(
            checkFeed(readFeedDocument(Array("<rss><channel><itunes:block/></channel></rss>".utf8))).map {
                ($0.message, $0.severity)
            }, uniquingKeysWith: { a, _ in a })
        #expect(levels["The feed has no language."] == .error)
        #expect(levels["The feed has no itunes:author."] == .warning)
        #expect(levels["The feed has no podcast:locked."] == .info)
        #expect(levels["The feed has no episodes."] == .warning)
    }

    @Test("Values of the channel, each at its line")
    func channel() {
        expectFeed(
            soundFeed(
                channel: """
                    1️⃣<itunes:type>Series</itunes:type>
                    2️⃣<itunes:new-feed-url>https://example.com/moved.xml</itunes:new-feed-url>
                    3️⃣<itunes:block>yes</itunes:block>
                    4️⃣<itunes:category text="Society">5️⃣<itunes:category text="Documentaries"/></itunes:category>
                    6️⃣<itunes:category text="society and culture"/>
                    7️⃣<itunes:sumary>S</itunes:sumary>
                    8️⃣<pubDate>2020-09-15</pubDate>
                    9️⃣<podcast:medium>Podcast</podcast:medium>
                    """),
            [
                ("1️⃣", "feed-value", "itunes:type is “Series”, which is none of its values."),
                (
                    "2️⃣", "feed-gone",
                    "The feed says that it has moved to https://example.com/moved.xml: apps go there and do not come back."
                ),
                ("3️⃣", "feed-gone", "itunes:block asks directories to leave the show out."),
                ("5️⃣", "feed-category", "“Society > Documentaries” is none of Apple's 110 categories."),
                ("6️⃣", "feed-category", "“society and culture” is not written as in Apple's list."),
                ("7️⃣", "feed-tag", "itunes:sumary is no tag of Apple's."),
                (
                    "8️⃣", "feed-date",
                    "pubDate “2020-09-15” is not as RFC 2822 has it: its parts are not those of such a date."
                ),
                ("9️⃣", "podcast-tag", "podcast:medium “Podcast” is no medium."),
            ])
        expectFeed(
            soundFeed(
                channel:
                    "<itunes:category text='Society and Culture'>1️⃣<itunes:category text='Documentary'/></itunes:category>"
            ),
            [("1️⃣", "feed-category", "“Society and Culture > Documentary” is not written as in Apple's list.")])
        let fixed = checkFeed(readFeedDocument(Array(soundFeed(channel: "<itunes:category text='Tecnology'/>").utf8)))
        #expect(fixed.map(\.help) == ["Did you mean “Technology”?"])
    }

    @Test("What is not well-formed stands at its line; what breaks off is told as that")
    func xml() {
        expectFeed(
            soundFeed(item: "<itunes:subtitle>AT1️⃣&T 2️⃣&eacute;</itunes:subtitle>3️⃣<x:y/>\n<x:z/>"),
            [
                ("1️⃣", "feed-xml", "An & that begins no reference has to be written as &amp;."),
                ("2️⃣", "feed-xml", "&eacute; is an entity of HTML, and none of XML."),
                ("3️⃣", "feed-xml", "“x:” stands for nothing: xmlns:x=\"…\" is missing, here and at line 25."),
            ])
        let whole = soundFeed()
        let broken = checkFeed(readFeedDocument(Array(whole.utf8.dropLast(21))))
        #expect(broken.map(\.message).last == "The document ends before </item>.")
        #expect(broken.last?.help == "Fetch it again, or make it anew: the rest of it is missing.")
    }

    @Test("CDATA in CDATA ends too early")
    func nestedSections() {
        expectFeed(
            soundFeed(item: "<content:encoded><![CDATA[a <![CDATA[b]]> c 1️⃣]]></content:encoded>"),
            [("1️⃣", "feed-xml", "]]> ends no CDATA section here: its > has to be written as &gt;.")])
    }

    @Test("Other documents are said to be what they are, in one sentence")
    func others() {
        expectFeed("1️⃣<html><body>404</body></html>", [("1️⃣", "feed-format", "This is a page, and no feed.")])
        expectFeed(
            "1️⃣<opml version='2.0'><body/></opml>",
            [("1️⃣", "feed-format", "This is a list of feeds (OPML), and no feed.")])
        expectFeed("1️⃣<rss version='2.0'/>", [("1️⃣", "feed-format", "The feed has no <channel>.")])
        expectFeed(
            """
            <rss version="2.0">1️⃣<channel><title>A</title><link>https://example.org/</link><description>B</description>
            <item><title>1</title><guid>https://example.org/1</guid><pubDate>Tue, 15 Sep 2020 12:26:40 GMT</pubDate></item>
            </channel></rss>
            """,
            [
                ("1️⃣", "feed-incomplete", "The feed has no atom:link with rel=\"self\"."),
                (
                    "1️⃣", "feed-format",
                    "This is a feed of pages: it has no recordings, and is not checked as a podcast."
                ),
            ])
    }

    @Test("A feed of more than fifty episodes, or 512 KB, has to have archives")
    func long() {
        var show = smallShow()
        show.items = (1...51).reversed().map { smallEpisode($0) }
        func paging(_ show: ShowFeed) -> [String] {
            checkFeed(readFeedDocument(writeRSS(show))).filter { $0.rule == .feedPaging }.map(\.message)
        }
        #expect(paging(show) == ["The feed has 51 episodes in one document."])
        let pages = show.pages(of: 50) { "https://example.org/feed-\($0).xml" }
        for page in [pages.current] + pages.archives { #expect(paging(page) == []) }
        show.items = [smallEpisode(1)]
        show.items[0].content = Array(repeating: UInt8(ascii: "x"), count: 600 * 1024)
        #expect(paging(show) == ["The feed has 601 KB, more than 512."])
    }
}
