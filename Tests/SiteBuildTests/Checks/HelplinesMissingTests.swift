import Testing

@testable import SiteBuild

@Suite("Notes without a word on help")
struct HelplinesMissingTests {
    func expect(_ text: String, _ expected: [String]) async throws {
        try await expectFindings(of: "helplines-missing", text, expected)
    }

    @Test(
        "A note that may shake somebody asks for help on the page, once",
        arguments: [
            ("mental-health", "mental health"), ("abuse", "abuse"), ("violence", "violence"), ("death", "death"),
            ("risky-behaviours", "risky behaviours"),
        ])
    func missing(domain: String, words: String) async throws {
        try await expect(
            page("stories", "content_notes: {\(domain): 1️⃣a few words}", "Text."),
            ["Content/stories/a.md:1️⃣ error: This speaks of \(words), and the page names no help."])
    }

    @Test(
        "Other notes, a block, and a draft are silent",
        arguments: [
            page("stories", "content_notes: {crime: prison}", "Text."), page("stories", "", "Text."),
            page("stories", "content_notes: {abuse: A}", "Text.\n\n:::helplines\nRing 999.\n:::"),
            page("stories", "content_notes: {abuse: A}\nstatus: draft", "Text."),
            page("stories", "content_notes: {none: why}", "Suicide."),
        ])
    func silent(text: String) async throws { try await expect(text, []) }

    @Test(
        "A help line that fits is shown by itself; one for something else is not",
        arguments: [("abuse", 0), ("crime", 1)])
    func fits(topic: String, count: Int) async throws {
        let list = """
            === Content/helplines.yaml
            - key: refuge
              name: Refuge
              phone: 0808 2000 247
              hours: always
              nations: [England]
              topics: [\(topic)]
              verified: {on: 2026-06-01, source: https://example.org/}

            """
        try await expect(
            page("stories", "content_notes: {abuse: 1️⃣A}", "Text.") + list,
            Array(
                repeating: "Content/stories/a.md:1️⃣ error: This speaks of abuse, and the page names no help.",
                count: count))
    }

    @Test("Where the note is missing as well, both are told in one run")
    func both() async throws {
        try await expect(
            page("stories", "", "I 1️⃣self-harmed, and later again self-harmed."),
            ["Content/stories/a.md:1️⃣ error: This speaks of mental health, and the page names no help."])
        try await expect(page("case-studies", "", "They hear of abuse."), [])
    }
}
