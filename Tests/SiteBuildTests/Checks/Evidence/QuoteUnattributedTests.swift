import Testing

@Suite("Quotations without a speaker")
struct QuoteUnattributedTests {
    @Test("A quotation by itself under a heading, and a quote block without a name, are found")
    func found() async throws {
        try await expectFindings(
            inPage: """
                1️⃣"Any one of us could need somebody who has been there."

                ## Support

                > 2️⃣Any one of us could need somebody who has been there.

                ## Work

                :::3️⃣quote
                Any one of us could need somebody who has been there.
                :::
                """,
            [
                "1️⃣ [quote-unattributed] Nothing says whose words these are.",
                "2️⃣ [quote-unattributed] Nothing says whose words these are.",
                "3️⃣ [quote-unattributed] Nothing says whose words these are.",
            ])
    }

    @Test("A name after it, an introduction before it, or a source is enough")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                "Any one of us could need somebody who has been there."

                A mentor in Leeds

                ## What people said

                “Any one of them could need somebody who has been there.”

                ## Later

                A mentor told us how it began.

                “All of us could need somebody who has been there.”

                > Each of us could need somebody who has been there.

                :::quote by="A mentor"
                None of us could do without somebody who has been there.
                :::

                :::quote
                Some of us could need somebody who has been there.

                — A mentor
                :::

                ## Words

                He called it “being there for somebody who is not yet there”.
                """,
            [])
    }
}
