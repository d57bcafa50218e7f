import Testing

@testable import SiteBuild

@Suite("How long content notes are")
struct NoteTooLongTests {
    func expect(_ note: String, _ expected: [String], body: String = "Text.") async throws {
        try await expectFindings(
            of: "note-too-long", page("stories", "content_notes: {abuse: 1️⃣\(note)}", body),
            expected.map { "Content/stories/a.md:\($0)" })
    }

    @Test("A note is at most 120 characters long")
    func long() async throws {
        try await expect(String(repeating: "é", count: 121), ["1️⃣ warning: This note has 121 characters."])
        try await expect(String(repeating: "é", count: 120), [])
    }

    @Test("A note with details is itself graphic, on the page or within it")
    func graphic() async throws {
        try await expect("he was stabbed at home", ["1️⃣ warning: This note is itself graphic: “stabbed”."])
        try await expect("violence at home and suicidal feelings; self-harm; rape", [])
        try await expect(
            "A", ["2️⃣ warning: This note is itself graphic: “blood”."],
            body: ":::content-note note=\"2️⃣blood on the floor\"\nText.\n:::")
    }
}
