import Testing

@Suite("Numbered lists with a gap")
struct ListGapTests {
    @Test("“1.” without “2.” is found, also when other lists follow")
    func alone() async throws {
        try await expectFindings(
            inPage: """
                1. 1️⃣The first centre

                Some text.

                1. One
                2. Two

                Some more.

                1. 2️⃣The second centre
                """,
            [
                "1️⃣ [list-gap] “1.” begins a list, and no “2.” follows.",
                "2️⃣ [list-gap] “1.” begins a list, and no “2.” follows.",
            ])
    }

    @Test("A number that is left out is found")
    func gap() async throws {
        try await expectFindings(
            inPage: """
                1. One
                2. Two

                Some text.

                4. 1️⃣Four
                """,
            ["1️⃣ [list-gap] After “2.” comes “4.”, and no “3.” stands between."])
    }

    @Test("Lists that go on after a paragraph, lists in lists, bullets and years are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                1. One

                Some text.

                2. Two
                3. Three

                * One bullet

                1. Outer
                   1. Inner one
                   2. Inner two
                2. Outer two

                2015\\. That was the year.

                > 1. A quoted rule
                """,
            [])
    }
}
