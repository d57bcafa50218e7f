import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Places in published files")
struct ImageLocationTests {
    /// EXIF as telephones write it: a latitude, and a camera's serial number.
    private static let exif: [UInt8] =
        Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8]
        + [0, 2] + entry(0x8769, 4, 1, [0, 0, 0, 38]) + entry(0x8825, 4, 1, [0, 0, 0, 56]) + [0, 0, 0, 0]
        + [0, 1] + entry(0xA431, 2, 4, Array("X12\0".utf8)) + [0, 0, 0, 0]
        + [0, 1] + entry(2, 5, 3, [0, 0, 0, 0]) + [0, 0, 0, 0]

    private static func entry(_ tag: Int, _ type: UInt8, _ count: UInt8, _ value: [UInt8]) -> [UInt8] {
        [UInt8(tag >> 8), UInt8(tag & 255), 0, type, 0, 0, 0, count] + value
    }

    private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 0] + Self.exif + [0xFF, 0xD9]

    @Test("A picture that is published as it is, and tells where it was taken, is refused")
    func fires() async throws {
        let site = try TrySite(
            ConsentSite.story("[The desk](../media/desk.jpg)") + "=== Content/static/plain.txt\nWords.\n")
        try site.folder.write(jpeg, to: "Content/media/desk.jpg")
        try site.folder.write(jpeg, to: "Content/static/garden.JPG")
        try site.folder.write(Array("Exif".utf8), to: "Content/static/other.jpg")
        let report = try await site.check()
        #expect(
            site.lines(report.diagnostics) == [
                "Content/static/garden.JPG:whole file [image-location] This picture tells where it was taken and by which camera.",
                "Content/stories/court.md:10:12 [image-location] The picture Content/media/desk.jpg tells where it was "
                    + "taken and by which camera.",
            ])
    }

    @Test("Without its faulty files the site is published")
    func leftOut() async throws {
        var site = try TrySite(ConsentSite.story("Text."))
        try site.folder.write(jpeg, to: "Content/static/garden.jpg")
        site.request.leavesOutErrors = true
        #expect(try await site.publish().isPublished)
        #expect(site.output.files["garden.jpg"] == nil)
        #expect(site.output.files["stories/court/index.html"] != nil)
    }

    @Test("A picture inside a recording is looked at too")
    func audio() async throws {
        let site = try TrySite(
            """
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            external: {by: trust, url: "https://example.org/show/"}
            ---
            === Content/organisations/trust.md
            ---
            id: org1
            name: Trust
            ---
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: First
            ---

            """)
        var wav = TryMedia.silence()
        wav.replaceSubrange(200..<(200 + Self.exif.count), with: Self.exif)
        try site.folder.write(wav, to: "Content/shows/voices/001-first.wav")
        let found = try await site.check().diagnostics.filter { $0.rule == "image-location" }
        #expect(
            site.lines(found) == [
                "Content/shows/voices/001-first.md:1:1 [image-location] The picture inside this episode's audio tells "
                    + "where it was taken and by which camera."
            ])
    }
}
