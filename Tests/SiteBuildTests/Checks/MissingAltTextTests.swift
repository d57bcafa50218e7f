import Testing

@testable import SiteBuild

@Suite("Pictures without words")
struct MissingAltTextTests {
    @Test("A logo, a picture at the head and one in a figure say what they show")
    func missing() async throws {
        try await expectFindings(
            of: "missing-alt-text",
            """
            === Content/organisations/b.md
            ---
            id: n6rg
            name: B
            logo: 1️⃣logo.png
            ---
            === Content/pages/a.md
            ---
            id: k7f3
            title: A
            image: {src: 1️⃣a.png}
            ---

            :::figure caption="Words"
            ![](2️⃣b.png)
            :::
            """,
            [
                "Content/organisations/b.md:1️⃣ error: This picture has no text that says what it shows.",
                "Content/pages/a.md:1️⃣ error: This picture has no text that says what it shows.",
                "Content/pages/a.md:2️⃣ error: This picture has no text that says what it shows.",
            ])
    }

    @Test("Words, or that it says nothing of its own, are enough")
    func silent() async throws {
        try await expectFindings(
            of: "missing-alt-text",
            """
            === Content/organisations/b.md
            ---
            id: n6rg
            name: B
            logo: {src: logo.png, alt: B}
            image: {src: a.png, decorative: yes}
            ---

            ![](b.png){decorative=yes} ![A bird](c.png)
            """, [])
    }
}
