import Calendar
import Podcast
import Testing

@Suite("A podcast feed")
struct WriteRSSTests {
    private func written(_ show: ShowFeed) -> String { String(decoding: writeRSS(show), as: UTF8.self) }

    @Test("What is required is always there, and nothing is empty")
    func small() {
        var show = smallShow()
        show.items = [smallEpisode(2), smallEpisode(1)]
        #expect(
            written(show) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
                  <channel>
                    <atom:link href="https://example.org/podcast/court/feed.xml" rel="self" type="application/rss+xml"/>
                    <title>Court</title>
                    <link>https://example.org/podcast/court/</link>
                    <description>From the dock.</description>
                    <language>en-GB</language>
                    <lastBuildDate>Tue, 15 Sep 2020 12:26:40 +0000</lastBuildDate>
                    <itunes:image href="https://example.org/court.jpg"/>
                    <itunes:category text="Society &amp; Culture">
                      <itunes:category text="Documentary"/>
                    </itunes:category>
                    <itunes:category text="News"/>
                    <itunes:explicit>false</itunes:explicit>
                    <itunes:type>episodic</itunes:type>
                    <item>
                      <title>Episode 2</title>
                      <guid isPermaLink="false">k7f2</guid>
                      <pubDate>Tue, 15 Sep 2020 12:26:40 +0000</pubDate>
                      <enclosure url="https://example.org/2.mp3" length="2000" type="audio/mpeg"/>
                      <itunes:episodeType>full</itunes:episodeType>
                    </item>
                    <item>
                      <title>Episode 1</title>
                      <guid isPermaLink="false">k7f1</guid>
                      <pubDate>Mon, 14 Sep 2020 12:26:40 +0000</pubDate>
                      <enclosure url="https://example.org/1.mp3" length="1000" type="audio/mpeg"/>
                      <itunes:episodeType>full</itunes:episodeType>
                    </item>
                  </channel>
                </rss>

                """)
    }

    @Test("Everything a show and an episode can say")
    func full() {
        #expect(
            written(fullShow()) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
                  <channel>
                    <atom:link href="https://example.org/podcast/court/feed.xml" rel="self" type="application/rss+xml"/>
                    <title>Court</title>
                    <link>https://example.org/podcast/court/</link>
                    <description>From the dock.</description>
                    <language>en-GB</language>
                    <copyright>© The Kindred project</copyright>
                    <lastBuildDate>Wed, 16 Sep 2020 12:26:40 +0000</lastBuildDate>
                    <itunes:image href="https://example.org/court.jpg"/>
                    <itunes:category text="Society &amp; Culture">
                      <itunes:category text="Documentary"/>
                    </itunes:category>
                    <itunes:category text="News"/>
                    <itunes:explicit>false</itunes:explicit>
                    <itunes:type>serial</itunes:type>
                    <itunes:author>The Kindred project</itunes:author>
                    <itunes:owner>
                      <itunes:name>The Kindred project</itunes:name>
                      <itunes:email>podcast@example.org</itunes:email>
                    </itunes:owner>
                    <itunes:complete>Yes</itunes:complete>
                    <itunes:block>Yes</itunes:block>
                    <itunes:new-feed-url>https://example.com/feed.xml</itunes:new-feed-url>
                    <podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>
                    <podcast:locked owner="podcast@example.org">yes</podcast:locked>
                    <podcast:medium>podcast</podcast:medium>
                    <podcast:license url="https://example.org/licence">cc-by-4.0</podcast:license>
                    <podcast:location geo="geo:52.48,-1.89" osm="R162378">Birmingham</podcast:location>
                    <podcast:person role="host" group="cast" img="https://example.org/a.jpg" href="https://example.org/a">A host</podcast:person>
                    <podcast:funding url="https://example.org/give?a=1&amp;b=2">Give</podcast:funding>
                    <podcast:updateFrequency rrule="FREQ=MONTHLY" complete="true">Monthly</podcast:updateFrequency>
                    <podcast:trailer pubdate="Sun, 13 Sep 2020 12:26:40 +0000" url="https://example.org/t.mp3" length="123" type="audio/mpeg" season="1">Trailer</podcast:trailer>
                    <podcast:txt purpose="verify">S6lpp</podcast:txt>
                    <item>
                      <title>Episode 3</title>
                      <guid isPermaLink="false">k7f3</guid>
                      <link>https://example.org/podcast/court/3/</link>
                      <pubDate>Wed, 16 Sep 2020 12:26:40 +0000</pubDate>
                      <description><![CDATA[<p>Short</p>]]></description>
                      <content:encoded><![CDATA[<h2>Long</h2>
                <p>Notes</p>]]></content:encoded>
                      <enclosure url="https://example.org/3.mp3" length="3000" type="audio/mpeg"/>
                      <itunes:duration>122</itunes:duration>
                      <itunes:image href="https://example.org/3.jpg"/>
                      <itunes:explicit>true</itunes:explicit>
                      <itunes:episodeType>bonus</itunes:episodeType>
                      <itunes:season>1</itunes:season>
                      <itunes:episode>3</itunes:episode>
                      <itunes:block>Yes</itunes:block>
                      <podcast:season name="Beginnings">1</podcast:season>
                      <podcast:episode display="Ch. 3">3</podcast:episode>
                      <podcast:transcript url="https://example.org/3.vtt" type="text/vtt" language="en-GB" rel="captions"/>
                      <podcast:transcript url="https://example.org/3.html" type="text/html"/>
                      <podcast:chapters url="https://example.org/3.json" type="application/json+chapters"/>
                      <podcast:license>cc-by-4.0</podcast:license>
                      <podcast:location>Court</podcast:location>
                      <podcast:person role="guest">A guest</podcast:person>
                      <podcast:soundbite startTime="33.83" duration="60">Why</podcast:soundbite>
                      <podcast:soundbite startTime="0" duration="15.5"/>
                      <podcast:txt>Read by a machine.</podcast:txt>
                      <psc:chapters version="1.2">
                        <psc:chapter start="00:00:00.000" title="One"/>
                        <psc:chapter start="00:01:01.500" title="Two" href="https://example.org/two"/>
                      </psc:chapters>
                    </item>
                  </channel>
                </rss>

                """)
    }

    @Test("Hostile text in every field stays text")
    func hostileText() {
        let feed = written(fullShow(hostile))
        #expect(feed.contains("<title>Court \(hostileEscaped)</title>"))
        #expect(feed.contains("<description>From the dock. \(hostileEscaped)</description>"))
        #expect(feed.contains("\">A host \(hostileEscaped)</podcast:person>"))
        #expect(!feed.contains("]]> <b> &amp; & \u{1F600} \u{7}"))
        for forbidden in ["\u{7}", "\u{0}", "\u{FFFE}"] { #expect(!feed.contains(forbidden)) }
        // Only the two HTML fields hold it unescaped, with `]]>` divided.
        #expect(feed.components(of: "]]]]><![CDATA[> <b>") == 2)
    }

    @Test("A value of blanks or control characters has no element")
    func blanks() {
        var show = fullShow()
        for blank in ["", " ", "\n\u{7}\u{A0}"] {
            show.author = blank
            show.ownerEmail = blank
            show.copyright = blank
            show.medium = blank
            show.funding[0].text = blank
            show.persons[0].name = blank
            show.location?.geo = blank
            show.items[0].seasonName = blank
            show.items[0].imageURL = blank
            show.items[0].description = Array(blank.utf8.prefix(1))
            let feed = written(show)
            for name in [
                "itunes:author", "itunes:owner", "copyright", "podcast:medium", "podcast:funding", "geo=",
                "season name",
            ] {
                #expect(!feed.contains(name))
            }
            #expect(feed.contains("<podcast:locked>yes</podcast:locked>"))
            #expect(feed.components(of: "<itunes:image") == 1)
            #expect(feed.components(of: "<description>") == 1)
        }
    }

    @Test("A season stands in both namespaces, with or without a name")
    func seasonWithoutName() {
        var show = fullShow()
        show.items[0].seasonName = nil
        let feed = written(show)
        #expect(feed.contains("<itunes:season>1</itunes:season>"))
        #expect(feed.contains("<podcast:season>1</podcast:season>"))
    }

    @Test("A show without episodes has no date")
    func noEpisodes() {
        #expect(!written(smallShow()).contains("lastBuildDate"))
    }

    @Test("A description of more than 4000 bytes ends with a whole word")
    func long() {
        var show = smallShow()
        show.description = String(repeating: "café ", count: 900)
        let feed = written(show)
        let start = feed.range("<description>", "</description>")
        #expect(start.utf8.count <= 4000 && start.utf8.count > 3980)
        #expect(start.hasSuffix("café…"))
    }
}

extension String {
    /// How often a text stands in this one.
    func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let start = rest.firstRange(of: text) {
            count += 1
            rest = rest[start.upperBound...]
        }
        return count
    }

    /// What stands between two texts.
    func range(_ start: String, _ end: String) -> String {
        guard let start = firstRange(of: start), let end = self[start.upperBound...].firstRange(of: end) else {
            return ""
        }
        return String(self[start.upperBound..<end.lowerBound])
    }
}
