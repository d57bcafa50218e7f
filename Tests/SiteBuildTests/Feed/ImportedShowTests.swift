import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Shows that came from another host")
struct ImportedShowTests {
    private let show = """
        === Content/shows/voices/show.md
        ---
        id: sho1
        title: Voices
        imported: {from: https://old.example/feed, on: 2026-03-01}
        ---

        """

    private func episode(_ number: Int, _ date: String, _ lines: String = "") -> String {
        """
        === Content/shows/voices/00\(number)-a\(number).md
        ---
        id: epi\(number)
        title: Number \(number)
        date: \(date)
        audio: {url: http://old.example/\(number).mp3, length: 100, type: audio/mpeg, duration: 0:10}
        \(lines)
        ---

        """
    }

    private func site(_ text: String) async throws -> (report: BuildReport, lines: [String]) {
        var site = try TrySite(text)
        site.request.leftAside = ["provenance", "no-next-build"]
        let report = try await site.publish()
        return (report, site.lines(report.diagnostics))
    }

    @Test("It is published at once, and what its old host left undone is told in warnings")
    func published() async throws {
        let (report, lines) = try await site(show + episode(1, "2024-01-01"))
        #expect(report.isPublished, "\(lines)")
        #expect(report.diagnostics.allSatisfy { $0.severity != .error })
        #expect(
            lines.filter { $0.contains("show.md") }.sorted() == [
                "Content/shows/voices/show.md:1:1 [feed-required] The show has no “author”, which directories ask for.",
                "Content/shows/voices/show.md:1:1 [feed-required] The show has no “categories”, which directories ask for.",
                "Content/shows/voices/show.md:1:1 [feed-required] The show has no “description”, which directories ask for.",
                "Content/shows/voices/show.md:1:1 [feed-required] The show has no “image”, which directories ask for.",
                "Content/shows/voices/show.md:1:1 [feed-required] The show has no “owner_email”, which directories ask for.",
            ])
        #expect(lines.contains { $0.contains("001-a1.md") && $0.contains("[transcript-missing]") })
    }

    @Test("What many of its episodes lack is told in one line a rule")
    func counted() async throws {
        let (report, lines) = try await site(
            show + (1...8).map { episode($0, "2024-01-0\($0)") }.joined())
        #expect(report.isPublished, "\(lines)")
        #expect(lines.filter { $0.hasPrefix("Content/shows/voices/00") } == [])
        #expect(
            lines.contains(
                "Content/shows/voices/show.md:1:1 [transcript-missing] Of the episodes that were brought here, 8 have this, "
                    + "the first Content/shows/voices/001-a1.md: This episode has no transcript."), "\(lines)")
    }

    @Test("An episode of after the move is held to everything, and so is what guards contributors and subscribers")
    func new() async throws {
        let (report, lines) = try await site(show + episode(1, "2026-04-01"))
        #expect(!report.isPublished)
        #expect(
            lines.contains { $0.contains("[transcript-missing]") }
                && lines.contains { $0.contains("begins with http,") })
        let (other, _) = try await site(show + episode(1, "2024-01-01") + episode(2, "2024-01-02", "waive: {x: y}"))
        #expect(!other.isPublished)
        let twice = try await site(
            show + episode(1, "2024-01-01") + episode(2, "2024-01-02").replacing("id: epi2", with: "id: epi1"))
        #expect(!twice.report.isPublished)
    }
}
