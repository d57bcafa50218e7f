import Testing

@testable import SiteBuild

@Suite("Facts of audio elsewhere")
struct EnclosureFactsTests {
    private func expect(_ audio: String, _ expected: [String], more: String = "", _ severity: String = "error")
        async throws
    {
        try await expectFindings(
            of: "enclosure-facts", show("1️⃣audio: {\(audio)}\n\(more)"),
            expected.map { "Content/shows/voices/001-first.md:1️⃣ \(severity): \($0)" }, writing: [showMedia[0]])
    }

    @Test("What a former host gave wrongly is a warning")
    func imported() async throws {
        try await expect(
            "url: \"https://a.example/1.mp3\", length: 900, type: audio/mpeg, duration: 15:00",
            ["900 bytes can't hold 900 seconds of sound."], more: "guid: old-1", "warning")
    }

    @Test("Facts that agree are believed")
    func silent() async throws {
        try await expect("url: \"https://a.example/1.mp3\", length: 14400000, type: audio/mpeg, duration: 15:00", [])
        try await expect(
            "url: \"https://a.example/1.m4a?x=.mp3\", length: 14400000, type: audio/x-m4a, duration: 15:00", [])
        try await expect("url: \"https://a.example/play/1\", length: 14400000, type: audio/ogg, duration: 15:00", [])
    }

    @Test("A type that the address's ending contradicts")
    func type() async throws {
        try await expect(
            "url: \"https://a.example/1.MP3?x\", length: 14400000, type: audio/x-m4a, duration: 15:00",
            ["The type is audio/x-m4a, and the address ends with .mp3."])
    }

    @Test("A size in seconds, and one that no such length needs")
    func size() async throws {
        try await expect(
            "url: \"https://a.example/1.mp3\", length: 900, type: audio/mpeg, duration: 15:00",
            ["900 bytes can't hold 900 seconds of sound."])
        try await expect(
            "url: \"https://a.example/1.mp3\", length: 144000000, type: audio/mpeg, duration: 0:15",
            ["144000000 bytes are too many for 15 seconds of sound."])
    }
}
