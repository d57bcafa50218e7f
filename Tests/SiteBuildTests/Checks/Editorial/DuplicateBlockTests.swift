import Testing

@Suite("Paragraphs that stand twice")
struct DuplicateBlockTests {
    @Test("The second is found, whatever its marks and signs")
    func found() async throws {
        try await expectFindings(
            inPage: """
                The peer mentors meet people where they are.

                Something else stands between the two.

                1️⃣The *peer mentors* meet people, where they are!
                """,
            ["1️⃣ [duplicate-block] This paragraph stands in line 6 already."])
    }

    @Test("Short lines, items of lists, cells, quotations and pull quotes may stand twice")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                ## How it went

                ## How it went

                - Yes, with the agreement of the whole team
                - No, or not yet
                - Yes, with the agreement of the whole team

                | Question | Answer |
                |---|---|
                | One | Yes, with the agreement of the whole team |
                | Two | Yes, with the agreement of the whole team |

                :::quote by="A mentor" #said
                We meet people where they are, every day.
                :::

                :::pullquote from=#said
                We meet people where they are, every day.
                :::
                """,
            [])
    }
}
