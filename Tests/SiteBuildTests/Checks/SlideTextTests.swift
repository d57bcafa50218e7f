import Testing

@testable import SiteBuild

@Suite("Figures that are a picture only")
struct SlideTextTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(of: "slide-text", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("A picture with hardly a word is found")
    func bare() async throws {
        try await expect(
            ":::1️⃣figure\n![A diagram](a.png)\n:::", ["1️⃣ error: This figure is a picture only."])
    }

    @Test("So is a slide with a title and nothing else")
    func slides() async throws {
        try await expectFindings(
            of: "slide-text",
            page(
                "materials", "",
                """
                :::1️⃣slide title="How we are organised"
                ![A diagram](a.png)
                :::

                :::2️⃣slide title="Quality"
                :::

                :::slide title="Four phases"
                Prepare, recruit, employ, develop.
                :::
                """),
            [
                "Content/materials/a.md:1️⃣ error: This slide is a picture only.",
                "Content/materials/a.md:2️⃣ error: This slide has a title and nothing else.",
            ])
    }

    @Test(
        "A caption, a sentence or a full alternative text tells what it shows, and a decoration shows nothing",
        arguments: [
            ":::figure caption=\"Four phases\"\n![A diagram](a.png)\n:::",
            ":::figure\n![A diagram](a.png)\n\nFour phases, one after the other.\n:::",
            ":::figure\n![Four phases: prepare, recruit, employ, develop](a.png)\n:::",
            ":::figure\n![](a.png){decorative=yes}\n:::",
            "![A diagram](a.png)",
        ])
    func silent(body: String) async throws { try await expect(body, []) }
}
