import Markup
import Podcast
import Testing

@Suite("A podcast as JSON Feed and in OPML")
struct WriteJSONFeedTests {
    @Test("Everything that JSON Feed 1.1 has a place for")
    func full() {
        let feed = String(
            decoding: writeJSONFeed(
                fullShow(), at: "https://example.org/podcast/court/feed.json",
                next: "https://example.org/podcast/court/feed-2.json"), as: UTF8.self)
        #expect(
            feed == """
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Court",
                  "home_page_url": "https://example.org/podcast/court/",
                  "feed_url": "https://example.org/podcast/court/feed.json",
                  "description": "From the dock.",
                  "next_url": "https://example.org/podcast/court/feed-2.json",
                  "icon": "https://example.org/court.jpg",
                  "authors": [
                    {
                      "name": "A host",
                      "url": "https://example.org/a",
                      "avatar": "https://example.org/a.jpg"
                    }
                  ],
                  "language": "en-GB",
                  "expired": true,
                  "items": [
                    {
                      "id": "k7f3",
                      "url": "https://example.org/podcast/court/3/",
                      "title": "Episode 3",
                      "content_html": "<h2>Long</h2>\\n<p>Notes</p>",
                      "image": "https://example.org/3.jpg",
                      "date_published": "2020-09-16T12:26:40Z",
                      "authors": [
                        {
                          "name": "A guest"
                        }
                      ],
                      "attachments": [
                        {
                          "url": "https://example.org/3.mp3",
                          "mime_type": "audio/mpeg",
                          "size_in_bytes": 3000,
                          "duration_in_seconds": 122
                        }
                      ]
                    }
                  ]
                }
                """)
    }

    @Test("An item without notes has its title to read, and hostile text stays text")
    func hostileItem() throws {
        var show = fullShow(hostile)
        show.items.append(smallEpisode(1))
        let feed = try #require(try? JSON.parse(writeJSONFeed(show, at: "https://example.org/feed.json")))
        guard case .array(let items)? = feed["items"] else { throw CancellationError() }
        #expect(items.count == 2)
        #expect(items[0]["title"] == .string("Episode 3 ]]> <b> &amp; & \u{1F600} \u{7}\u{0}\u{202E}x\u{202C} \" '"))
        #expect(items[1]["content_text"] == .string("Episode 1"))
    }

    @Test("A subscription list of all shows")
    func opml() {
        var other = smallShow()
        other.title = "A & \"B\" ]]>"
        #expect(
            String(decoding: writeOPML(title: "Kindred", shows: [fullShow(), other]), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Kindred</title>
                    <dateModified>Wed, 16 Sep 2020 12:26:40 +0000</dateModified>
                    <docs>http://opml.org/spec2.opml</docs>
                  </head>
                  <body>
                    <outline type="rss" text="Court" title="Court" xmlUrl="https://example.org/podcast/court/feed.xml" htmlUrl="https://example.org/podcast/court/" description="From the dock." language="en-GB" version="RSS2"/>
                    <outline type="rss" text="A &amp; &quot;B&quot; ]]&gt;" title="A &amp; &quot;B&quot; ]]&gt;" xmlUrl="https://example.org/podcast/court/feed.xml" htmlUrl="https://example.org/podcast/court/" description="From the dock." language="en-GB" version="RSS2"/>
                  </body>
                </opml>

                """)
    }
}
