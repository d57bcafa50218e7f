import Diagnostics
import Podcast
import Testing

@Suite("Checking the episodes of a feed")
struct FeedCheckItemTests {
    private func item(_ content: String, guid: String = "<guid isPermaLink='false'>k1</guid>") -> String {
        "<item><title>1</title><description>N</description><pubDate>Tue, 15 Sep 2020 12:26:40 +0000</pubDate>\(guid)\(content)</item>"
    }

    private let recording = "<enclosure url='https://example.org/1.mp3' length='1000000' type='audio/mpeg'/>"

    @Test("Guids are there, stand once, and say what they are")
    func guids() {
        expectFeed(
            soundFeed(
                items: """
                    \(item(recording))
                    \(item(recording.replacing("1.mp3", with: "2.mp3"), guid: "1️⃣<guid isPermaLink='false'>k1</guid>"))
                    \(item(recording.replacing("1.mp3", with: "3.mp3"), guid: "2️⃣<guid>k3</guid>"))
                    \(item(recording.replacing("1.mp3", with: "4.mp3"), guid: "3️⃣<guid>https://example.org/4.mp3</guid>"))
                    \(item(recording.replacing("1.mp3", with: "5.mp3"), guid: "<guid>https://example.org/5/</guid>"))
                    """),
            [
                ("1️⃣", "feed-guid", "The guid “k1” stands at line 16 too."),
                ("2️⃣", "feed-guid", "The guid is no address, and does not say so."),
                ("3️⃣", "feed-guid", "The guid is the recording's address: it changes when the recording moves."),
            ])
    }

    @Test(
        "Enclosures",
        arguments: [
            ("<enclosure length='1000000' type='audio/mpeg'/>", ["The enclosure has no url."]),
            (
                "<enclosure url='/1.mp3' length='1000000' type='audio/mpeg'/>",
                ["The enclosure's address is relative: “/1.mp3”."]
            ),
            (
                "<enclosure url='http://example.org/1.mp3' length='1000000' type='audio/mpeg'/>",
                ["The enclosure has a plain http address."]
            ),
            (
                "<enclosure url='https://example.org/a b.mp3' length='1000000' type='audio/mpeg'/>",
                ["The enclosure's address has a space or a letter that addresses can't have."]
            ),
            ("<enclosure url='https://example.org/1.mp3' type='audio/mpeg'/>", ["The enclosure has no length."]),
            (
                "<enclosure url='https://example.org/1.mp3' length='0' type='audio/mpeg'/>",
                ["The enclosure's length is 0."]
            ),
            (
                "<enclosure url='https://example.org/1.mp3' length='1234' type='audio/mpeg'/>",
                ["The enclosure's length is 1234 bytes, too few for a recording."]
            ),
            (
                "<enclosure url='https://example.org/1.mp3' length='1.2 MB' type='audio/mpeg'/>",
                ["The enclosure's length “1.2 MB” is no number of bytes."]
            ),
            (
                "<enclosure url='https://example.org/1.m4a' length='1000000' type='audio/mpeg'/>",
                ["The enclosure ends in .m4a and says that it is audio/mpeg."]
            ),
            ("<enclosure url='https://example.org/1.mp3?x=1.m4a' length='1000000' type='audio/mpeg'/>", []),
            (
                "<enclosure url='https://example.org/listen' length='1000000' type='audio/mpeg'/>",
                ["The enclosure's address has no ending."]
            ),
            ("<enclosure url='https://example.org/1.mp3' length='1000000'/>", ["The enclosure has no type."]),
            ("<enclosure url='https://example.org/1.m4a' length='1000000' type='audio/mp4'/>", []),
            (
                "<enclosure url='https://example.org/1.mp3' length='1000000' type='audio/mpeg'/><enclosure url='https://example.org/2.mp3' length='1000000' type='audio/mpeg'/>",
                ["enclosure stands here a second time."]
            ),
            (
                "<enclosure url='https://example.org/1.mp3' length='100000' type='audio/mpeg'/><itunes:duration>3600</itunes:duration>",
                ["The enclosure's length is 100000 bytes, too few for a recording."]
            ),
        ])
    func enclosures(xml: String, messages: [String]) {
        let found = checkFeed(readFeedDocument(Array(soundFeed(items: item(xml)).utf8)))
        #expect(found.map(\.message) == messages)
        #expect(found.allSatisfy { $0.subject == "k1" && $0.place?.line == 16 })
    }

    @Test(
        "Dates",
        arguments: [
            ("Tue, 15 Sep 2020 12:26:40 +0000", nil), ("15 Sep 2020 12:26 GMT", nil),
            ("Tue, 15 Sep 2020 12:26:40 EST", nil),
            ("Mon, 15 Sep 2020 12:26:40 +0000", "that day is a Tue"),
            ("Tue, 15 Sep 20 12:26:40 +0000", "its year has not four digits"),
            ("Tue, 15 Sep 2020 12:26:40", "its zone or a part of it is missing"),
            ("Tue, 15 Sep 2020 12:26:40 CET", "its zone is not as in +0100 or GMT"),
            ("Tuesday, 15 Sep 2020 12:26:40 +0000", "its weekday is not one of Mon to Sun"),
            ("Tue, 15 September 2020 12:26:40 +0000", "its month is not one of Jan to Dec"),
            ("Tue, 15 Sep 2020 2:26:40 +0000", "its time is not as in 09:30:00"),
            ("2020-09-15T12:26:40Z", "its parts are not those of such a date"),
        ])
    func dates(text: String, fault: String?) {
        let feed = soundFeed(item: "").replacing("Tue, 15 Sep 2020 12:26:40 +0000", with: text)
        let found = checkFeed(readFeedDocument(Array(feed.utf8)))
        #expect(found.map(\.message) == (fault.map { ["pubDate “\(text)” is not as RFC 2822 has it: \($0)."] } ?? []))
        #expect(found.allSatisfy { $0.severity == .warning && $0.place?.line == 20 })
    }

