import Testing

@Suite("Who published it, when, and what may be done with it")
struct ProvenanceTests {
    static let bare = """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        === Content/case-studies/a.md
        1️⃣---
        id: k7f3
        title: A

        """

    @Test("What neither the site nor the work says is missing")
    func missing() async throws {
        try await expectFindings(
            Self.bare + """
                ---
                Text.

                """,
            [
                "Content/case-studies/a.md:1️⃣ [provenance] Nothing says who publishes this.",
                "Content/case-studies/a.md:1️⃣ [provenance] Nothing says when this was published.",
                "Content/case-studies/a.md:1️⃣ [provenance] Nothing says what readers may do with this.",
                "Content/case-studies/a.md:1️⃣ [provenance] Nothing says when somebody looks at this again.",
            ], leavingAside: [])
    }

    @Test("The work may say it itself")
    func own() async throws {
        try await expectFindings(
            Self.bare + """
                publisher: The Voices project
                licence: CC-BY-4.0
                date: 2026-01-01
                review_by: 2027
                ---
                Text.

                """, [], leavingAside: [])
    }

    @Test("A draft may lack all of it", arguments: ["draft", "review"])
    func draft(_ status: String) async throws {
        try await expectFindings(
            Self.bare + """
                status: \(status)
                ---
                Text.

                """, [], leavingAside: [])
    }

    @Test("A story is read and linked where nothing else is said, and a page needs none of it unless it is reviewed")
    func others() async throws {
        try await expectFindings(
            """
            === Content/stories/a.md
            ---
            id: k7f3
            title: A
            date: 2026-01-01
            ---
            Text.
            === Content/pages/b.md
            ---
            id: k7f4
            title: B
            ---
            Text.
            === Content/pages/c.md
            1️⃣---
            id: k7f5
            title: C
            reviewed: 2026-01-01
            ---
            Text.

            """,
            ["Content/pages/c.md:1️⃣ [provenance] Nothing says when somebody looks at this again."], leavingAside: [])
    }
}
