import TestSupport
import Testing

@Suite("kindred feed")
struct FeedCommandTests {
    private func feed(_ items: String, title: String = "Talk") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
        <title>\(title)</title>
        <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed.xml"/>
        \(items)
        </channel>
        </rss>

        """
    }

    private func item(_ guid: String, url: String = "https://example.org/a.mp3", length: Int = 20_000) -> String {
        """
        <item><title>First</title><guid isPermaLink="false">\(guid)</guid>
        <pubDate>Thu, 01 Oct 2026 09:30:00 +0100</pubDate>
        <enclosure url="\(url)" length="\(length)" type="audio/mpeg"/></item>
        """
    }

    @Test("check of a folder takes archives, a publisher's feed, Atom and JSON Feed each as what it is")
    func kinds() async throws {
        let folder = try TemporaryFolder()
        let namespaces =
            "xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:podcast=\"https://podcastindex.org/namespace/1.0\" "
            + "xmlns:fh=\"http://purl.org/syndication/history/1.0\""
        func rss(_ path: String, _ inside: String) throws {
            try folder.write(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" \(namespaces)><channel><title>Talk</title>
                <atom:link rel="self" type="application/rss+xml" href="https://example.org/\(path)"/>
                \(inside)
                </channel></rss>

                """, to: "site/\(path)")
        }
        try rss(
            "feed.xml",
            """
            <atom:link rel="prev-archive" href="https://example.org/archive/2.xml"/>
            <podcast:publisher><podcast:remoteItem medium="publisher" feedGuid="9b024349-ccf0-5f69-a609-6b82873eab3c" \
            feedUrl="https://example.org/publisher.xml"/></podcast:publisher>
            """)
        try rss("archive/2.xml", "<atom:link rel=\"current\" href=\"https://example.org/feed.xml\"/>")
        try rss(
            "archive/1.xml",
            "<fh:archive/><atom:link rel=\"current\" href=\"https://example.org/feed.xml\"/>"
                + "<atom:link rel=\"next-archive\" href=\"https://example.org/archive/2.xml\"/>")
        try rss("publisher.xml", "<podcast:medium>publisher</podcast:medium>")
        try folder.write("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title></feed>", to: "site/news.atom")
        try folder.write(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Talk", "feed_url": "https://example.org/feed.json",
             "items": [
              {"id": "a", "content_text": "x",
               "attachments": [{"url": "https://example.org/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}]},
              {"id": "a", "date_published": "yesterday"}]}
            """, to: "site/feed.json")
        try folder.write("abcdef", to: "site/a.mp3")
        try folder.write("{\"a\": 1}", to: "site/other.json")
        let told = try await kindred("feed", "check", "site", in: folder)
        #expect(told.status == 1 && told.output.hasPrefix("6 feeds: "))
        let lines = told.errors.split(separator: "\n").filter { $0.hasPrefix("site/") }.map(String.init)
        func about(_ rule: String) -> [String] {
            lines.filter { $0.hasSuffix(" [\(rule)]") }.map { String($0.dropLast(rule.utf8.count + 3)) }
        }
        #expect(
            about("feed-archive") == [
                "site/archive/1.xml:1:1: error: The archive page after this one does not name this one: archive/2.xml."
            ])
        #expect(
            about("feed-publisher") == [
                "site/feed.xml:1:1: warning: The publisher's feed does not name this one: publisher.xml."
            ])
        #expect(
            about("feed-json") == [
                "site/feed.json:5:3: error: This item has neither content_html nor content_text.",
                "site/feed.json:5:3: error: This item has the id of the one in line 3, “a”: readers show one of them.",
                "site/feed.json:5:3: error: “yesterday” is not a date as 2026-05-01T08:00:00Z.",
            ])
        #expect(about("feed-file") == ["site/feed.json:3:3: error: The audio of “” has 6 bytes, and the feed says 5."])
        #expect(about("feed-atom").contains { $0.hasPrefix("site/news.atom:1:1: ") })
        let alone = try await kindred("feed", "check", "site/feed.json", in: folder)
        #expect(alone.status == 1 && alone.output.hasPrefix("1 feed: ") && alone.errors.contains("[feed-json]"))
    }

    @Test("diff tells what has become of a feed that is none any more, of files and of an address")
    func noFeed() async throws {
        let folder = try TemporaryFolder()
        try folder.write(feed(item("a")), to: "old.xml")
        try folder.write("<!DOCTYPE html><title>Sign in</title>", to: "new.xml")
        let page = try await kindred("feed", "diff", "old.xml", "new.xml", in: folder)
        #expect(
            page.output == "breaks the subscription: A web page stands where the feed was: apps get nothing new.\n")
        #expect(page.status == 1)
        let backwards = try await kindred("feed", "diff", "new.xml", "old.xml", in: folder)
        #expect(backwards.status == 70 && backwards.errors == "kindred: new.xml is no podcast's feed (RSS).\n")
        let host = try await LoopbackHost()
        let live = try await kindred(
            "feed", "diff", host.address("good/feed.xml"), host.address("good/feed.xml"), in: folder)
        #expect(live.output == "Subscribers would see no difference.\n" && live.status == 0)
        let other = try await kindred("feed", "diff", host.address("good/feed.xml"), host.address("still/"), in: folder)
        #expect(other.status == 1 && other.output.hasPrefix("breaks the subscription: "))
    }

    @Test("diff says what a subscriber would see, and its status tells whether that is bad")
    func diff() async throws {
        let folder = try TemporaryFolder()
        try folder.write(feed(item("a")), to: "old.xml")
        try folder.write(feed(item("a"), title: "Talking"), to: "title.xml")
        try folder.write(feed(item("b")), to: "guid.xml")
        let same = try await kindred("feed", "diff", "old.xml", "old.xml", in: folder)
        #expect(same.output == "Subscribers would see no difference.\n" && same.status == 0)
        let title = try await kindred("feed", "diff", "old.xml", "title.xml", in: folder)
        #expect(title.output == "visible: The show is called “Talking”; before, “Talk”.\n" && title.status == 0)
        let guid = try await kindred("feed", "diff", "old.xml", "guid.xml", "--format", "json", in: folder)
        #expect(guid.status == 1)
        #expect(guid.output.contains("\"effect\": \"downloads again\""))
        #expect(guid.output.contains("\"what\": \"guid\"") && guid.output.contains("\"episode\": \"First\""))
        #expect(try await kindred("feed", "diff", "old.xml", in: folder).status == 64)
        let none = try await kindred("feed", "diff", "old.xml", "none.xml", in: folder)
        #expect(none.status == 70 && none.errors.hasPrefix("kindred: There is no such file or folder: "))
    }

    @Test("diff of folders compares each feed, its artwork and its audio; one that is gone breaks the subscription")
    func folders() async throws {
        let folder = try TemporaryFolder()
        for side in ["old", "new"] {
            try folder.write(feed(item("a")), to: "\(side)/feed.xml")
            try folder.write("the \(side) recording", to: "\(side)/a.mp3")
        }
        let changed = try await kindred("feed", "diff", "old", "new", in: folder)
        #expect(
            changed.output
                == "downloads again: “First”: Under the same address and of the same length its audio is another recording: "
                + "some apps download it again, others go on with the old file, or a mixture of both.\n")
        #expect(changed.status == 1)
        try folder.write(feed(item("a")), to: "old/more/feed.xml")
        let gone = try await kindred("feed", "diff", "old", "new", in: folder)
        #expect(gone.output.contains("more/feed.xml:\nbreaks the subscription: The feed is not there any more"))
    }

    @Test("diff --recorded compares the site with what subscribers have")
    func recorded() async throws {
        let site = try await newSite()
        let day = ["--date", "2026-06-15"]
        let nothing = try await kindred("feed", "diff", "--recorded", day[0], day[1], in: site)
        #expect(nothing.status == 70)
        #expect(nothing.errors.contains("No show of this site was recorded yet"))
    }

    @Test("check tells each mistake at its line, of a file and of every feed in a folder, with the files beside it")
    func check() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            feed(item("a", length: 20_000) + item("b", url: "https://example.org/b.mp3")), to: "site/feed.xml")
        try folder.write([UInt8](repeating: 7, count: 20_001), to: "site/a.mp3")
        try folder.write("<urlset/>", to: "site/sitemap.xml")
        let file = try await kindred("feed", "check", "site/feed.xml", in: folder)
        #expect(file.status == 1)
        #expect(file.errors.contains("site/feed.xml:"))
        #expect(file.output.hasPrefix("1 feed: "))
        let all = try await kindred("feed", "check", "site", in: folder)
        #expect(all.status == 1)
        #expect(
            all.errors.contains(
                "site/feed.xml:6:1: error: The audio of “First” has 20001 bytes, and the feed says 20000. [feed-file]\n"
                    + "  6 | <item><title>First</title><guid isPermaLink=\"false\">a</guid>"))
        #expect(all.errors.contains("The audio of “First” is not in this folder: b.mp3. [feed-file]"))
        #expect(all.output.hasPrefix("1 feed: "))
        let json = try await kindred("feed", "check", "site", "--format", "json", in: folder)
        #expect(json.output.contains("\"rule\": \"feed-file\""))
        let sarif = try await kindred("feed", "check", "site", "--format", "sarif", in: folder)
        #expect(sarif.output.contains("\"ruleId\": ") && sarif.status == 1)
        #expect(try await kindred("feed", "check", "none.xml", in: folder).status == 70)
    }
}
