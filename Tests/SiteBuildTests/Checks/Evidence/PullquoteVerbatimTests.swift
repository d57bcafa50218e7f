import Testing

@Suite("Pull quotes")
struct PullquoteVerbatimTests {
    static let quote = """
        :::quote by="A mentor" #said
        We stay with people as long as they need us. It’s what “they” want, and *nobody* else decides.
        :::


        """

    @Test("Changed words are found, also those of another place than the one that is named")
    func changed() async throws {
        try await expectFindings(
            inPage: Self.quote + """
                He also wrote: “Nothing is said.”

                :::1️⃣pullquote
                We stay with people as long as they want us.
                :::

                :::2️⃣pullquote from=#said
                Nothing is said.
                :::
                """,
            [
                "1️⃣ [pullquote-verbatim] These words are not in any voice or quotation of this page, word for word.",
                "2️⃣ [pullquote-verbatim] These words are not in any voice or quotation of this page, word for word.",
            ])
    }

    @Test("Spaces, shapes of quotation marks, emphasis and what … leaves out are the editors'")
    func same() async throws {
        try await expectFindings(
            inPage: Self.quote + """
                He also wrote: “Nothing is said.”

                :::pullquote from=#said
                “We stay with people … It's what "they" want, and nobody
                else decides.”
                :::

                :::pullquote
                Nothing is said
                :::
                """,
            [])
    }
}
