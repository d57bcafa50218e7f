@testable import Importing
import Podcast
import Testing

@Suite("Nothing is dropped in silence")
struct UnkeptElementsTests {
    private func show(_ channel: String) throws -> (text: String, said: [String]) {
        let plan = try planned(Feeds.feed("", channel: channel))
        return (plan.text("show.md") ?? "", plan.remarks.filter { $0.topic == .unkept }.compactMap(\.detail))
    }

    private func episode(_ more: String) throws -> (text: String, said: [String]) {
        let plan = try planned(Feeds.feed(Feeds.item("One", guid: "1", more: more)))
        return (
            plan.text("001-one.md") ?? "",
            plan.remarks.filter { [.unkept, .person, .madeAnew, .repeated].contains($0.topic) }.compactMap(\.detail)
        )
    }

    @Test(
        "What no field can hold stands in the feed as it was",
        arguments: [
            "<podcast:license url=\"https://example.org/l\">our own</podcast:license>",
            "<podcast:trailer url=\"https://cdn.example.org/t.mp3\" pubdate=\"Mon, 02 Mar 2020 09:00:00 +0000\">T</podcast:trailer>",
            "<podcast:txt purpose=\"verify\">a1</podcast:txt>",
            "<podcast:value type=\"lightning\" method=\"keysend\"/>",
        ])
    func kept(element: String) throws {
        let (text, said) = try show(element)
        let name = element.prefix { $0 != " " }
        #expect(text.contains("    \(name) xmlns:podcast=") && said.isEmpty, "\(text)")
    }

    @Test(
        "What can't stand in it is said whole, with the reason",
        arguments: [
            ("<podcast:locked>perhaps</podcast:locked>", "it says neither yes nor no."),
            ("<podcast:medium>mixed</podcast:medium>", "`medium` knows no such medium."),
            ("<podcast:funding>Give</podcast:funding>", "it leads nowhere."),
            ("<podcast:guid>not one</podcast:guid>", "it is no UUID."),
            ("<podcast:person img=\"https://a.example/p.jpg\"/>", "it names nobody."),
            ("<podcast:location geo=\"geo:1,2\"/>", "it names no place."),
            ("<podcast:location country=\"gb\">Leeds</podcast:location>", "there is no field for its country."),
            ("<itunes:type>weekly</itunes:type>", "it is neither episodic nor serial."),
            ("<link>https://other.example.org/</link>", "it stands once in a feed, and the first counts."),
        ])
    func said(element: String, reason: String) throws {
        let said = try show(element).said
        #expect(said.count == 1 && said.first?.hasSuffix(">: \(reason)") == true, "\(said)")
    }

    @Test(
        "So is what no field of an episode can hold",
        arguments: [
            (
                "<podcast:soundbite startTime=\"1\" duration=\"5\">x</podcast:soundbite>",
                "it lasts less than 15 or more than 120 seconds."
            ),
            ("<itunes:episodeType>minisode</itunes:episodeType>", "it is neither full, trailer nor bonus."),
            (
                "<podcast:episode display=\"\(String(repeating: "x", count: 40))\">3</podcast:episode>",
                "its display is longer than 32 characters."
            ),
            ("<enclosure url=\"https://cdn.example.org/1.ogg\" type=\"audio/ogg\"/>", "an episode has one recording."),
            ("<guid>2</guid>", "it stands once in a feed, and the first counts."),
            ("<podcast:person email=\"a@example.org\">Bo</podcast:person>", "there is no field for its email."),
        ])
    func ofEpisodes(element: String, reason: String) throws {
        let said = try episode(element).said
        #expect(said.count == 1 && said.first?.hasSuffix(">: \(reason)") == true, "\(said)")
    }

