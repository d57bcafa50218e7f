import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What site.yaml gives entries that do not say it")
struct KindDefaultsTests {
    private func fields(_ site: String, _ fields: String) async throws -> CommonFields {
        let trial = try TrySite(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            \(site)
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            \(fields)
            ---
            """)
        var found: [Diagnostic] = []
        let read = try #require(try ReadConfiguration.site(of: trial.request, into: &found))
        let sources = try Load.sources(of: trial.request, configuration: read.configuration)
        let entries = await Read.all(sources, site: read, request: trial.request)
        #expect(trial.lines(found + entries.diagnostics) == [])
        return try #require(entries.entries.first).common
    }

    @Test("By kind, what the entry doesn't say is as site.yaml has it")
    func byKind() async throws {
        let site = """
            publisher: The project
            licence: OGL-UK-3.0
            defaults: {story: {licence: CC-BY-4.0, quick_exit: yes, publisher: The trust, language: cy}, page: {licence: CC0-1.0}}
            """
        let found = try await fields(site, "summary: A")
        #expect(found.licence?.id == "CC-BY-4.0")
        #expect(found.quickExit == true)
        #expect(found.publisher == "The trust")
        #expect(found.language == "cy")
        let said = try await fields(site, "licence: read-and-link\nquick_exit: no\npublisher: Me\nlanguage: en")
        #expect(said.licence?.id == "read-and-link")
        #expect(said.quickExit == false)
        #expect(said.publisher == "Me")
        #expect(said.language == "en")
    }

    @Test("Without that, a work has the site's publisher and licence, and a story may be read and linked to")
    func site() async throws {
        let found = try await fields("publisher: The project\nlicence: OGL-UK-3.0", "summary: A")
        #expect(found.publisher == "The project" && found.licence?.id == "OGL-UK-3.0")
        #expect(try await fields("summary: S", "summary: A").licence?.id == "read-and-link")
    }

    @Test(
        "The next review follows from the last one, or from the date",
        arguments: [
            ("reviewed: 2026-01-31", "2028-01-31"), ("reviewed: 2026-03", "2028-03"), ("reviewed: 2026", "2028"),
            ("date: 2026-02-01", "2028-02-01"), ("date: 2026-02-01\nreviewed: 2026-03-01", "2028-03-01"),
            ("date: 2026-02-01\nreview_by: 2026-12-01", "2026-12-01"), ("reviewed: about 2012", "-"),
            ("summary: A", "-"),
        ])
    func review(_ written: String, _ next: String) async throws {
        let found = try await fields("defaults: {story: {review_every: 24 months}}", written)
        #expect(found.reviewBy.map { "\($0)" } ?? "-" == next)
    }

    @Test("What can't be meant is refused where it stands")
    func refused() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            defaults:
              story: {review_every: 1️⃣often, 2️⃣licens: CC0-1.0}
              episode: {review_every: 2 years, quick_exit: 3️⃣perhaps}
              page: 4️⃣none
            """,
            [
                "Content/site.yaml:1️⃣ [front-matter-range] “often” is not a time after which to check again.",
                "Content/site.yaml:2️⃣ [front-matter-unknown] “licens” is not a field of the defaults of a kind.",
                "Content/site.yaml:3️⃣ [front-matter-type] “defaults.episode.quick_exit” must be yes or no, and “perhaps” is neither.",
                "Content/site.yaml:4️⃣ [front-matter-type] “defaults.page” must be the defaults of a kind: indented fields, but here it is text.",
            ])
    }
}
