import Testing

@testable import SiteBuild

@Suite("Episodes without a transcript")
struct TranscriptMissingTests {
    func expect(_ text: String, _ expected: [String]) async throws {
        try await expectFindings(of: "transcript-missing", text, expected, writing: showMedia)
    }

    static let episode = "Content/shows/voices/001-first.md"

    @Test("An episode that is out needs one")
    func missing() async throws {
        try await expect(show(), ["\(Self.episode):0️⃣ error: This episode has no transcript."])
    }

    @Test(
        "A transcript beside it, or in its text, will do, and a draft has time",
        arguments: [
            show(transcript: "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Host>Hello."), show("status: draft"),
        ])
    func silent(text: String) async throws { try await expect(text, []) }

    @Test("One that is to come is a warning, before its day and after it")
    func coming() async throws {
        try await expect(
            show("transcript: {coming: 1️⃣2026-07-01}"),
            [
                "\(Self.episode):1️⃣ warning: The transcript comes by 1 July 2026; until then this episode can't be read."
            ])
        try await expect(
            show("transcript: {coming: 1️⃣2026-06-01}"),
            ["\(Self.episode):1️⃣ warning: The transcript was to come by 1 June 2026, and isn't here."])
    }

    @Test("For a recording from before the regulations it is a warning")
    func old() async throws {
        try await expect(
            show().replacing("date: 2026-01-10", with: "date: 2020-09-22"),
            ["\(Self.episode):0️⃣ warning: This episode has no transcript."])
        try await expect(
            show().replacing("date: 2026-01-10", with: "date: 2020-09-23"),
            ["\(Self.episode):0️⃣ error: This episode has no transcript."])
    }

    @Test("A transcript that is named and isn't there, and audio that isn't, are told by others")
    func named() async throws {
        try await expect(show("transcript: lost.vtt"), [])
        try await expectFindings(
            of: "transcript-missing", show(), [],
            writing: [("Content/shows/voices/cover.png", TryMedia.picture)])
    }
}
