import Testing

@Suite("Who paid for it")
struct DisclosureTests {
    func story(_ fields: String) -> String {
        """
        === Content/organisations/trust.md
        ---
        id: n6rg
        name: The trust
        ---
        === Content/stories/a.md
        ---
        id: k7f3
        title: A
        date: 2026-01-01
        \(fields)
        ---
        Text.

        """
    }

    @Test("A commissioned work tells its readers")
    func commissioned() async throws {
        try await expectFindings(
            story("organisations: {commissioner: 1️⃣trust}"),
            ["Content/stories/a.md:1️⃣ [disclosure] This was commissioned, and readers are not told."])
    }

    @Test("One that does, and one that somebody only took part in, are left alone")
    func silent() async throws {
        try await expectFindings(
            story("organisations: {commissioner: trust}\ndisclosure: Commissioned by the trust, which read it last."),
            [])
        try await expectFindings(story("organisations: {partner: trust, subject: trust}"), [])
    }
}
