import Testing

@testable import SiteBuild

@Suite("How suicide is spoken of")
struct SuicideWordingTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "suicide-wording", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("Neither as a crime, nor as a success, nor as a wave")
    func found() async throws {
        try await expect(
            "He 1️⃣committed suicide. A 2️⃣failed suicide attempt. A 3️⃣successful suicide. An 4️⃣epidemic of suicide.",
            [
                "1️⃣ error: “committed” is not how to speak of suicide.",
                "2️⃣ error: “failed” is not how to speak of suicide.",
                "3️⃣ error: “successful” is not how to speak of suicide.",
                "4️⃣ error: “epidemic” is not how to speak of suicide.",
            ])
    }

    @Test(
        "The same words about something else are silent",
        arguments: [
            "They are committed to suicide prevention.", "A successful employment.",
            "A successful suicide prevention week.",
            "She was committed. Suicide was never spoken of.", "Services failed suicidal people.",
            "He died by suicide.",
            "The team committed itself to change, long before anybody in the town had spoken of suicide.",
            "> He committed suicide.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }

    @Test("In somebody's own words it is told for information, in a transcript too")
    func voice() async throws {
        try await expect(
            ":::voice role=\"A mentor\"\nMy brother 1️⃣committed suicide.\n:::",
            ["1️⃣ info: “committed” is not how to speak of suicide."])
        try await expectFindings(
            of: "suicide-wording",
            show(transcript: "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Host>He 1️⃣committed suicide."),
            ["Content/shows/voices/001-first.vtt:1️⃣ info: “committed” is not how to speak of suicide."],
            writing: showMedia)
    }
}
