import Testing

@testable import SiteBuild

@Suite("Words of links")
struct LinkTextTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(of: "link-text", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("Words that say nothing are found, in any case and with signs around them")
    func vague() async throws {
        try await expect(
            """
            Download the story [here](1️⃣https://example.org/a).
            [Click here!](2️⃣https://example.org/b) [Read more …](3️⃣https://example.org/c)
            **[LINK](4️⃣https://example.org/d)** [**Download**](5️⃣https://example.org/e)
            """,
            [
                "1️⃣ error: “here” does not say where this link leads.",
                "2️⃣ error: “Click here!” does not say where this link leads.",
                "3️⃣ error: “Read more …” does not say where this link leads.",
                "4️⃣ error: “LINK” does not say where this link leads.",
                "5️⃣ error: “Download” does not say where this link leads.",
            ])
    }

    @Test("Words that name something are not, nor is a picture or an address")
    func telling() async throws {
        try await expect(
            """
            [Here is how to ask](https://example.org/a), [read more about peer support](https://example.org/b),
            [download the easy-read guide](https://example.org/c), [Hereford](https://example.org/d),
            <https://example.org/here>. You are here.
            """, [])
    }
}