    @Test("A date that nobody can read is an error; items are best in the order of their dates")
    func order() {
        expectFeed(
            soundFeed(
                items: """
                    \(item(recording).replacing("<pubDate>Tue, 15 Sep 2020 12:26:40 +0000", with: "1️⃣<pubDate>yesterday"))
                    \(item(recording.replacing("1.mp3", with: "2.mp3"), guid: "<guid isPermaLink='false'>k2</guid>"))
                    2️⃣\(item(recording.replacing("1.mp3", with: "3.mp3"), guid: "<guid isPermaLink='false'>k3</guid>").replacing("Tue, 15", with: "Wed, 16"))
                    """),
            [
                ("1️⃣", "feed-date", "pubDate “yesterday” is no date."),
                ("2️⃣", "feed-date", "This item is newer than the one above it."),
            ])
    }

    @Test("Values of an episode, each at its line")
    func values() {
        expectFeed(
            soundFeed(
                item: """
                    1️⃣<itunes:episodeType>Full</itunes:episodeType>
                    2️⃣<itunes:explicit>clean</itunes:explicit>
                    3️⃣<itunes:season>One</itunes:season>
                    4️⃣<itunes:image href="https://example.org/1.webp"/>
                    5️⃣<content:encoded><![CDATA[<a href="https://example.org/">a</a> <img src="/pictures/1.jpg">]]></content:encoded>
                    6️⃣<episode>3</episode>
                    7️⃣<podcast:transcript url="https://example.org/1.vtt"/>
                    <psc:chapters version="1.2"><psc:chapter start="0:10" title="A"/>
                    8️⃣<psc:chapter start="0:05" title="B"/>
                    9️⃣<psc:chapter title="C"/></psc:chapters>
                    """),
            [
                ("1️⃣", "feed-value", "itunes:episodeType is “Full”, with capitals."),
                ("2️⃣", "feed-value", "itunes:explicit is “clean”, a word of the past."),
                ("3️⃣", "feed-value", "itunes:season is “One”, which is no number from 1."),
                ("4️⃣", "feed-picture", "The episode's picture's address ends in .webp."),
                ("5️⃣", "feed-address", "A link in content:encoded is relative: “/pictures/1.jpg”."),
                ("6️⃣", "feed-tag", "RSS has no <episode> here."),
                ("7️⃣", "podcast-tag", "podcast:transcript lacks type."),
                ("8️⃣", "feed-chapters", "The chapter begins before the one above it."),
                ("9️⃣", "feed-chapters", "The chapter has no start."),
            ])
    }

    @Test("A number stands once in a season; trailers have their episode's")
    func numbers() {
        func numbered(_ number: Int, _ season: Int, _ more: String = "") -> String {
            item(
                recording.replacing("1.mp3", with: "\(number)-\(season)\(more.count).mp3")
                    + "<itunes:season>\(season)</itunes:season>1️⃣<itunes:episode>\(number)</itunes:episode>\(more)",
                guid: "<guid isPermaLink='false'>\(number)-\(season)\(more.count)</guid>"
            ).replacing("1️⃣", with: more == " " ? "1️⃣" : "")
        }
        expectFeed(
            soundFeed(
                items: [
                    numbered(2, 1), numbered(1, 1), numbered(1, 2), numbered(2, 1, " "),
                    numbered(2, 1, "<itunes:episodeType>trailer</itunes:episodeType>"),
                ].joined(separator: "\n")),
            [("1️⃣", "feed-value", "Episode 2 of season 1 is at line 16 too.")])
    }

    @Test("What every episode has is told once, with its lines")
    func repeated() {
        let old = recording.replacing("https", with: "http")
        expectFeed(
            soundFeed(
                items: """
                    \(item("1️⃣\(old)"))
                    \(item(old.replacing("1.mp3", with: "2.mp3"), guid: "<guid isPermaLink='false'>k2</guid>"))
                    \(item(old.replacing("1.mp3", with: "3.mp3"), guid: "<guid isPermaLink='false'>k3</guid>"))
                    """),
            [("1️⃣", "feed-enclosure", "The enclosure has a plain http address, here and at lines 17, 18.")])
    }

    @Test("Durations: seconds are best, clock times will do, words will not")
    func durations() {
        func found(_ text: String) -> [String] {
            let feed = soundFeed().replacing("<itunes:duration>90<", with: "<itunes:duration>\(text)<")
            return checkFeed(readFeedDocument(Array(feed.utf8))).map { "\($0.severity) \($0.message)" }
        }
        #expect(found("754") == [])
        #expect(found("12:34") == ["info itunes:duration has colons."])
        #expect(found("an hour") == ["warning itunes:duration “an hour” is no time."])
        #expect(found("0") == ["warning itunes:duration is 0."])
    }
}
