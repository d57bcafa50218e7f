import Testing

@Suite("What was copied along with a web page")
struct WebResidueTests {
    @Test("Lines of forms and buttons are found")
    func found() async throws {
        try await expectFindings(
            inPage: """
                ## 1️⃣Leave a Reply

                2️⃣Your email address will not be published. Required fields are marked \\*

                3️⃣Scroll to top

                4️⃣This site uses Akismet to reduce spam.
                """.replacing("## 1️⃣", with: "1️⃣## "),
            [
                "1️⃣ [web-residue] This line belongs to a web page's own parts: “Leave a Reply”.",
                "2️⃣ [web-residue] This line belongs to a web page's own parts: “Your email address will not be published. Required fields are marked *”.",
                "3️⃣ [web-residue] This line belongs to a web page's own parts: “Scroll to top”.",
                "4️⃣ [web-residue] This line belongs to a web page's own parts: “This site uses Akismet to reduce spam.”.",
            ])
    }

    @Test("The same words in sentences, and links that somebody typed, are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                You can leave a reply with the ward, or scroll to top shelves of the library.

                We will share this post with the team, and print this page of the plan.

                [Back to top](#main)
                """,
            [])
    }
}
