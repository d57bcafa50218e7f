import Testing

@Suite("Lines that read like links")
struct LinkLikeSentenceTests {
    @Test("A line that says where to click leads somewhere")
    func found() async throws {
        try await expectFindings(
            inPage: """
                1️⃣Download the story here

                Everything is told. 2️⃣Click here to hear it. More follows.

                3️⃣More examples of our work in the region
                """,
            [
                "1️⃣ [link-broken] “Download the story here” leads nowhere: there is no link in it.",
                "2️⃣ [link-broken] “Click here to hear it.” leads nowhere: there is no link in it.",
                "3️⃣ [link-broken] “More examples of our work in the region” leads nowhere: there is no link in it.",
            ])
    }

    @Test("Linked lines, sentences and headings are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                [Download the story of the two mentors here](https://example.org/story)

                Find the team here, in the courts, or in custody.

                ## More examples of our work

                More examples of our work are in the book.

                See here: a team that listens.

                Write to us here: team@example.org
                """,
            [])
    }
}
