import TestSupport
import Testing

@Suite("kindred import feed")
struct ImportTests {
    /// What an old host left undone: no guid, http, no length, no transcript, no artwork; and elements of its own.
    private static let feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
          xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel><title>Ward voices</title><link>https://old.example.org/</link><language>en-gb</language>
        <atom:link rel="self" href="https://old.example.org/feed.xml"/><description>What helps.</description>
        <itunes:category text="Podcasting"/><itunes:image href="https://cdn.example.org/cover.jpg"/>
        <own:channel xmlns:own="https://own.example.org/" a="1">kept</own:channel>
        <item><title>Newest</title><guid isPermaLink="false">g-2</guid><pubDate>Sat, 05 Mar 2022 09:00:00 -0500</pubDate>
        <link>https://old.example.org/2/</link><description>&lt;p&gt;Two &lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;</description>
        <enclosure url="https://cdn.example.org/2.mp3" length="1234567" type="audio/mpeg"/>
        <itunes:duration>1:02:03</itunes:duration><podcast:person role="guest">Bo</podcast:person>
        <podcast:chapters url="https://cdn.example.org/2.json" type="application/json+chapters"/>
        <podcast:transcript url="https://cdn.example.org/2.vtt" type="text/vtt"/>
        <own:item xmlns:own="https://own.example.org/"><own:part>&lt;kept&gt;</own:part></own:item></item>
        <item><title>Bare</title><enclosure url="http://cdn.example.org/1.mp3"/></item>
        </channel></rss>
        """

    private func site(_ feed: String = Self.feed) async throws -> TemporaryFolder {
        let site = try await newSite()
        try site.write(feed, to: "old.xml")
        return site
    }

    @Test("A show builds at once, its feed says what the old one said, and unknown elements come out again")
    func whole() async throws {
        let site = try await site()
        let done = try await kindred("import", "feed", "old.xml", in: site)
        #expect(done.status == 0, "\(done.output)\(done.errors)")
        for line in [
            "2 of 2 GUIDs identical", "2 of 2 dates identical", "1 of 2 enclosures identical", "the same order",
        ] {
            #expect(done.output.contains("  \(line)\n"), "\(done.output)")
        }
        #expect(done.output.contains("“Bare” (line 15): The enclosure's type was “” and is audio/mpeg."))
        let built = try await kindred("build", in: site)
        #expect(built.status == 0, "\(built.errors)")
        let feed = try #require(site.text("Output/podcast/ward-voices/feed.xml"))
        for kept in [
            ">g-2</guid>", ">http://cdn.example.org/1.mp3</guid>", "https://cdn.example.org/cover.jpg",
            "https://cdn.example.org/2.json", "https://cdn.example.org/2.vtt", "text=\"Podcasting\"", "&lt;kept&gt;",
            "https://own.example.org/", ">Bo</podcast:person>", "Sat, 05 Mar 2022 14:00:00 +0000",
        ] { #expect(feed.contains(kept), "\(kept)\n\(feed)") }
        #expect(
            !feed.contains("x()") && site.text("Output/podcast/ward-voices/newest/index.html")?.contains("x()") == false
        )
    }

    @Test("A second run writes nothing, and a third adds what came since")
    func again() async throws {
        let site = try await site()
        _ = try await kindred("import", "feed", "old.xml", in: site)
        let path = "Content/shows/ward-voices/002-newest.md"
        let before = try #require(site.text(path))
        let again = try await kindred("import", "feed", "old.xml", in: site)
        #expect(again.output.contains("  the show, 2 episodes: unchanged\n"), "\(again.output)")
        try site.write(before + "\nWords of our own.\n", to: path)
        let item =
            "<item><title>New</title><guid>g-3</guid><enclosure url=\"https://cdn.example.org/3.mp3\"/></item><item>"
        try site.write(Self.feed.replacing("<item>", with: item, maxReplacements: 1), to: "old.xml")
        let third = try await kindred("import", "feed", "old.xml", in: site)
        #expect(third.status == 0)
        #expect(third.output.contains("  1 episode: new\n"), "\(third.output)")
        #expect(third.output.contains("“Newest”: \(path)\n"))
        #expect(site.text(path) == before + "\nWords of our own.\n")
    }

    @Test("What is no feed is told in a sentence, and nothing is written")
    func refused() async throws {
        let site = try await site("<!DOCTYPE html><html><body>Not found</body></html>")
        let page = try await kindred("import", "feed", "old.xml", in: site)
        #expect(page.status == 64)
        #expect(
            page.errors == "kindred: old.xml is a web page, and no feed. Look on it for the address of its RSS feed.\n")
        #expect(site.text("Content/shows") == nil)
        let missing = try await kindred("import", "feed", "nothing.xml", in: site)
        #expect(missing.status == 70)
        let scheme = try await kindred("import", "feed", "file:///etc/passwd", in: site)
        #expect(scheme.status == 70 && scheme.errors.contains("it is no address of the web."))
    }

    @Test("The report and the redirects are written where they are asked for, and JSON has all of it")
    func reports() async throws {
        let site = try await site()
        let done = try await kindred(
            "import", "feed", "old.xml", "--format", "json", "--report", "out/report.txt", "--redirects",
            "out/_redirects",
            "--redirects", "out/map.csv", in: site)
        #expect(done.status == 0, "\(done.errors)")
        #expect(done.output.contains("\"guids_identical\": 2"))
        #expect(site.text("out/report.txt")?.contains("2 of 2 GUIDs identical") == true)
        #expect(site.text("out/_redirects")?.contains("/2/ https://") == true)
        #expect(site.text("out/map.csv")?.hasPrefix("from,to,status\n") == true)
    }
}
