import Testing

@testable import SiteBuild

@Suite("Who speaks in a transcript")
struct TranscriptSpeakersTests {
    private func expect(_ episode: String, _ cues: String, _ expected: [String], consent: Bool = false) async throws {
        let amira = """
            === Content/people/amira.md
            ---
            id: am1r
            display_name: Amira Khan
            ---

            """
        let record = """
            === consent/amira.yaml
            id: c0n1
            person: amira
            shown_as: Sam
            identify_as: pseudonym
            works: [001-first]
            given: 2026-01-01
            review: 2030-01-01
            channels: [site, feed, audio, transcript, search-engine]

            """
        try await expectFindings(
            of: "transcript-speakers",
            show(episode, transcript: "WEBVTT\n\n" + cues) + amira + (consent ? record : ""), expected,
            writing: showMedia)
    }

    private static let host = "people: {host: [amira]}"

    @Test(
        "Their full name, first name, file name or part is enough",
        arguments: ["Amira Khan", "Amira", "amira", "Host", "Presenter"])
    func known(label: String) async throws {
        try await expect(Self.host, "00:00.000 --> 00:01.000\n<v \(label)>Hello.", [])
    }

    @Test("A name that is nearly theirs, and a label that a program gave, are told at their cue")
    func unknown() async throws {
        try await expect(
            Self.host,
            "1️⃣00:00.000 --> 00:00.500\n<v Amria Khan>Hello.\n\n2️⃣00:00.500 --> 00:01.000\n<v Speaker 1>Hello.",
            [
                "Content/shows/voices/001-first.vtt:1️⃣ warning: Nobody who is named in the episode is called that.",
                "Content/shows/voices/001-first.vtt:2️⃣ warning: Nobody who is named in the episode is called that.",
            ])
        // Somebody else who speaks before them hides nobody.
        try await expect(
            Self.host,
            "00:00.000 --> 00:00.500\n<v Bartholomew>Hello.\n\n1️⃣00:00.500 --> 00:01.000\n<v Speaker 1>Hello.",
            ["Content/shows/voices/001-first.vtt:1️⃣ warning: Nobody who is named in the episode is called that."])
        try await expect(
            Self.host + "\nspeakers: {Speaker 1: amira}", "00:00.000 --> 00:01.000\n<v Speaker 1>Hello.", [])
    }

    @Test("Another name is somebody else, unless a contributor who is heard is not told from there")
    func others() async throws {
        try await expect(Self.host, "00:00.000 --> 00:01.000\n<v Bartholomew>Hello.", [])
        try await expect(
            Self.host, "1️⃣00:00.000 --> 00:01.000\n<v Bartholomew>Hello.",
            ["Content/shows/voices/001-first.vtt:1️⃣ warning: Nobody who is named in the episode is called that."],
            consent: true)
        try await expect(
            Self.host, "00:00.000 --> 00:00.500\n<v Bartholomew>Hello.\n\n00:00.500 --> 00:01.000\n<v Amira>Hello.", [],
            consent: true)
    }

    @Test("A label that the transcript doesn't have is told where it stands")
    func unused() async throws {
        try await expect(
            Self.host + "\nspeakers: {Amira: amira, 1️⃣Speaker 2: amira}", "00:00.000 --> 00:01.000\n<v Amira>Hello.",
            ["Content/shows/voices/001-first.md:1️⃣ warning: Nobody in the transcript speaks under this label."])
    }
}
