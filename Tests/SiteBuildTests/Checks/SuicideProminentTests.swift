import Testing

@testable import SiteBuild

@Suite("Suicide where nobody can choose whether to read it")
struct SuicideProminentTests {
    func story(_ title: String, _ summary: String, _ body: String = "Text.", name: String = "a") -> String {
        "=== Content/stories/\(name).md\n4️⃣---\nid: k7f3\ntitle: \(title)\n\(summary)\n---\n\n\(body)\n"
    }

    func expect(_ text: String, _ expected: [String], name: String = "a") async throws {
        try await expectFindings(
            of: "suicide-prominent", text,
            expected.map { "Content/stories/\(name).md:\($0), which lists and feeds then show to everybody." })
    }

    @Test("In a title, a summary, an address, and in the first line of a page without a summary")
    func found() async throws {
        try await expect(
            story("After a 1️⃣suicide", "summary: A 2️⃣suicide in the family."),
            ["1️⃣ warning: The title names suicide", "2️⃣ warning: The summary names suicide"])
        try await expect(
            story("After", "status: ready", "I had 1️⃣suicidal thoughts."), ["1️⃣ warning: The first line names suicide"])
        try await expect(
            story("After", "summary: A loss.", name: "after-a-suicide"), ["4️⃣ warning: The address names suicide"],
            name: "after-a-suicide")
    }

    @Test("Further down, behind a summary, and where it is about prevention, it is silent")
    func silent() async throws {
        try await expect(story("After", "summary: A loss.", "I had suicidal thoughts."), [])
        try await expect(story("After", "status: ready", "A loss.\n\nI had suicidal thoughts."), [])
        try await expect(story("Suicide prevention week", "summary: On suicide bereavement groups."), [])
        try await expect(story("Week", "summary: A.", name: "suicide-prevention-week"), [])
    }
}
