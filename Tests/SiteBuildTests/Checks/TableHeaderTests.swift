import Testing

@testable import SiteBuild

@Suite("Headings of tables")
struct TableHeaderTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "table-header", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("A column without a heading is found, and a table without any")
    func missing() async throws {
        try await expect("1️⃣| | |\n|---|---|\n| a | b |", ["1️⃣ warning: This table has no headings above its columns."])
        try await expect("1️⃣| a | |\n|---|---|\n| a | b |", ["1️⃣ warning: A column of this table has no heading."])
    }

    @Test(
        "The corner above the names of rows may be empty, and so may cells",
        arguments: [
            "| | 2025 | 2026 |\n|---|---|---|\n| People | 3 | |", "| a | b |\n|---|---|\n| c | d |", "No table.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }
}
