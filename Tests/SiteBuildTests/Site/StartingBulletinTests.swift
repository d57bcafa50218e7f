import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Beginning a bulletin")
struct StartingBulletinTests {
    private func begun(_ text: String, month: String? = nil) async throws -> StartingFile {
        let site = try TrySite(text)
        var found: [Diagnostic] = []
        let point = try #require(try await StartingPoint.find(site.request, into: &found))
        let file = try point.bulletin(month, randomness: StartingTests.Counting())
        try file.write(below: site.folder.path)
        let lines = site.lines(try await site.check().diagnostics)
        #expect(lines.filter { $0.contains(file.path) } == [])
        return file
    }

    @Test("It is of the month after the newest")
    func next() async throws {
        let site = """
            === Content/bulletins/2025-11.md
            ---
            id: bu11
            ---
            === Content/bulletins/2025-12.md
            ---
            id: bu12
            ---
            """
        let file = try await begun(site)
        #expect(file.path == "Content/bulletins/2026-01.md")
        #expect(file.text.contains("Title (“January 2026”)"))
    }

    @Test("The first is of this month, and any month can be asked for")
    func first() async throws {
        #expect(try await begun("").path == "Content/bulletins/2026-06.md")
        #expect(try await begun("", month: "2026-09").path == "Content/bulletins/2026-09.md")
        #expect(try await begun("", month: "September 2026").path == "Content/bulletins/2026-09.md")
    }

    @Test("What is no month, or has its bulletin, is refused")
    func refused() async throws {
        await #expect(throws: StartingRefusal("“soon” is not a month. Write it as 2026-06.")) {
            _ = try await begun("", month: "soon")
        }
        await #expect(throws: StartingRefusal.self) {
            _ = try await begun("=== Content/bulletins/2026-06.md\n---\nid: bu06\n---\n", month: "2026-06")
        }
    }
}
