import TestSupport
import Testing

@Suite("kindred verify")
struct VerifyTests {
    @Test("A host that does everything right is told so, asked for its feed or for its site")
    func good() async throws {
        let host = try await LoopbackHost()
        let folder = try TemporaryFolder()
        let feed = try await kindred("verify", host.address("good/feed.xml"), in: folder)
        #expect(feed.errors == "")
        #expect(feed.output == "Asked 8 questions of 1 feed: no problems.\n")
        #expect(feed.status == 0)
        let site = try await kindred("verify", host.address(""), in: folder)
        #expect(site.errors == "")
        #expect(site.output == "Asked 9 questions of 1 feed: no problems.\n")
    }

    @Test("Each thing that apps stumble over is told at its address")
    func bad() async throws {
        let host = try await LoopbackHost()
        let told = try await kindred(
            "verify", host.address("bad/feed.xml"), "--format", "json", in: try TemporaryFolder())
        #expect(told.status == 1)
        let lines = told.output.split(separator: "\n")
        func messages(_ name: String) -> [String] {
            lines.filter { $0.contains("/bad/\(name)\"") }.compactMap { line in
                line.split(separator: "\"message\": \"").last?.split(separator: "\", \"help\"").first.map(String.init)
            }
        }
        #expect(
            messages("feed.xml") == [
                "The feed can't be read by apps in a browser.", "The feed is served as text/html.",
                "The host does not say which version this is (ETag, Last-Modified).",
            ])
        #expect(messages("nohead.mp3") == ["The audio of “nohead” is not told of: the host answers HEAD with 405."])
        #expect(
            messages("norange.mp3") == [
                "The audio of “norange” does not come in pieces: the host answers a range with 200."
            ])
        #expect(messages("type.mp3") == ["The audio of “type” is served as text/html, and the feed says audio/mpeg."])
        #expect(
            messages("length.mp3") == [
                "By its Content-Range, the audio of “length” has 10240 bytes, and the feed says 99999.",
                "The audio of “length” has 10240 bytes, and the feed says 99999.",
            ])
        #expect(
            messages("redirect.mp3") == [
                "The address ends in .mp3, and leads to one that ends in nothing: \(host.address("bad/play?id=1"))."
            ])
        #expect(messages("missing.mp3") == ["The audio of “missing” can't be fetched: the host answers with 404."])
        #expect(
            messages("a.vtt") == [
                "The transcript of “nohead” can't be read by apps in a browser."
            ])
        #expect(
            messages("a.json").first
                == "The chapters of “nohead” are served as text/plain, and the feed says application/json+chapters."
                || messages("a.json").contains("The chapters of “nohead” can't be read by apps in a browser."))
    }

    @Test("Recordings are measured when asked, pictures looked at, and redirects followed that keep the ending")
    func measured() async throws {
        let host = try await LoopbackHost()
        let folder = try TemporaryFolder()
        let fine = try await kindred("verify", host.address("measured/feed.xml?fine"), in: folder)
        func about(_ told: Outcome) -> [String] {
            told.errors.split(separator: "\n").filter { $0.hasPrefix("http") }.map {
                String($0).replacing(host.address("measured/"), with: "")
            }
        }
        let quiet = [
            "feed.xml?fine: warning: Asked whether it has changed, the host sends the whole feed again (200 where 304 is due). "
                + "[live-feed]", "feed.xml?fine: warning: The host answers HEAD for the feed with 405. [live-feed]",
        ]
        #expect(about(fine).sorted() == quiet)
        #expect(fine.status == 0)
        let told = try await kindred("verify", host.address("measured/feed.xml"), "--measure", in: folder)
        #expect(
            about(told).filter { !$0.hasPrefix("feed.xml") }.sorted() == [
                "broken.wav: error: The audio of “broken” can't be read: This file holds zeros where its sound should be: a copy "
                    + "of it failed. [live-enclosure]",
                "cover.png: error: The artwork is 64 by 64 pixels. [live-artwork]",
                "cover.png: error: The artwork is served as image/jpeg, and is image/png. [live-artwork]",
                "long.wav: warning: “long” lasts 1 seconds, and the feed says 7. [live-enclosure]",
                "other.mp3: error: “other” is audio/wav, and the feed says audio/mpeg. [live-enclosure]",
            ])
        #expect(told.status == 1)
    }

    @Test("A preview is asked as a host is: it answers its own pages, and goes on refusing those of others")
    func preview() async throws {
        let site = try await newSite()
        try site.write(Self.show, to: "Content/shows/talk/show.md")
        try site.write(
            "---\nid: epi1\ntitle: One\ndate: 2026-01-10\nchapters: [{start: 0:00, title: A}]\n---\nNotes.\n",
            to: "Content/shows/talk/001-one.md")
        try site.write("WEBVTT\n\n00:00.000 --> 00:01.000\n<v Host>We begin.\n", to: "Content/shows/talk/001-one.vtt")
        let made = try await shell(
            """
            cd Content/shows/talk && python3 -c 'import wave
            w = wave.open("001-one.wav", "wb"); w.setparams((1, 2, 8000, 0, "NONE", "")); w.writeframes(bytes(16000))'
            vips black cover.png 1400 1400 --bands 3 2>said || ffmpeg -v error -f lavfi -i color=s=1400x1400 -frames:v 1 cover.png
            """, in: site)
        #expect(made.status == 0, "\(made.errors)")
        let serving = try await Serving(site, "--date", "2026-06-15")
        let feed = "http://127.0.0.1:\(serving.port)/podcast/talk/feed.xml"
        let told = try await kindred("verify", feed, "--measure", in: try TemporaryFolder())
        #expect(!told.errors.contains("403") && !told.errors.contains(": error: "), "\(told.errors)")
        #expect(told.output.hasPrefix("Asked "))
        #expect(
            try await serving.get("/podcast/talk/feed.xml", "Origin: https://player.example\n").hasPrefix(
                "HTTP/1.1 403"))
    }

    private static let show = """
        ---
        id: sho1
        title: Talk
        date: 2026-01-01
        description: About talking.
        author: The project
        categories: [Education]
        explicit: no
        owner_email: hello@example.org
        image: {src: cover.png, alt: A cover}
        ---

        """

    @Test("In a site's folder the host is asked for what was taken down")
    func gone() async throws {
        let host = try await LoopbackHost()
        let site = try await newSite()
        let configuration = try #require(site.text("Content/site.yaml"))
        let lines = configuration.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasPrefix("base_url:") ? "base_url: \(host.address(""))" : String($0)
        }
        try site.write(lines.joined(separator: "\n"), to: "Content/site.yaml")
        try site.write("---\nid: gone\non: 2026-01-01\naliases: [/still/]\n---\n", to: "Content/gone/gone.md")
        let told = try await kindred("verify", host.address("good/feed.xml"), in: site)
        #expect(told.status == 1)
        #expect(
            told.errors.hasPrefix(
                "\(host.address("still/")): error: Something that was taken down should be gone for good here (410), and the "
                    + "host answers with 200. [live-gone]\n"))
        #expect(!told.errors.contains("/gone/:"))
    }

    @Test("What is no address, a host that is not there and a page without a feed are told in a sentence")
    func failures() async throws {
        let folder = try TemporaryFolder()
        #expect(try await kindred("verify", "file:///etc/passwd", in: folder).status == 64)
        #expect(try await kindred("verify", "--", "-o/tmp/x", in: folder).status == 64)
        let nobody = try await kindred("verify", "http://127.0.0.1:1/feed.xml", in: folder)
        #expect(nobody.status == 1)
        #expect(
            nobody.errors.hasPrefix(
                "http://127.0.0.1:1/feed.xml: error: This address can't be fetched: the host does not answer. [live-feed]\n"
            ))
        let host = try await LoopbackHost()
        let page = try await kindred("verify", host.address("still/"), in: folder)
        #expect(page.status == 1)
        #expect(page.errors.contains("There is no feed here, and no link to one."))
    }
}
