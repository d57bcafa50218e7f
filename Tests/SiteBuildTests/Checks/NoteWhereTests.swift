import Testing

@testable import SiteBuild

@Suite("When a recording comes to what its notes say")
struct NoteWhereTests {
    func expect(_ note: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "note-where", show("content_notes: {abuse: 1️⃣\(note)}"),
            expected.map { "Content/shows/voices/001-first.md:\($0)" }, writing: showMedia)
    }

    @Test("A note without a time is told for information")
    func missing() async throws {
        try await expect(
            "abuse in childhood", ["1️⃣ info: This note doesn't say when in the recording it comes."])
    }

    @Test(
        "With a time, or for all of it, it is silent",
        arguments: [
            "\"abuse in childhood (12:30 to 14:05)\"", "abuse in childhood throughout",
        ])
    func silent(note: String) async throws { try await expect(note, []) }

    @Test("A page to read needs no time")
    func story() async throws {
        try await expectFindings(of: "note-where", page("stories", "content_notes: {abuse: A}", "Text."), [])
    }
}
