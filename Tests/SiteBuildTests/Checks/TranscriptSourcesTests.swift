import Testing

@testable import SiteBuild

@Suite("Which transcript is used")
struct TranscriptSourcesTests {
    private static let vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Host>Hello."
    private static let srt = "=== Content/shows/voices/001-first.srt\n1\n00:00:00,000 --> 00:00:01,000\nHost: Hello.\n"

    private func expect(_ text: String, _ expected: [String]) async throws {
        try await expectFindings(of: "transcript-sources", text, expected, writing: showMedia)
    }

    @Test("Of two beside an episode the one with times and names is used, which is said; one that is named is meant")
    func two() async throws {
        try await expect(
            show(transcript: Self.vtt) + Self.srt,
            [
                "Content/shows/voices/001-first.md:0️⃣ warning: There are 2 transcripts beside this episode; 001-first.vtt is used."
            ])
        try await expect(show("transcript: 001-first.srt", transcript: Self.vtt) + Self.srt, [])
        try await expect(show(transcript: Self.vtt), [])
        try await expect(show() + Self.srt, [])
    }

    @Test("A transcript without times is shown as words, which is said once")
    func untimed() async throws {
        try await expect(
            show() + "=== Content/shows/voices/001-first.txt\n\n1️⃣Host: Hello.\n\nHost: Again.\n",
            [
                "Content/shows/voices/001-first.txt:1️⃣ info: This transcript has no times: it is shown on the page, and apps get it as HTML alone."
            ])
    }
}
