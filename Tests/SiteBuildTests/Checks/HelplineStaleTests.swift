import Testing

@testable import SiteBuild

@Suite("Whether help lines still hold")
struct HelplineStaleTests {
    func expect(_ on: String, nations: String = "[England]", site: String = "", _ expected: [String]) async throws {
        try await expectFindings(
            of: "helpline-stale",
            """
            === Content/site.yaml
            \(plainConfiguration)\(site)
            === Content/helplines.yaml
            - 1️⃣key: samaritans
              name: Samaritans
              phone: 116 123
              hours: day and night
              nations: \(nations)
              verified: {on: \(on), source: https://example.org/contact}
            """, expected.map { "Content/helplines.yaml:1️⃣ warning: \($0)" })
    }

    @Test("After ninety days it is to be checked again, and after 180 it is said more strongly")
    func old() async throws {
        try await expect("2026-03-17", [])
        try await expect("2026-03-16", ["“Samaritans” was last checked on 16 March 2026."])
        try await expect("2025-12-17", ["“Samaritans” was last checked on 17 December 2025."])
        try await expect(
            "2025-12-16", ["“Samaritans” was checked 181 days ago: nobody can rely on its number any more."])
    }

    @Test("It helps in a nation of the site's, and each of these has one")
    func nations() async throws {
        try await expect("2026-06-01", site: "nations: [England]", [])
        try await expect("2026-06-01", nations: "[England, Wales]", site: "nations: [Wales]", [])
        try await expect(
            "2026-06-01", nations: "[Scotland]", site: "nations: [England]",
            [
                "“Samaritans” helps in none of the site's nations.",
                "No help line helps in England, where the site's readers are.",
            ])
        try await expect(
            "2026-06-01", nations: "[England]", site: "nations: [England, Wales]",
            ["No help line helps in Wales, where the site's readers are."])
    }
}
