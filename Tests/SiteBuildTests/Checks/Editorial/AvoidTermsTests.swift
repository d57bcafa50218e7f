import Testing

@Suite("Words that the glossary avoids")
struct AvoidTermsTests {
    @Test("They are found in any case, in the plural and with a hyphen, in the editors' words alone")
    func found() async throws {
        try await expectFindings(
            """
            === Content/glossary.yaml
            - {term: person who uses the service, definition: Somebody., avoid: [service user, client]}
            === Content/pages/a.md
            ---
            id: k7f3
            title: A page
            ---

            A 1️⃣service user, two 2️⃣Service Users and 3️⃣service-users; 4️⃣clients of the service, a userservice, a user.

            “A service user”, he said, and wrote of *Service User Voices*. The service uses it. Clientele.

            :::quote by="A mentor"
            I was a service user.
            :::

            """,
            [
                "Content/pages/a.md:1️⃣ [avoid-terms] The glossary avoids “service user”.",
                "Content/pages/a.md:2️⃣ [avoid-terms] The glossary avoids “Service Users”.",
                "Content/pages/a.md:3️⃣ [avoid-terms] The glossary avoids “service-users”.",
                "Content/pages/a.md:4️⃣ [avoid-terms] The glossary avoids “clients”.",
            ])
    }
}
