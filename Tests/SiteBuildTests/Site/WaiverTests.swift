import Testing

@Suite("Waivers")
struct WaiverTests {
    func story(_ waive: String) -> String {
        """
        === Content/stories/a.md
        1️⃣---
        title: A
        date: 2026-01-01
        \(waive)
        ---
        Text.
        """
    }

    static let missing =
        "Content/stories/a.md:1️⃣ [id-missing] This page has no id yet, so it has no permanent short address."

    @Test("A rule is silent where a page waives it with a reason, until the day that is named")
    func silent() async throws {
        try await expectFindings(story("waive: {id-missing: {why: It is a test, until: 2026-06-16}}"), [])
    }

    @Test("A waiver that has ended silences nothing, and says so")
    func ended() async throws {
        try await expectFindings(
            story("waive: {2️⃣id-missing: {why: It is a test, until: 2026-06-15}}"),
            [Self.missing, "Content/stories/a.md:2️⃣ [waiver-ended] This waiver of “id-missing” has ended."])
    }

    @Test("A misspelt rule is named, and what guards a contributor can't be waived")
    func unknown() async throws {
        try await expectFindings(
            story("waive: {2️⃣id-mising: {why: A, until: 2027-01-01}, 3️⃣consent-missing: {why: B, until: 2027-01-01}}"),
            [
                Self.missing, "Content/stories/a.md:2️⃣ [waiver-unknown] There is no rule “id-mising”.",
                "Content/stories/a.md:3️⃣ [waiver-unknown] “consent-missing” can't be waived.",
            ])
    }

    @Test("A waiver needs its reason and its day")
    func reason() async throws {
        try await expectFindings(
            story("waive: {id-missing: 2️⃣{why: It is a test}}"),
            [
                Self.missing,
                "Content/stories/a.md:2️⃣ [front-matter-missing] A waiver needs “waive.id-missing.until”, and it isn't here.",
            ])
    }
}
