import Testing

@testable import SiteBuild

@Suite("How much of a recording its transcript tells")
struct TranscriptCoverageTests {
    func expect(_ cues: String, duration: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "transcript-coverage",
            show(
                "audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: \(duration)}",
                transcript: "WEBVTT\n\n" + cues),
            expected.map { "Content/shows/voices/001-first.vtt:\($0)" }, writing: showMedia)
    }

    @Test("It goes on to the last tenth")
    func end() async throws {
        try await expect(
            "1️⃣00:00.000 --> 00:53.900\n<v Host>Hello.", duration: "1:00",
            ["1️⃣ error: The transcript ends at 0:53, and the recording goes on to 1:00."])
        try await expect("00:00.000 --> 00:54.000\n<v Host>Hello.", duration: "1:00", [])
    }

    @Test("It says who speaks; a cue without a name goes on with the one before, and music has none")
    func speakers() async throws {
        try await expect(
            "00:00.000 --> 00:02.000\n[music]\n\n1️⃣00:02.000 --> 00:10.000\nHello.", duration: "0:10",
            ["1️⃣ error: This transcript doesn't say who speaks."])
        try await expect(
            "00:00.000 --> 00:05.000\n<v Host>Hello.\n\n00:05.000 --> 00:10.000\nAnd welcome.", duration: "0:10", [])
        try await expect("00:00.000 --> 00:10.000\n[music]", duration: "0:10", [])
    }

    @Test("A minute of which nothing is told is a pause that says so")
    func gap() async throws {
        try await expect(
            "00:00.000 --> 00:02.000\n<v Host>A.\n\n1️⃣01:02.001 --> 01:10.000\n<v Host>B.", duration: "1:10",
            ["1️⃣ warning: Nothing is written between 0:02 and 1:02."])
        try await expect(
            "00:00.000 --> 00:02.000\n<v Host>A.\n\n01:02.000 --> 01:10.000\n<v Host>B.", duration: "1:10", [])
        try await expect(
            """
            00:00.000 --> 00:02.000
            <v Host>A.

            00:02.000 --> 00:03.000
            [pause]

            01:10.000 --> 01:20.000
            <v Host>B.
            """, duration: "1:20", [])
    }

    @Test("With hours before the minutes the place is found too")
    func hours() async throws {
        try await expect(
            "00:00:00.000 --> 00:00:02.000\n<v Host>A.\n\n1️⃣01:02:03.000 --> 01:02:04.000\n<v Host>B.",
            duration: "1:02:04", ["1️⃣ warning: Nothing is written between 0:02 and 1:02:03."])
    }
}
