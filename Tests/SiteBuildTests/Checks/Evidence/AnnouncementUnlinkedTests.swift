import Testing

@Suite("Announcements without a link")
struct AnnouncementUnlinkedTests {
    func bulletin(_ text: String) -> String {
        """
        === Content/bulletins/2026-05.md
        ---
        id: bu01
        ---
        \(text)

        """
    }

    static func finding(_ mark: String) -> String {
        "Content/bulletins/2026-05.md:\(mark) [announcement-unlinked] This announces something, and no link leads to it."
    }

    @Test("An item, or a paragraph that says that something is out, leads to it")
    func found() async throws {
        try await expectFindings(
            bulletin(
                """
                :::1️⃣item type=announcement title="A new show"
                It begins in May.
                :::

                The trust’s 2️⃣podcast will be released every month. Its podcast is long.
                """),
            [Self.finding("1️⃣"), Self.finding("2️⃣")])
    }

    @Test("With a link or a work of the site, and where nothing is announced, all is well")
    func silent() async throws {
        try await expectFindings(
            bulletin(
                """
                :::item type=announcement title="A new show" announces=court
                It begins in May.
                :::

                :::item type=upcoming title="A film"
                It is [on the trust’s pages](https://example.org/film).
                :::

                :::item type=congratulations title="A post"
                Two mentors have new posts.
                :::

                The [report](https://example.org/report) is published. They talk about a podcast over tea.
                """) + """
                === Content/stories/court.md
                ---
                id: k7f3
                title: Court
                date: 2026-01-01
                ---
                The team’s podcast will be released every month.

                """,
            [])
    }

    @Test("A bulletin is dated, and may say “currently”")
    func dated() async throws {
        try await expectFindings(bulletin("There are currently two posts."), [])
    }
}
