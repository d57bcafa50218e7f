import Testing

@testable import SiteBuild

@Suite("Words in capitals")
struct CapitalsRunTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "capitals-run", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("More than three in a row are found, a single letter between them too")
    func run() async throws {
        try await expect(
            "Please 1️⃣DO NOT RING US at night.\n\n## 2️⃣WHAT I DID AND LEARNED\n\nText.",
            ["1️⃣ warning: These words stand in capitals.", "2️⃣ warning: These words stand in capitals."])
    }

    @Test(
        "Three words, a list of short forms, capitals with small letters, and somebody's own words are not",
        arguments: [
            "PLEASE RING US.", "The NHS, BBC, ITV, GP and PDF.", "NHS UK BBC GP PDF",
            "Peer Support Workers Theory and Practice",
            "> DO NOT RING US EVER", "`DO NOT RING US EVER`", "DO NOT. RING US. EVER AGAIN.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }
}
