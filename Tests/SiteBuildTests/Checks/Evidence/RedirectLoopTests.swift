import Testing

@Suite("Addresses that lead to themselves")
struct RedirectLoopTests {
    @Test("A page's former address is not its present one")
    func loop() async throws {
        try await expectFindings(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-01
            aliases: [/old/court/, 1️⃣/stories/court, 2️⃣/stories/court/index.html, 3️⃣/k7f3/]
            ---
            Text.

            """,
            [
                "Content/stories/court.md:1️⃣ [redirect-loop] “/stories/court” is where this page stands: it would lead to itself for ever.",
                "Content/stories/court.md:2️⃣ [redirect-loop] “/stories/court/index.html” is where this page stands: it would lead to itself for ever.",
                "Content/stories/court.md:3️⃣ [redirect-loop] “/k7f3/” is where this page stands: it would lead to itself for ever.",
            ])
    }

    @Test("Gone works that send their readers to each other are found")
    func substitutes() async throws {
        try await expectFindings(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-01
            ---
            Text.
            === Content/stories/bail.md
            ---
            id: k7f4
            title: Bail
            date: 2026-01-01
            ---
            Text.
            === Content/stories/home.md
            ---
            id: k7f5
            title: Home
            date: 2026-01-01
            ---
            Text.
            === Content/gone/k7f3.md
            ---
            id: k7f3
            on: 2027-01-01
            substitute: 1️⃣bail
            ---
            === Content/gone/k7f4.md
            ---
            id: k7f4
            on: 2027-01-01
            substitute: 2️⃣court
            ---

            """,
            [
                "Content/gone/k7f3.md:1️⃣ [redirect-loop] “bail” is gone too, and sends its readers back here.",
                "Content/gone/k7f4.md:2️⃣ [redirect-loop] “court” is gone too, and sends its readers back here.",
            ])
    }
}
