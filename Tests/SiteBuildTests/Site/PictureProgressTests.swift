import Synchronization
import TestSupport
import Testing

@testable import SiteBuild

@Suite("How far the pictures are")
struct PictureProgressTests {
    private final class Told: Sendable {
        let lines = Mutex<[String]>([])
    }

    @Test("Each picture that is made is told in order, and none that is kept; a site without pictures tells nothing")
    func told() async throws {
        var site = try TrySite(
            "=== Content/stories/garden.md\n---\nid: k7f3\ntitle: Garden\nimage: {src: a.png, alt: A}\n---\n\nText.\n")
        try site.folder.write(PictureSample.png(400, 200), to: "Content/stories/a.png")
        let told = Told()
        site.request.pictureProgress = { made, count in told.lines.withLock { $0.append("\(made)/\(count)") } }
        try await site.publish()
        // In two widths, and its square in two, in two formats.
        #expect(told.lines.withLock { $0 } == (0...8).map { "\($0)/8" })
        let first = site.output
        told.lines.withLock { $0 = [] }
        try await site.publish()
        #expect(told.lines.withLock { $0 } == [])
        #expect(site.output == first)
        try site.folder.write(PictureSample.png(100, 100), to: "Content/stories/a.png")
        try await site.publish()
        #expect(told.lines.withLock { $0 } == (0...4).map { "\($0)/4" })
    }

    @Test("What somebody took away or emptied in the published site is made again")
    func again() async throws {
        let site = try TrySite(
            "=== Content/stories/garden.md\n---\nid: k7f3\ntitle: Garden\nimage: {src: a.png, alt: A}\n---\n\nText.\n")
        try site.folder.write(PictureSample.png(400, 200), to: "Content/stories/a.png")
        try await site.publish()
        let first = site.output
        let paths = first.paths.filter { $0.hasPrefix("media/") }
        try site.folder.write("", to: "Output/\(paths[0])")
        try await site.publish()
        #expect(site.output.difference(from: first) == [])
    }
}
