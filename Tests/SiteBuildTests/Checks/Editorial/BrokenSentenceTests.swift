import Testing

@Suite("Paragraphs that stop mid-sentence")
struct BrokenSentenceTests {
    @Test("A paragraph that goes on in the next, or ends with a word that needs another, is found at its last word")
    func found() async throws {
        try await expectFindings(
            inPage: """
                The team works in the courts, and it builds services alongside 1️⃣traditional

                ones that were there before.

                It helps the people who come to it to find out what they want and to take hold of 2️⃣the

                ## Next
                """,
            [
                "1️⃣ [broken-sentence] This paragraph stops in the middle of a sentence.",
                "2️⃣ [broken-sentence] This paragraph stops in the middle of a sentence.",
            ])
    }

    @Test("A line that breaks off is found where lines are paragraphs, and not where text is wrapped")
    func line() async throws {
        let long = Array(repeating: "The team goes to the courts.", count: 12).joined(separator: " ")
        try await expectFindings(
            inPage: """
                \(long) It helps people to take hold of 1️⃣the
                change that they want.

                \(long)
                Another sentence follows, and it is
                wrapped as usual.
                """,
            ["1️⃣ [broken-sentence] This line stops in the middle of a sentence."])
    }

    @Test("Lines without a full stop, beginnings of lists, quotations and addresses are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                Peer Support Workers in the whole of the North West

                We help everybody who comes to the centre with one of these, and with

                - forms and letters
                - going to court

                Peer support in practice, a paper from the first year of the project

                <https://example.org/paper>

                The speaker then said, after having thought about all of that for the

                > first time in years.

                A line that is
                wrapped goes on.
                """,
            [])
    }
}
