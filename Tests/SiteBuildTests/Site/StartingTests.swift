import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Beginning a file of content")
struct StartingTests {
    /// Ids that are never the same twice, and the same in each run.
    struct Counting: IDSource {
        private var count: UInt8 = 0
        mutating func digit() -> UInt8 {
            count &+= 7
            return count
        }
    }

    @Test("Every kind can be begun: by its starter, by a command of its own, or a gone page by hiding a work")
    func all() {
        let begun =
            StarterRegistry.all.map(\.kind) + ListStarter.all.map(\.kind) + ["bulletin", "episode", "tombstone"]
        #expect(Set(begun) == Set(KindRegistry.all.map(\.name)))
        #expect(Set(begun).count == begun.count)
    }

    @Test(
        "What is begun is a draft that passes the check without a finding", arguments: StarterRegistry.all.map(\.kind))
    func passes(_ kind: KindName) async throws {
        let starter = try #require(StarterRegistry.all.first { $0.kind == kind })
        let site = try TrySite("")
        let point = try await point(of: site)
        let file = try point.file(starter, StartingTitle("A: \"letter\" home"), randomness: Counting())
        try file.write(below: site.folder.path)
        let report = try await site.check()
        #expect(site.lines(report.diagnostics).filter { !Self.isAboutWhatIsStillToBeSaid($0) } == [])
        #expect(report.publication.drafts.map(\.path) == [file.path])
    }

    /// A show or a pack needs what only its maker knows; of a draft that is a warning.
    private static func isAboutWhatIsStillToBeSaid(_ line: String) -> Bool {
        (line.hasPrefix("Content/shows/") || line.hasPrefix("Content/packs/"))
            && line.contains("[front-matter-missing]")
    }

    @Test("Each says in a sentence what is begun, and what is asked", arguments: StarterRegistry.all.map(\.kind))
    func words(_ kind: KindName) throws {
        let starter = try #require(StarterRegistry.all.first { $0.kind == kind })
        #expect(starter.abstract.hasPrefix("Begin a") && starter.abstract.hasSuffix("."))
        #expect(starter.asks.hasSuffix("in quotation marks."))
        #expect((try? StartingTitle(starter.example)) != nil)
    }

    @Test(
        "An entry of a list is begun as a comment, at the end of what is there", arguments: ListStarter.all.map(\.kind))
    func entry(_ kind: KindName) async throws {
        let starter = try #require(ListStarter.all.first { $0.kind == kind })
        let site = try TrySite("")
        for title in [starter.example, "A: \"second\" one"] {
            let entry = try (try await point(of: site)).entry(starter, StartingTitle(title))
            try entry.write(below: site.folder.path)
        }
        let text = try #require(site.folder.text(starter.file))
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("# ") })
        #expect(site.lines(try await site.check().diagnostics) == [])
    }

    @Test(
        "Without its number signs an entry is whole, and one that is there is not begun again",
        arguments: ListStarter.all.map(\.kind))
    func filledIn(_ kind: KindName) async throws {
        let starter = try #require(ListStarter.all.first { $0.kind == kind })
        let site = try TrySite("")
        let entry = try (try await point(of: site)).entry(starter, StartingTitle(starter.example))
        let lines = entry.text.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }
        try site.folder.write(lines.joined(separator: "\n") + "\n", to: starter.file)
        let report = try await site.check()
        #expect(!report.hasErrors, "\(site.lines(report.diagnostics))")
        let again = try await point(of: site)
        #expect(throws: StartingRefusal.self) { _ = try again.entry(starter, StartingTitle(starter.example)) }
    }

    private func point(of site: TrySite) async throws -> StartingPoint {
        var found: [Diagnostic] = []
        return try #require(try await StartingPoint.find(site.request, into: &found))
    }
}
