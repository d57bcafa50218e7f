import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Beginning a consent record")
struct StartingConsentTests {
    private static let site = """
        === Content/people/riaz.md
        ---
        id: per1
        display_name: Riaz
        ---
        === Content/stories/court.md
        ---
        id: sto1
        title: Court
        status: draft
        ---
        :::voice person=riaz
        It was a day in June.
        :::
        === Content/stories/other.md
        ---
        id: sto2
        title: Other
        ---
        """

    private func record(_ person: String, in site: TrySite) async throws -> StartingConsent {
        var found: [Diagnostic] = []
        let point = try #require(try await StartingPoint.find(site.request, into: &found))
        return try point.consent(person, randomness: StartingTests.Counting())
    }

    @Test("It lists the works that name somebody, and agrees to nothing")
    func nothingAgreed() async throws {
        let site = try TrySite(Self.site)
        let record = try await record("people/riaz.md", in: site)
        try record.write()
        #expect(record.file.path == "consent/riaz.yaml")
        let text = record.file.text
        #expect(text.contains("\nperson: riaz\n"))
        #expect(text.contains("\nworks: [court]\n"))
        #expect(text.contains("\n# channels:\n#   - site\n#   - feed\n"))
        #expect(!text.contains("Riaz"))
        #expect(site.lines(try await site.check().diagnostics).filter { $0.hasPrefix("consent/") } == [])
    }

    @Test("Every channel is there to be ticked, and one that is ticked is read")
    func ticked() async throws {
        let site = try TrySite(Self.site)
        let record = try await record("riaz", in: site)
        let text = record.file.text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0 == "# channels:" || $0.hasPrefix("#   - ") ? String($0.dropFirst(2)) : String($0)
        }.joined(separator: "\n")
        try site.folder.write(text, to: "consent/riaz.yaml")
        #expect(site.lines(try await site.check().diagnostics).filter { $0.hasPrefix("consent/") } == [])
    }

    @Test("It goes where the site's records lie, outside of the site too")
    func elsewhere() async throws {
        let outside = try TestSupport.TemporaryFolder()
        try outside.write("One file a contributor.\n", to: "records/README.md")
        let configuration = plainConfiguration + "consent_dir: \(outside.path)/records\n"
        let site = try TrySite("=== Content/site.yaml\n\(configuration)\n\(Self.site)")
        try await record("riaz", in: site).write()
        #expect(outside.files() == ["records/README.md", "records/riaz.yaml"])
        #expect(site.folder.files(in: "consent") == [])
    }

    @Test("Somebody who has no file, or a record already, is refused")
    func refused() async throws {
        let site = try TrySite(Self.site)
        await #expect(
            throws: StartingRefusal(
                "There is no file Content/people/riax.md. Did you mean “riaz”? "
                    + "Begin it first: kindred new person \"The name that readers see\".")
        ) { _ = try await record("riax", in: site) }
        try await record("riaz", in: site).write()
        await #expect(throws: StartingRefusal.self) { _ = try await record("riaz", in: site) }
    }
}
