import Diagnostics
import Testing

@testable import SiteBuild

@Suite("Levels of a profile")
struct ProfileLevelTests {
    private func site(_ profile: String) -> String {
        """
        === Content/site.yaml
        \(plainConfiguration)\(profile)
        === Content/stories/a.md
        ---
        id: k7f3
        title: A day
        date: 2026-01-05
        ---
        The MHTU rang back.

        """
    }

    private func severities(_ profile: String) async throws -> [String] {
        let report = try await TrySite(site(profile)).check()
        return report.diagnostics.map { "\($0.rule) \($0.severity.rawValue)" }
    }

    @Test("A profile raises the rules that it names, and no others")
    func raised() async throws {
        #expect(try await severities("") == ["abbreviation warning"])
        #expect(try await severities("profile: nhs-content") == ["abbreviation error"])
        #expect(try await severities("profile: [podcast, nhs-content]") == ["abbreviation error"])
        #expect(try await severities("profile: podcast") == ["abbreviation warning"])
    }

    @Test("A profile that is not known is named at its place")
    func unknown() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            \(plainConfiguration)profile: 1️⃣nhs-contents

            """,
            ["Content/site.yaml:1️⃣ [front-matter-range] There is no profile “nhs-contents”."])
    }
}
