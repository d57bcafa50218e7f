import TestSupport
import Testing

@testable import SiteBuild

@Suite("Tags of audio")
struct AudioTagsTests {
    /// A second of silence with an ID3 tag that holds these frames.
    static func sound(_ frames: [UInt8]...) -> [UInt8] {
        let body = frames.flatMap { $0 }
        let tag = Array("ID3".utf8) + [3, 0, 0, 0, 0, UInt8(body.count >> 7), UInt8(body.count & 127)] + body
        return TryMedia.silence() + Array("id3 ".utf8) + [UInt8(tag.count & 255), UInt8(tag.count >> 8), 0, 0] + tag
            + [UInt8](repeating: 0, count: tag.count % 2)
    }

    static func frame(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [0, 0, 0, UInt8(content.count), 0, 0] + content
    }

    private let comment = frame("COMM", Array("\0eng\0Recorded at Ada's".utf8))
    private let composer = frame("TCOM", Array("\0Ada".utf8))
    private let title = frame("TIT2", Array("\0A title".utf8))
    private static func picture(_ description: String) -> [UInt8] {
        frame("APIC", [0] + Array("image/jpeg\0\u{3}\(description)\0".utf8) + [0xff, 0xd8, 0xff, 0, 1])
    }

    private func expect(
        _ sound: [UInt8], _ expected: [String], site: String = "", episode: String = "",
        severity: String = "error"
    ) async throws {
        let configuration = site.isEmpty ? "" : "=== Content/site.yaml\n\(plainConfiguration)\(site)\n"
        try await expectFindings(
            of: "audio-tags", show(episode) + configuration,
            expected.map { "Content/shows/voices/001-first.md:0️⃣ \(severity): \($0)" },
            writing: [showMedia[0], ("Content/shows/voices/001-first.wav", sound)])
    }

    @Test("A comment, a composer and a picture are refused by their kind, never by their words")
    func kinds() async throws {
        try await expect(Self.sound(title), [])
        try await expect(Self.sound(title, comment), ["The audio's own tags hold a comment."])
        try await expect(Self.sound(composer), ["The audio's own tags hold a composer."])
        try await expect(
            Self.sound(comment, composer, Self.picture("Me"), Self.picture("You")),
            ["The audio's own tags hold a comment, a composer and 2 pictures."])
    }

    @Test("iTunes' own numbers are no comment")
    func numbers() async throws {
        try await expect(Self.sound(Self.frame("COMM", Array("\0engiTunNORM\0 0000".utf8))), [])
    }

    @Test("What site.yaml allows may stay")
    func allowed() async throws {
        let sound = Self.sound(comment, Self.picture("Me"))
        try await expect(sound, [], site: "audio_tags: [comment, picture]")
        try await expect(sound, ["The audio's own tags hold a picture."], site: "audio_tags: [comment]")
    }

    @Test("What came from a former host is a warning")
    func imported() async throws {
        try await expect(
            Self.sound(comment), ["The audio's own tags hold a comment."], episode: "guid: old-1", severity: "warning")
    }

    @Test("A draft may hold what it likes")
    func draft() async throws {
        try await expect(Self.sound(comment), [], episode: "status: draft")
    }

    @Test("A cover that Kindred wrote may stay while it is made of the show's picture")
    func cover() async throws {
        let site = try TrySite(show())
        for (path, bytes) in showMedia { try site.folder.write(bytes, to: path) }
        let plan = try #require(try await Build.plan(site.request).plan)
        let digest = try #require(plan.media.pictures["Content/shows/voices/cover.png"]?.digest)
        try await expect(Self.sound(Self.picture("cover \(digest)")), [])
        try await expect(
            Self.sound(Self.picture("cover 0123456789abcdef")), ["The audio's own tags hold an earlier cover."])
    }
}
