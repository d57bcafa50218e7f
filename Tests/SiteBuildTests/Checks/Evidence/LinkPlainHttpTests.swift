import Testing

@Suite("Addresses without encryption")
struct LinkPlainHttpTests {
    @Test("Links and bare addresses are found, those of front matter at its beginning")
    func found() async throws {
        try await expectFindings(
            """
            === Content/organisations/trust.md
            1️⃣---
            id: n6rg
            name: The trust
            url: http://trust.example.org/
            ---
            === Content/pages/a.md
            ---
            id: k7f3
            title: A
            ---

            [The trust](2️⃣http://trust.example.org/), 3️⃣http://example.org/page and <4️⃣http://example.org/>.

            """,
            [
                "Content/organisations/trust.md:1️⃣ [link-plain-http] This address is not encrypted: http://trust.example.org/",
                "Content/pages/a.md:2️⃣ [link-plain-http] This address is not encrypted: http://trust.example.org/",
                "Content/pages/a.md:3️⃣ [link-plain-http] This address is not encrypted: http://example.org/page",
                "Content/pages/a.md:4️⃣ [link-plain-http] This address is not encrypted: http://example.org/",
            ])
    }

    @Test("Encrypted ones, addresses typed without their beginning and those of one's own machine are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                [One](https://example.org/), www.example.org/page, [two](http://localhost:8080/), `http://example.org`.

                [Three](http://127.0.0.1:8080/)
                """,
            [])
    }
}
