import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Publishing without the faulty entries")
struct LeaveOutErrorsTests {
    private let good = """
        === Content/stories/good.md
        ---
        id: sto1
        title: A good story
        date: 2026-01-05
        related: [bad]
        ---

        [A link](bad.md#there) and [another](worse.md).

        """
    private let bad = """
        === Content/stories/bad.md
        ---
        id: sto2
        title: The persimmon
        date: 31/02/2026
        ---

        ## There

        Words.
        === Content/stories/worse.md
        ---
        id: "sto3
        ---

        A quince.

        """

    private func publish(_ text: String, with others: [String: String] = [:]) async throws -> (TrySite, BuildReport) {
        var site = try TrySite(text)
        for (path, content) in others { try site.folder.write(content, to: path) }
        site.request.leavesOutErrors = true
        let report = try await site.publish()
        return (site, report)
    }

    @Test("Faulty entries are left out and named; links to them show their words, with a warning")
    func leftOut() async throws {
        let (site, report) = try await publish(good + bad)
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(report.leftOut == ["Content/stories/bad.md", "Content/stories/worse.md"])
        #expect(!report.hasErrors)
        #expect(site.output.holding("persimmon") == [])
        #expect(site.output.holding("quince") == [])
        let page = site.page("stories/good/index.html")
        #expect(page.contains("A link and another."))
        assertSnapshot(
            site.lines(report.diagnostics).joined(separator: "\n"),
            """
            Content/stories/bad.md:4:7 [front-matter-date] “31/02/2026” is not a date.
            Content/stories/good.md:5:11 [link-to-removed] Content/stories/bad.md is left out because of its errors.
            Content/stories/good.md:8:10 [link-to-removed] Content/stories/bad.md is left out because of its errors.
            Content/stories/good.md:8:38 [link-to-removed] Content/stories/worse.md is left out because of its errors.
            Content/stories/worse.md:2:5 [yaml-syntax] The quotation mark that opens here is never closed.
            """)
    }

    @Test("A removal does not wait for somebody's typo elsewhere")
    func removal() async throws {
        let expiring = "=== Content/stories/gone.md\n---\nid: sto4\ntitle: The medlar\nexpires: 2026-06-01\n---\n"
        let (site, report) = try await publish(good + bad + expiring)
        #expect(report.isPublished)
        #expect(report.publication.expired.map(\.path) == ["Content/stories/gone.md"])
        #expect(site.output.holding("medlar") == [])
    }

    @Test("A show that is left out takes its episodes with it")
    func show() async throws {
        let (site, report) = try await publish(
            good.replacing("related: [bad]", with: "").replacing("bad.md#there", with: "good.md")
                .replacing("worse.md", with: "good.md") + """
                    === Content/shows/voices/show.md
                    ---
                    id: sho1
                    title: Persimmon
                    ---
                    === Content/shows/voices/001-first.md
                    ---
                    id: epi1
                    title: Quince
                    audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:10}
                    ---
                    """)
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(site.output.holding("ersimmon") == [])
        #expect(site.output.holding("uince") == [])
        #expect(report.leftOut.contains("Content/shows/voices/show.md"))
    }

    @Test(
        "Errors in site.yaml and in templates still hold everything back",
        arguments: [
            ("Content/site.yaml", "format: 1\ntitle: Voices\nbase_url: example\n"),
            ("Content/site.yaml", "format: 1\ntitle: Voices\nbase_url: https://example.org/\ncolour: red\n"),
            ("Content/site.yaml", "format: 1\ntitle: \"Voices\nbase_url: https://example.org/\n"),
            ("Templates/story.mustache", "{{#unclosed}}"),
            ("Templates/page.mustache", "{{no_such_name}}"),
        ])
    func holdsBack(path: String, content: String) async throws {
        let (site, report) = try await publish(good + bad, with: [path: content])
        #expect(!report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(report.diagnostics.contains { $0.path == path && $0.severity == .error })
        #expect(site.output.paths == [])
    }

    @Test("A copy with another's id is left out, the first stays")
    func duplicate() async throws {
        let (site, report) = try await publish(
            """
            === Content/stories/a.md
            ---
            id: sto1
            title: The first
            ---
            === Content/stories/b.md
            ---
            id: sto1
            title: The copied
            ---
            """)
        #expect(report.isPublished)
        #expect(report.leftOut == ["Content/stories/b.md"])
        #expect(site.page("stories/a/index.html").contains("The first"))
    }
}
