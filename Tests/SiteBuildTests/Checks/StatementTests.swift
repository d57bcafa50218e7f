import Testing

@testable import SiteBuild

@Suite("The accessibility statement")
struct StatementTests {
    func site(_ name: String, _ fields: String) -> String {
        "=== Content/pages/\(name).md\n1️⃣---\nid: k7f3\ntitle: A\n\(fields)\n---\n\nText.\n"
    }

    @Test("Older than twelve months it is to be looked at again")
    func old() async throws {
        try await expectFindings(
            of: "statement", site("accessibility", "date: 2025-06-14"),
            [
                "Content/pages/accessibility.md:1️⃣ warning: This accessibility statement was last looked at on 14 June 2025."
            ])
    }

    @Test(
        "A year to the day, a review since, and other pages are silent",
        arguments: [
            ("accessibility", "date: 2025-06-15"), ("accessibility", "date: 2020-01-01\nreviewed: 2026-01-01"),
            ("about", "date: 2020-01-01"), ("accessibility", "summary: No date"),
        ])
    func silent(name: String, fields: String) async throws {
        try await expectFindings(of: "statement", site(name, fields), [])
    }
}
