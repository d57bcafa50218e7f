import Testing

@Suite("Editors' brackets")
struct BracketLinkTests {
    @Test("Brackets that have become a link are found")
    func found() async throws {
        try await expectFindings(
            inPage: """
                He wrote: “[1️⃣They] replied, and [he] was glad.”

                [they]: https://example.org/team
                """,
            [
                "1️⃣ [bracket-link] “[They]” has become a link, since a line “[They]: …” stands in this file."
            ])
    }

    @Test("Brackets that stay, and links that somebody typed, are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                He wrote: “[They] replied”, in [the report] and [on that page](https://example.org/page), and [them][link].

                [the report]: https://example.org/report
                [link]: https://example.org/link
                """,
            [])
    }
}
