import Testing

@Suite("Words that go out of date")
struct StaleWordsTests {
    static func finding(_ mark: String, _ word: String) -> String {
        "\(mark) [stale-words] “\(word)” will be untrue one day, and nobody will notice."
    }

    @Test("Words that mean the day of writing are found, in any case and in headings")
    func found() async throws {
        try await expectFindings(
            inPage: """
                ## What is 1️⃣currently planned

                The team 2️⃣recently moved. A book comes 3️⃣shortly. The 4️⃣latest plan is 5️⃣the 6️⃣current one.

                More grew in 7️⃣recent years. She is 8️⃣now a mentor. 9️⃣Now she is heard. It ends 0️⃣next year.
                """.replacing("5️⃣", with: ""),
            [
                Self.finding("1️⃣", "currently"), Self.finding("2️⃣", "recently"), Self.finding("3️⃣", "shortly"),
                Self.finding("4️⃣", "latest"), Self.finding("6️⃣", "current"), Self.finding("7️⃣", "recent"),
                Self.finding("8️⃣", "now"), Self.finding("9️⃣", "Now"), Self.finding("0️⃣", "next year"),
            ])
    }

    @Test(
        "The same words in another sense are left alone",
        arguments: [
            "He rang shortly after eight, and shortly before ten.",
            "She had recently left. Two had moved more recently.",
            "Come by ten at the latest.", "It gave help to current patients.", "The current of the river was strong.",
            "A current account is needed.", "The next year he was well, and in his last year of school too.",
            "Their last month was hard. They now know how. Now and then it rained.",
            "A concurrently held, recentred thing.",
            "A current-day road.",
        ])
    func silent(_ text: String) async throws { try await expectFindings(inPage: text, []) }

    @Test("A year in the sentence, or as-of around it, says when it was so")
    func dated() async throws {
        try await expectFindings(
            inPage: """
                In June 2026 there are currently two. The next sentence is 1️⃣currently without.

                :::as-of date=2026-05
                There are currently two.
                :::
                """,
            [Self.finding("1️⃣", "currently")])
    }

    @Test("What others say stays theirs: quotations, in a block or in a line")
    func quoted() async throws {
        try await expectFindings(
            inPage: """
                He said: “I am currently well.” Then ‘it is currently so’, and "currently" again.

                :::quote by="A mentor"
                I am currently well.
                :::

                > I am currently well, said a mentor in a letter to us.

                Write `currently` so.
                """,
            [])
    }

    @Test("A case study that says from when it is may say “currently”")
    func asOf() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            publisher: The Voices project
            licence: read-and-link
            === Content/case-studies/a.md
            ---
            id: k7f3
            title: A
            date: 2026-01-01
            as_of: 2012
            review_by: 2027-01
            ---

            There are currently two.
            === Content/case-studies/b.md
            ---
            id: k7f4
            title: B
            date: 2026-01-01
            review_by: 2027-01
            summary: There are 1️⃣currently two.
            ---

            There are two.

            """,
            ["Content/case-studies/b.md:" + Self.finding("1️⃣", "currently")])
    }
}
