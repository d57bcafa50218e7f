import Testing

@testable import SiteBuild

@Suite("The order of headings")
struct HeadingOrderTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "heading-order", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("Sections within sections, going back up, and a title above the text are in order")
    func silent() async throws {
        try await expect("# A\n\nText.\n\n## B\n\nText.\n\n### C\n\nText.\n\n#### D\n\nText.\n\n## E\n\nText.", [])
    }

    @Test("No level is left out")
    func skipped() async throws {
        try await expect(
            "1️⃣### B\n\nText.", ["1️⃣ error: The first heading under the title is of level 3."])
        try await expect(
            "## B\n\nText.\n\n1️⃣#### C\n\nText.", ["1️⃣ error: A heading of level 4 stands under one of level 2."])
    }

    @Test("There is one title")
    func title() async throws {
        try await expect("Text.\n\n1️⃣# B\n\nText.", ["1️⃣ error: A page has one title, and this is a second."])
    }

    @Test("Something stands under each heading")
    func empty() async throws {
        try await expect(
            "1️⃣## B\n\n## C\n\nText.\n\n2️⃣## D",
            ["1️⃣ error: Nothing stands under this heading.", "2️⃣ error: Nothing stands under this heading."])
    }

    @Test("A smaller heading, a picture, a list, a table, code or a block is something, and so are the references")
    func filled() async throws {
        try await expect(
            """
            ## A

            ### B

            - One

            ## C

            ![Two people at a table in the garden](a.png)

            ## D

            :::helplines
            :::

            ## E

            | a | b |
            |---|---|
            | c | d |

            ## F

                code

            ## References
            """, [])
    }
}
