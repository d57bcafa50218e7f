import TestSupport
import Testing

@testable import SiteBuild

@Suite("Places of a page")
struct PagePlaceTests {
    @Test("A heading never takes a place that the page around it has")
    func headings() async throws {
        let output = try await published(
            """
            === Content/stories/a.md
            ---
            id: sc01
            title: A
            date: 2026-01-05
            ---

            ## Main

            [Up](#main)

            ## Transcript

            Words.

            """)
        let page = output.text("stories/a/index.html")
        #expect(page.contains("<h2 id=\"main-2\">Main</h2>"))
        #expect(page.contains("<h2 id=\"transcript-2\">Transcript</h2>"))
        #expect(page.split(separator: "id=\"main\"").count == 2)
    }

    @Test("A typed name that the page has already is an error at its place")
    func typedNames() async throws {
        try await expectFindings(
            """
            === Content/stories/a.md
            ---
            id: sc01
            title: A
            date: 2026-01-05
            ---

            ## Aims {1️⃣#main}

            Words.

            """,
            ["Content/stories/a.md:1️⃣ [duplicate-id] “#main” is already a place on this page."])
    }
}
