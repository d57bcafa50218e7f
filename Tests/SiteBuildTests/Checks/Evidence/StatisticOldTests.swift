import Testing

@Suite("Numbers that are old")
struct StatisticOldTests {
    @Test("More than three years after its date, a number or a state of things is found")
    func old() async throws {
        try await expectFindings(
            inPage: """
                Up :stat[12%]{source=Someone date=1️⃣2022} and :stat[13%]{source=Someone date=2023-06-15}.

                :::as-of date=2️⃣2023-05
                So it is.
                :::
                """,
            [
                "1️⃣ [statistic-old] This was so in 2022, more than three years ago.",
                "2️⃣ [statistic-old] This was so in 2023, more than three years ago.",
            ])
    }

    @Test("A retelling, an archived page and a case study of that time are left alone")
    func silent() async throws {
        let text = "Up :stat[12%]{source=Someone date=2010}."
        try await expectFindings(
            """
            === Content/pages/a.md
            ---
            id: k7f3
            title: A
            retold_from: {publisher: A trust, title: A}
            ---

            \(text)
            === Content/pages/b.md
            ---
            id: k7f4
            title: B
            status: archived
            ---

            \(text)
            === Content/case-studies/c.md
            ---
            id: k7f5
            title: C
            date: 2026-01-01
            as_of: 2012
            licence: read-and-link
            review_by: 2027
            ---

            \(text)

            """,
            [])
    }
}
