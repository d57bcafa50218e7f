import Testing

@Suite("Authors spelt two ways")
struct AuthorVariantTests {
    @Test("A letter more or less within a listed author's name is found, once")
    func found() async throws {
        try await expectFindings(
            inPage: """
                The training was made by 1️⃣Shery Mead and others. Shery Mead lives in Maine. It has been read by 2️⃣Micheal Rose.

                Mead, Sherry; Peer support, 2005.

                Rose, Michael; Another paper, 2006.
                """,
            [
                "1️⃣ [author-variant] “Shery Mead” here, “Sherry Mead” in line 8: is that one person?",
                "2️⃣ [author-variant] “Micheal Rose” here, “Michael Rose” in line 10: is that one person?",
            ])
    }

    @Test("Other people of one family name, short forms and titles are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                Mark Smith and Paula Smith met Steven Smith, John Rose and Ann Rose.

                Smith, Mary; A paper, 2005.

                Smith, Paul; A paper, 2006.

                Smith, Steve; A paper, 2007.

                Rose, Joan; A paper, 2005. With Anne, she said.
                """,
            [])
    }
}
