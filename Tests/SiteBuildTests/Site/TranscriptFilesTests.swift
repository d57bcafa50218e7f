import TestSupport
import Testing

@testable import SiteBuild

@Suite("A transcript in every form")
struct TranscriptFilesTests {
    private func site(
        _ transcript: String, named: String = "001-first.vtt", episode: String = "people: {guest: [riaz]}",
        channels: String = "site, feed, audio, transcript, search-engine", shownAs: String = "Sam", more: String = ""
    ) async throws -> TrySite {
        let site = try TrySite(
            show(
                "audio: {url: https://cdn.example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:20}\n" + episode
            )
                + """
                === Content/people/riaz.md
                ---
                id: r1az
                display_name: Riaz Khan
                ---
                === consent/riaz.yaml
                id: c0n1
                person: riaz
                shown_as: \(shownAs)
                identify_as: pseudonym
                works: [001-first]
                given: 2026-01-01
                review: 2030-01-01
                channels: [\(channels)]
                === Content/shows/voices/\(named)
                \(transcript)
                \(more)
                """)
        try site.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site
    }

    private static let folder = "podcast/voices/first/"
    private static let forms = ["vtt", "srt", "json", "html"].map { folder + "transcript." + $0 }

    @Test(
        "Whatever form it is given in, all four come out, the same words and the agreed name in each",
        arguments: [
            (
                "001-first.vtt",
                "WEBVTT\n\n00:00.000 --> 00:04.000\n<v Host>We begin.\n\n00:04.000 --> 00:20.000\n<v Riaz>The door."
            ),
            (
                "001-first.srt",
                "1\n00:00:00,000 --> 00:00:04,000\nHost: We begin.\n\n2\n00:00:04,000 --> 00:00:20,000\nRiaz Khan: The door."
            ),
            (
                "001-first.json",
                """
                {"version":"1.0.0","segments":[{"speaker":"Host","startTime":0,"endTime":4,"body":"We begin."},
                {"speaker":"riaz","startTime":4,"endTime":20,"body":"The door."}]}
                """
            ), ("001-first.txt", "[0:00] Host: We begin.\n\n[0:04 --> 0:20] Riaz: The door."),
        ])
    func forms(name: String, transcript: String) async throws {
        let site = try await site(transcript, named: name)
        #expect(
            site.page(Self.forms[0]) == """
                WEBVTT

                00:00:00.000 --> 00:00:04.000
                <v Host>We begin.

                00:00:04.000 --> 00:00:20.000
                <v Sam>The door.

                """)
        #expect(site.page(Self.forms[1]).contains("00:00:04,000 --> 00:00:20,000\nSam: The door.\n"))
        #expect(
            site.page(Self.forms[2]).filter { $0 != " " && !$0.isNewline }.contains(
                #"{"speaker":"Sam","startTime":4,"endTime":20,"body":"Thedoor."}"#))
        #expect(
            site.page(Self.forms[3]).contains(
                "<cite>Sam:</cite>\n<time datetime=\"PT4S\">0:04</time>\n<p>The door.</p>\n"))
        let page = site.page(Self.folder + "index.html")
        #expect(page.contains("<cite>Sam</cite>"))
        #expect(page.contains("<div class=\"cue\" id=\"t4\">"))
        #expect(page.contains("<span data-start=\"4\">The door.</span>"))
        #expect(site.output.holding("Riaz") == [])
    }

    @Test("The feed names each with its type; the one that apps show while it plays is WebVTT")
    func feed() async throws {
        let site = try await site("WEBVTT\n\n00:00.000 --> 00:20.000\n<v Host>We begin.", episode: "season: 1")
        let feed = site.page("podcast/voices/feed.xml")
        for (form, type, rel) in [
            ("vtt", "text/vtt", " rel=\"captions\""), ("srt", "application/x-subrip", ""),
            ("json", "application/json", ""), ("html", "text/html", ""),
        ] {
            #expect(
                feed.contains(
                    "<podcast:transcript url=\"https://example.org/podcast/voices/first/transcript.\(form)\" type=\"\(type)\" language=\"en-GB\"\(rel)/>"
                ), "\(feed)")
        }
    }

    @Test("While somebody heard does not agree to a transcript, there is none in any form")
    func withheld() async throws {
        let site = try await site(
            "WEBVTT\n\n00:00.000 --> 00:20.000\n<v Riaz>The persimmon.", channels: "site, feed, audio, search-engine")
        #expect(site.output.holding("persimmon") == [])
        for path in Self.forms { #expect(site.output.files[path] == nil) }
        #expect(!site.page("podcast/voices/feed.xml").contains("podcast:transcript"))
    }

    @Test("Without times there are the page and HTML, and nobody is told a time")
    func untimed() async throws {
        let site = try await site("Host: We begin.\n\nRiaz: The door.", named: "001-first.txt")
        #expect(Self.forms.filter { site.output.files[$0] != nil } == [Self.folder + "transcript.html"])
        #expect(site.page(Self.forms[3]).contains("<cite>Sam:</cite>\n<p>The door.</p>"))
        let page = site.page(Self.folder + "index.html")
        #expect(page.contains("<div class=\"cue\" id=\"p2\">\n<cite>Sam</cite>\n<p><span>The door.</span></p>"))
        #expect(!page.contains("#t0"))
    }

    @Test("The HTML form says what it is of, warns, helps, and leads to the page, and no search engine lists it")
    func document() async throws {
        let site = try await site(
            "WEBVTT\n\n00:00.000 --> 00:20.000\n<v Host>A & B <c>.",
            episode: "content_notes: {crime: a burglary throughout}")
        let html = site.page(Self.forms[3])
        #expect(
            html.hasPrefix(
                """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/podcast/voices/first/">
                <title>The first</title>
                </head>
                <body>
                <main>
                <h1>The first</h1>
                <p><a href="https://example.org/podcast/voices/first/">The episode’s page</a></p>
                <p>Content note: crime. a burglary throughout</p>
                <cite>Host:</cite>
                """))
        #expect(html.hasSuffix("</main>\n</body>\n</html>\n"))
    }

    @Test("Hostile words are words in every form")
    func hostile() async throws {
        let site = try await site(
            #"{"segments":[{"startTime":0,"endTime":20,"speaker":"Host","body":"</script><script>alert(1)</script> --> ]]> \u202ertl {\\an8}<i>"}]}"#,
            named: "001-first.json")
        for path in Self.forms + [Self.folder + "index.html", "podcast/voices/feed.xml"] where !path.hasSuffix("json") {
            #expect(!site.page(path).contains("<script>alert"), "\(path)")
        }
        #expect(site.page(Self.forms[0]).contains("&lt;/script&gt;"))
        #expect(site.page(Self.forms[1]).split(separator: "\n").count { $0.contains("-->") } > 0)
        #expect(!site.page(Self.forms[1]).contains("<i>"))
    }
}
