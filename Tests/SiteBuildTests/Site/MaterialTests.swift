import TestSupport
import Testing

@testable import SiteBuild

@Suite("Materials")
struct MaterialTests {
    private let deck = """
        === Content/materials/mentors.md
        ---
        id: ma01
        title: Mentors
        date: 2026-01-05
        event: A conference in Birmingham, 12 March 2019
        downloads: [{file: ../media/deck.pdf, title: The deck}]
        people: {presenter: amira}
        ---
        :::slide title="Who we are"
        Twelve mentors.
        :::

        :::slide
        ## What we learned
        - It takes time.

        ### In short
        :::

        :::slide
        :::excerpt work=court source="From the wing"
        It was cold.
        :::
        :::

        ## Notes

        \(String(repeating: "They are long enough. ", count: 20))
        === Content/stories/court.md
        ---
        id: st01
        title: Court
        date: 2026-01-04
        ---
        === Content/people/amira.md
        ---
        id: pe01
        display_name: Amira
        ---
        === Content/media/deck.pdf
        x

        """

    @Test("A deck's page lists its slides by number, each with a place of its own")
    func slides() async throws {
        let page = try await published(deck).text("materials/mentors/index.html")
        #expect(page.contains("<p class=\"kicker\">Slides</p>"))
        for line in [
            "<li class=\"level-2\"><a href=\"#who-we-are\">1. Who we are</a></li>",
            "<li class=\"level-2\"><a href=\"#what-we-learned\">2. What we learned</a></li>",
            "<li class=\"level-2\"><a href=\"#slide-3\">3. Slide 3</a></li>",
            "<li class=\"level-2\"><a href=\"#notes\">Notes</a></li>",
        ] {
            #expect(page.contains(line), "\(line)")
        }
        #expect(page.contains("<section class=\"slide\" id=\"who-we-are\">\n<p class=\"label\">Slide 1 of 3</p>"))
        #expect(page.contains("<p class=\"label\">Slide 2 of 3</p>\n<h2 id=\"what-we-learned\">"))
        #expect(page.contains("<dd>A conference in Birmingham, 12 March 2019</dd>"))
        #expect(page.contains("download>The deck <small>(PDF, 2 bytes)</small></a>"))
        #expect(page.contains("Presenter: <a href=\"/people/amira/\">Amira</a>"))
    }

    @Test("An excerpt leads to its work, and the work back to where it is quoted")
    func excerpts() async throws {
        let output = try await published(deck)
        #expect(
            output.text("materials/mentors/index.html").contains(
                "<figcaption>From the wing; <a href=\"/stories/court/\">Court</a></figcaption>"))
        let story = output.text("stories/court/index.html")
        #expect(story.contains("<h2>Excerpts in</h2>"))
        #expect(story.contains("<a href=\"/materials/mentors/\">Mentors</a>"))
        #expect(output.text("materials/index.html").contains("<a href=\"/materials/mentors/\">Mentors</a>"))
        #expect(output.text("feeds/everything.xml").contains("<title>Mentors</title>"))
    }

    @Test("A link to a slide is checked, and the format is one of four")
    func mistakes() async throws {
        try await expectFindings(
            deck + """
                === Content/pages/about.md
                ---
                id: ab2c
                title: About
                ---
                [Three](../materials/mentors.md#slide-3) [Four](1️⃣../materials/mentors.md#slide-4)
                === Content/materials/form.md
                ---
                id: ma02
                title: Form
                format: 2️⃣froms
                ---

                """,
            [
                "Content/pages/about.md:1️⃣ [link-broken] There is no place “#slide-4” on “Mentors”.",
                "Content/materials/form.md:2️⃣ [front-matter-range] “froms” is not a value of “format”.",
            ])
    }
}
