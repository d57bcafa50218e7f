import TestSupport
import Testing

@testable import SiteBuild

@Suite("An episode's chapters from one source")
struct EpisodeChaptersTests {
    private func site(_ episode: String, files: String = "") async throws -> TrySite {
        let site = try TrySite(
            show(
                "audio: {url: https://cdn.example.org/a.mp3, length: 100, type: audio/mpeg, duration: 20:00}\n"
                    + episode,
                transcript: "WEBVTT\n\n00:00.000 --> 00:40.000\n<v Host>One.\n\n00:40.000 --> 20:00.000\n<v Host>Two.")
                + files)
        for (path, bytes) in showMedia { try site.folder.write(bytes, to: path) }
        try site.folder.write(TryMedia.picture, to: "Content/shows/voices/kettle.png")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site
    }

    private func json(_ site: TrySite) -> String {
        site.page("podcast/voices/first/chapters.json").split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
            .replacing("\": ", with: "\":")
    }

    private static let simple = """
        <psc:chapter start="00:00:00.000" title="Welcome"/>
        """

    @Test("From front matter, with thousandths, an end, a page, a picture and one that is not listed")
    func frontMatter() async throws {
        let site = try await site(
            """
            chapters:
              - {start: 0:42.5, title: The kettle, end: 1:00, url: "https://example.org/kettle", image: kettle.png}
              - {start: 0:00, title: Welcome}
              - {start: 1:00, title: Quiet, listed: no}
            """)
        let chapters = json(site)
        #expect(chapters.contains(#"{"startTime":0,"title":"Welcome"}"#), "\(chapters)")
        #expect(chapters.contains(#"{"startTime":42.5,"title":"The kettle","img":"https://example.org/media/kettle."#))
        #expect(chapters.contains(#""url":"https://example.org/kettle","endTime":60}"#))
        #expect(chapters.contains(#"{"startTime":60,"title":"Quiet","toc":false}"#))
        let feed = site.page("podcast/voices/feed.xml")
        #expect(
            feed.contains(#"<psc:chapter start="00:00:42.500" title="The kettle" href="https://example.org/kettle""#))
        let page = site.page("podcast/voices/first/index.html")
        // The words that are said then begin at 0:40.
        #expect(
            page.contains(
                "href=\"#t40\" data-start=\"42.5\"><span class=\"clock\">0:42</span> <span>The kettle</span></a>"),
            "\(page)")
        #expect(!page.contains("Quiet"))
    }

    @Test(
        "From a file beside the episode, as lines or as JSON",
        arguments: [
            "=== Content/shows/voices/001-first.chapters.txt\n0:00 Welcome\n- 0:42.5 – The kettle <https://example.org/kettle>\n",
            """
            === Content/shows/voices/001-first.chapters.json
            {"version":"1.2.0","chapters":[{"startTime":0,"title":"Welcome"},
            {"startTime":42.5,"title":"The kettle","url":"https://example.org/kettle"}]}

            """,
        ])
    func files(file: String) async throws {
        let site = try await site("season: 1", files: file)
        #expect(
            json(site)
                == #"{"version":"1.2.0","chapters":[{"startTime":0,"title":"Welcome"},{"startTime":42.5,"title":"The kettle","url":"https://example.org/kettle"}]}"#
        )
        #expect(site.page("podcast/voices/feed.xml").contains(Self.simple))
    }

    @Test("A content note's times make chapters by which its stretch is skipped in any player")
    func notes() async throws {
        let site = try await site(
            """
            content_notes: {crime: "a burglary (12:30 to 14:05)", objects: knives 1:00}
            chapters: [{start: 0:00, title: Welcome}, {start: 14:06, title: Afterwards}]
            """)
        #expect(
            json(site)
                == #"{"version":"1.2.0","chapters":[{"startTime":0,"title":"Welcome"},{"startTime":750,"title":"Content note: crime"},{"startTime":846,"title":"Afterwards"}]}"#
        )
        let alone = try await self.site("content_notes: {crime: \"a burglary, 12:30–14:05\"}")
        #expect(
            json(alone)
                == #"{"version":"1.2.0","chapters":[{"startTime":0,"title":"The first"},{"startTime":750,"title":"Content note: crime"},{"startTime":845,"title":"After the content note"}]}"#
        )
    }

    @Test("From the recording itself, where nobody wrote any")
    func recording() async throws {
        let words = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Host>One."
        for (episode, title) in [("season: 1", "The kettle"), ("chapters: [{start: 0:00, title: Mine}]", "Mine")] {
            let site = try TrySite(show(episode, transcript: words))
            try site.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
            try site.folder.write(Self.chaptered("The kettle"), to: "Content/shows/voices/001-first.wav")
            let report = try await site.publish()
            #expect(report.isPublished, "\(site.lines(report.diagnostics))")
            let times = title == "Mine" ? ("0", "") : ("0.256", ",\"endTime\":0.768")
            #expect(
                json(site).contains("[{\"startTime\":\(times.0),\"title\":\"\(title)\"\(times.1)}]"), "\(json(site))")
        }
    }

    /// A second of silence with an ID3 tag that holds a chapter, from 256 thousandths on.
    private static func chaptered(_ title: String) -> [UInt8] {
        let text = [3] + Array(title.utf8)
        let inner = Array("TIT2".utf8) + [0, 0, 0, UInt8(text.count), 0, 0] + text
        let content = Array("c\0".utf8) + [0, 0, 1, 0, 0, 0, 3, 0] + [UInt8](repeating: 255, count: 8) + inner
        let frame = Array("CHAP".utf8) + [0, 0, 0, UInt8(content.count), 0, 0] + content
        let tag = Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, UInt8(frame.count)] + frame
        return TryMedia.silence() + Array("id3 ".utf8) + [UInt8(tag.count), 0, 0, 0] + tag
    }
}
