import Testing

@Suite("Quotation marks without a partner")
struct QuotesUnbalancedTests {
    @Test("A quotation of several paragraphs opens each and closes the last")
    func british() async throws {
        try await expectFindings(
            inPage: """
                “I was ill for years,” he said. “I had tried to stop.

                “Then I met somebody who had been there.

                "She asked me what I wanted." That was new.

                The word "new" was his, as 'ill' was. A board of 6" by 4" hung there.
                """,
            [])
    }

    @Test("A quotation that is not closed before other text, a heading or the end is found where it opens")
    func unclosed() async throws {
        try await expectFindings(
            inPage: """
                He said: 1️⃣“I was ill for years.

                Then he met somebody.

                2️⃣“That changed everything.

                ## Later

                3️⃣"I am well.
                """,
            [
                "1️⃣ [quotes-unbalanced] This quotation is not closed.",
                "2️⃣ [quotes-unbalanced] This quotation is not closed.",
                "3️⃣ [quotes-unbalanced] This quotation is not closed.",
            ])
    }

    @Test("One that opens twice, and one that only closes, are found")
    func others() async throws {
        try await expectFindings(
            inPage: """
                “I was ill. 1️⃣“Now I ask for help.”

                I just kept taking the tablets.2️⃣"

                He wrote “of “such” things” once.
                """,
            [
                "1️⃣ [quotes-unbalanced] This quotation mark opens a quotation within one that is not closed.",
                "2️⃣ [quotes-unbalanced] This quotation mark closes a quotation that was not opened.",
            ])
    }

    @Test("In a contributor's or somebody else's words nothing is found")
    func quoted() async throws {
        try await expectFindings(
            inPage: """
                :::quote by="A mentor"
                “I was ill.
                :::
                """,
            [])
    }
}
