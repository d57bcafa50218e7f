import Markup
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The site's icon")
struct SiteIconTests {
    @Test("The drawing is a picture too, in the sizes that devices ask for, named by the head and the web manifest")
    func icons() async throws {
        var site = try TrySite("")
        site.request.drawing = DrawingSkill()
        #expect(try await site.publish().isPublished)
        let paths = site.output.paths.filter { $0.hasPrefix("assets/icon-") }
        #expect(paths.count == 3)
        let first = try #require(paths.first { $0.hasPrefix("assets/icon-180.") })
        #expect(site.page("index.html").contains("<link rel=\"apple-touch-icon\" href=\"/\(first)\">"))
        let manifest = try JSON.parse(try #require(site.output.files["manifest.json"]))
        guard case .array(let icons) = manifest["icons"] else {
            Issue.record("There are no icons.")
            return
        }
        #expect(
            icons.map { $0["sizes"] } == [.string("any"), .string("180x180"), .string("192x192"), .string("512x512")])
        for path in paths {
            #expect(site.output.files[path]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
            #expect((site.output.files[path]?.count ?? 0) < 20_000)
        }
    }

    @Test("A site's own drawing that can't be drawn stops the build with a sentence")
    func damaged() async throws {
        var site = try TrySite("=== Templates/assets/favicon.svg\n<svg\n")
        site.request.drawing = DrawingSkill()
        let failure = await #expect(throws: OutsideFailure.self) { try await site.publish() }
        #expect(
            failure?.message
                == "Templates/assets/favicon.svg can't be made a picture of: save it again as a plain SVG drawing.")
    }
}
