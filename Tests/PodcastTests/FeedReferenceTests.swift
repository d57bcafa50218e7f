import Podcast
import Testing

@Suite("A publisher's feed")
struct FeedReferenceTests {
    private func publisher(_ shows: [ShowFeed]) -> ShowFeed {
        .publisher(
            feedURL: "https://example.org/feeds/publisher.xml", title: "Kindred", description: "Everything we publish.",
            link: "https://example.org/", language: "en-GB", imageURL: "https://example.org/logo.png", shows: shows)
    }

    @Test("It lists each show that has a guid, and each show leads back to it")
    func bothWays() {
        var show = fullShow()
        show.publisher = publisher([]).reference
        let feed = publisher([show, smallShow()])
        #expect(
            String(decoding: writeRSS(feed), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
                  <channel>
                    <atom:link href="https://example.org/feeds/publisher.xml" rel="self" type="application/rss+xml"/>
                    <title>Kindred</title>
                    <link>https://example.org/</link>
                    <description>Everything we publish.</description>
                    <language>en-GB</language>
                    <itunes:image href="https://example.org/logo.png"/>
                    <podcast:guid>\(PodcastGUID.forFeed("example.org/feeds/publisher.xml"))</podcast:guid>
                    <podcast:medium>publisher</podcast:medium>
                    <podcast:remoteItem medium="podcast" feedGuid="9b024349-ccf0-5f69-a609-6b82873eab3c" feedUrl="https://example.org/podcast/court/feed.xml" title="Court"/>
                  </channel>
                </rss>

                """)
        #expect(
            String(decoding: writeRSS(show), as: UTF8.self).contains(
                """
                    <podcast:publisher>
                      <podcast:remoteItem medium="publisher" feedGuid="\(PodcastGUID.forFeed("example.org/feeds/publisher.xml"))" feedUrl="https://example.org/feeds/publisher.xml" title="Kindred"/>
                    </podcast:publisher>
                """))
        #expect(readShowFeed(readFeedDocument(writeRSS(feed))) == feed)
    }
}
