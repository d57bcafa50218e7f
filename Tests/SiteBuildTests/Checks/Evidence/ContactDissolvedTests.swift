import Testing

@Suite("Contacts that are no more")
struct ContactDissolvedTests {
    @Test("A contact or mailbox of an organisation that has ended is found; telling of it is not")
    func dissolved() async throws {
        try await expectFindings(
            """
            === Content/organisations/pct.md
            ---
            id: n6rg
            name: Sutton PCT
            email: team@pct.example.org
            dissolved: 2013-03-31
            successor: ccg
            ---
            === Content/organisations/ccg.md
            ---
            id: n6rh
            name: Sutton CCG
            email: team@ccg.example.org
            dissolved: 2030
            ---
            === Content/pages/a.md
            ---
            id: k7f3
            title: A
            ---

            The [PCT](../organisations/pct.md) paid for it. Write to 1️⃣team@pct.example.org or team@ccg.example.org.

            :::contacts
            - [The PCT](2️⃣../organisations/pct.md)
            - [The CCG](../organisations/ccg.md)
            :::

            """,
            [
                "Content/pages/a.md:1️⃣ [contact-dissolved] Sutton PCT is no more: nobody answers there.",
                "Content/pages/a.md:2️⃣ [contact-dissolved] Sutton PCT is no more: nobody answers there.",
            ])
    }
}
