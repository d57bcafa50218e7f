import Testing

@testable import SiteBuild

@Suite("Times near midnight and near a change of the clocks")
struct ZoneEdgeTests {
    func expect(_ date: String, _ expected: [String], field: String = "date") async throws {
        let text = "=== Content/stories/a.md\n---\nid: k7f3\ntitle: A\n\(field): 1️⃣\(date)\n---\n\nText.\n"
        try await expectFindings(of: "zone-edge", text, expected.map { "Content/stories/a.md:1️⃣ warning: \($0)" })
    }

    @Test("The sentence says what it means in the site's zone")
    func midnight() async throws {
        try await expect("2026-07-01 00:00", ["This comes out on Wednesday, 1 July 2026, 00:00 BST."])
        try await expect("2026-01-31 23:45", ["This comes out on Saturday, 31 January 2026, 23:45 GMT."])
        try await expect(
            "2026-07-01 00:00", ["This is taken down on Wednesday, 1 July 2026, 00:00 BST."], field: "expires")
    }

    @Test("An hour that comes twice or never is told")
    func change() async throws {
        try await expect("2026-03-29 01:30", ["This comes out on Sunday, 29 March 2026, 02:30 BST."])
        try await expect("2026-10-25 01:30", ["This comes out on Sunday, 25 October 2026, 01:30 BST."])
        try await expect("2026-10-25 03:00", ["This comes out on Sunday, 25 October 2026, 03:00 GMT."])
    }

    @Test(
        "Days, times with a zone and times of the day are silent",
        arguments: [
            "2026-03-29", "2026-10-25T00:30:00+01:00", "2026-07-01T00:00:00Z", "2026-07-01 09:00", "2026-10-24 12:00",
            "2026-03-29 09:00",
        ])
    func silent(date: String) async throws { try await expect(date, []) }
}
