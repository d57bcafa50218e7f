import Testing

@Suite("Slips in what others said")
struct QuoteTypoTests {
    @Test("They are named and never mended, in blocks and between quotation marks")
    func found() async throws {
        try await expectFindings(
            inPage: """
                He wrote: “At the 1️⃣route of it all was fear, and I have 2️⃣never look back. It helped 3️⃣my with that.”

                :::quote by="A mentor"
                I 4️⃣could of left, but I 5️⃣recieved help.
                :::
                """,
            [
                "1️⃣ [quote-typo] “route” may be a slip for “root”.",
                "2️⃣ [quote-typo] “never look” may be a slip for “never looked”.",
                "3️⃣ [quote-typo] “my” may be a slip for “me”.",
                "4️⃣ [quote-typo] “could of” may be a slip for “could have”.",
                "5️⃣ [quote-typo] “recieved” may be a slip for “received”.",
            ])
    }

    @Test("Right words are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                He wrote: “They chose the route to work. You could of course stay. I never look down. It helped my mother.”
                """,
            [])
    }
}
