import Calendar
import Podcast
import Testing

/// A feed read from its text.
func readFeed(_ text: String) -> ShowFeed { readShowFeed(readFeedDocument(Array(text.utf8))) }

@Suite("Reading a podcast feed")
struct ReadShowFeedTests {
    @Test("What was written is read again, everything of it", arguments: [false, true])
    func identity(isFull: Bool) {
        var show = isFull ? fullShow() : smallShow()
        if !isFull { show.items = [smallEpisode(2), smallEpisode(1)] }
        // Written only in the order of time, without what is in no table of contents.
        for index in show.items.indices { show.items[index].chapters.removeAll { !$0.isListed } }
        for index in show.items.indices { show.items[index].chapters.reverse() }
        #expect(readShowFeed(readFeedDocument(writeRSS(show))) == show)
    }

    @Test("Every element without a field of its own is kept, in order and whole, and comes out again")
    func extra() {
        let feed = readFeed(
            """
            <rss version="2.0" xmlns:p="https://podcastindex.org/namespace/1.0" xmlns:w="https://example.org/w">
              <channel>
                <ttl>60</ttl>
                <title>A</title>
                <p:podping usesPodping="true"/>
                <w:words w:kind="x" count="2">one <w:b>two</w:b> three</w:words>
                <item>
                  <title>1</title>
                  <p:alternateEnclosure type="audio/opus"><p:source uri="https://example.org/1.opus"/></p:alternateEnclosure>
                  <unheard:of>x</unheard:of>
                </item>
              </channel>
            </rss>
            """)
        #expect(feed.extra.map(\.name) == ["ttl", "podcast:podping", "w:words"])
        #expect(feed.extra[1] == FeedElement("podcast:podping", [.init("usesPodping", "true")]))
        #expect(feed.extra[2].namespace == "https://example.org/w")
        #expect(feed.extra[2].attributes[0] == .init("w:kind", "x", namespace: "https://example.org/w"))
        #expect(feed.extra[2].place == FeedPlace(line: 6, column: 5))
        #expect(feed.items[0].place == FeedPlace(line: 7, column: 5))
        #expect(feed.items[0].extra.map(\.name) == ["podcast:alternateEnclosure", "unheard:of"])
        let written = String(decoding: writeRSS(feed), as: UTF8.self)
        #expect(
            written.contains(
                """
                    <ttl>60</ttl>
                    <podcast:podping usesPodping="true"/>
                    <w:words xmlns:w="https://example.org/w" w:kind="x" count="2">one <w:b>two</w:b> three</w:words>
                    <item>
                      <title>1</title>
                      <itunes:episodeType>full</itunes:episodeType>
                      <podcast:alternateEnclosure type="audio/opus">
                        <podcast:source uri="https://example.org/1.opus"/>
                      </podcast:alternateEnclosure>
                      <unheard:of xmlns:unheard="urn:x-undeclared:unheard">x</unheard:of>
                    </item>

                """))
        #expect(readFeed(written) == feed)
        #expect(readFeedDocument(Array(written.utf8)).problems.isEmpty)
    }

    @Test("Namespaces are known by their addresses, in every form that feeds give them")
    func namespaces() {
        let feed = readFeed(
            """
            <rss xmlns:i="HTTPS://www.iTunes.com/DTDs/Podcast-1.0.dtd" xmlns:a="http://www.w3.org/2005/Atom/"
              xmlns:pc="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"><channel>
              <i:author>A</i:author><pc:guid>g</pc:guid><a:link rel="self" href="https://example.org/feed"/>
              <itunes:explicit>clean</itunes:explicit>
            </channel></rss>
            """)
        #expect(feed.author == "A" && feed.guid == "g" && feed.feedURL == "https://example.org/feed")
        #expect(feed.isExplicit == false)
    }

    @Test("A prefix that stands for something else elsewhere keeps it, unless apps go by the prefix alone")
    func foreign() {
        let text = """
            <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-2.0.dtd" xmlns:media="https://example.org/media"
              xmlns:m="http://search.yahoo.com/mrss/"><channel><itunes:author>A</itunes:author>
              <media:a m:b="1" media:c="2"><m:d/></media:a><m:e media:f="3"/></channel></rss>
            """
        let document = readFeedDocument(Array(text.utf8))
        #expect(
            document.problems.map(\.sentence) == [
                "xmlns:itunes is “http://www.itunes.com/dtds/podcast-2.0.dtd”, which apps don't know: it has to be"
                    + " http://www.itunes.com/dtds/podcast-1.0.dtd."
            ])
        let feed = readShowFeed(document)
        #expect(feed.author == "A" && feed.extra.map(\.namespace) == ["https://example.org/media", nil])
        let written = readFeedDocument(writeRSS(feed))
        #expect(written.problems.isEmpty)
        #expect(readShowFeed(written).extra.map(\.namespace) == ["https://example.org/media", nil])
        #expect(readShowFeed(written).extra[0].children.map(\.name) == ["media:d"])
        #expect(writeRSS(readShowFeed(written)) == writeRSS(feed))
    }
}
