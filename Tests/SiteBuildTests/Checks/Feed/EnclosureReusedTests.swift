import TestSupport
import Testing

@testable import SiteBuild

@Suite("Addresses of audio")
struct EnclosureReusedTests {
    private func episode(_ id: String, _ number: String, url: String) -> String {
        """
        === Content/shows/talk/\(number).md
        ---
        id: \(id)
        title: Number \(number)
        date: 2026-02-01
        audio: {url: \(url), length: 900000, type: audio/mpeg, duration: 0:30}
        transcript: {coming: 2027-01-01}
        ---
        Text.

        """
    }

    @Test("That of a recorded episode is refused for another; one that two episodes share is told")
    func reused() async throws {
        let site = try await LedgerSite.recorded(episode("epi2", "002-b", url: "https://cdn.example/b.mp3"))
        let third = SitePieces.of(episode("epi3", "003-c", url: "https://cdn.example/b.mp3"))
        for (path, text) in third where path.hasSuffix(".md") { try site.trial.folder.write(text, to: path) }
        let message =
            "Content/shows/talk/003-c.md:1:1 [enclosure-reused] https://cdn.example/b.mp3 was published as the audio of "
            + "epi2: apps that have the one file take it for the other."
        try await site.expect([message], of: "enclosure")
        try site.remove("Content/published.lock")
        try await site.expect(
            [
                "warning: Content/shows/talk/002-b.md:1:1 [enclosure-reused] https://cdn.example/b.mp3 is the audio of "
                    + "Content/shows/talk/003-c.md already: apps that have the one file take it for the other."
            ], of: "enclosure")
    }
}
