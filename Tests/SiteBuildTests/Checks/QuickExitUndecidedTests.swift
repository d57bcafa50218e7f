import Testing

@testable import SiteBuild

@Suite("Whether pages about abuse can be left fast")
struct QuickExitUndecidedTests {
    @Test("Where abuse is noted, somebody decides")
    func undecided() async throws {
        try await expectFindings(
            of: "quick-exit-undecided", page("stories", "content_notes: {abuse: 1️⃣A}", "Text."),
            [
                "Content/stories/a.md:1️⃣ info: This page speaks of abuse, and nothing says whether it has a way to leave it fast."
            ])
    }

    @Test(
        "Decided either way, or about something else, it is silent",
        arguments: [
            "content_notes: {abuse: A}\nquick_exit: no", "content_notes: {abuse: A}\nquick_exit: yes",
            "content_notes: {crime: A}",
        ])
    func silent(fields: String) async throws {
        try await expectFindings(of: "quick-exit-undecided", page("stories", fields, "Text."), [])
    }
}