    @Test("People and places as the namespace's first drafts had them are people and places")
    func drafts() throws {
        let (text, said) = try episode(
            "<podcast:person role=\"guest\" name=\"Bo\" href=\"https://bo.example.org/\"/>"
                + "<podcast:location name=\"Leeds\" osmid=\"R1\" geo=\"geo:53.8,-1.5\"/>")
        #expect(text.contains("\npeople: {guest: [bo]}\n"))
        #expect(text.contains("\nlocation: {name: Leeds, geo: \"geo:53.8,-1.5\", osm: R1}\n"), "\(text)")
        #expect(said.isEmpty)
    }

    @Test(
        "A person's picture is told with its address; elements that say a thing again, or the host's own, once for all items"
    )
    func quiet() throws {
        let (text, said) = try episode(
            """
            <itunes:title>One</itunes:title><slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">0</slash:comments>
            <podcast:person img="https://a.example/bo.jpg">Bo</podcast:person>
            """)
        #expect(said == ["Bo: https://a.example/bo.jpg", "slash:comments", "itunes:title"])
        #expect(!text.contains("itunes:title"))
    }

    @Test("A description that says other words than the notes stands beside them as a summary")
    func summary() throws {
        let notes =
            "<content:encoded><![CDATA[<p>All of it, with <a href='https://a.example/'>a link</a> and more.</p>]]></content:encoded>"
        #expect(
            try episode(notes + "<description>In short.</description>").text.contains(">In short.</itunes:summary>"))
        #expect(
            try !episode(notes + "<description>All of it, with a link (https://a.example/) and more.</description>")
                .text
                .contains("itunes:summary"))
    }

    @Test("Addresses in kept elements are whole, whatever they were")
    func addresses() throws {
        let (text, _) = try episode(
            "<itunes:image>/p.jpg</itunes:image><podcast:transcript url=\"t.vtt\" type=\"text/vtt\"/><x:y xmlns:x=\"https://x.example/\" url=\"t\"/>"
        )
        #expect(text.contains("href=\"https://old.example.org/p.jpg\"/>"))
        #expect(text.contains("url=\"https://old.example.org/t.vtt\""))
        #expect(text.contains("<x:y xmlns:x=\"https://x.example/\" url=\"t\"/>"))
    }

    @Test("A title that was escaped twice is written as it was meant, and said")
    func twice() throws {
        let plan = try planned(Feeds.feed(Feeds.item("Q&amp;amp;A: caf&amp;eacute;", guid: "1")))
        #expect(plan.text("001-q-a-cafe.md")?.contains("\ntitle: \"Q&A: café\"\n") == true)
        #expect(plan.remarks.contains { $0.topic == .escaped && $0.detail == "“Q&amp;A: caf&eacute;”" })
    }
}

@Suite("Everything else of the new feed held against the old")
struct WholeComparisonTests {
    private func sentences(_ old: EpisodeItem, _ new: EpisodeItem) -> [String] {
        let item = ImportedItem(
            title: "One", guid: "1", writtenGUID: "1", published: nil, enclosureURL: "https://a.example/1.mp3",
            length: 1, type: "audio/mpeg", path: "", line: 3, whole: old)
        return FeedComparison([item], with: [new]).differences.map(\.sentence)
    }

    @Test("What is other than it was is said, and what is as it was is not")
    func compared() {
        var old = EpisodeItem(
            title: "One", guid: "1", enclosure: .init(url: "https://a.example/1.mp3", length: 1, type: "audio/mpeg"))
        old.durationSeconds = 60
        old.season = 2
        old.persons = [FeedPerson(name: "Bo", role: "Guest")]
        old.extra = [FeedElement("ttl", text: "60"), FeedElement("itunes:order", text: " 1\n")]
        #expect(sentences(old, old) == [])
        var new = old
        new.durationSeconds = 61
        new.season = nil
        new.persons = [FeedPerson(name: "Bo", role: "guest", group: "cast"), FeedPerson(name: "Amira")]
        new.extra = [FeedElement("itunes:order", text: "1")]
        #expect(
            sentences(old, new) == [
                "The duration in seconds was 60 and is 61.", "The season was 2 and is missing.",
                "“Amira” is named as host, too.", "<ttl>60</ttl> is not in the new feed, or reads otherwise there.",
            ])
    }
}
