import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Ten mistakes in templates")
struct TenTemplateMistakesTests {
    /// Ten kinds of mistakes, over pages, a layout, partials and a directive; the marks are where they stand.
    private static let site = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: Court
        date: 2026-06-01
        ---
        Hello.
        === Templates/story.mustache
        {{<layout}}
        {{$main}}
        <h1>1️⃣{{titel}}</h1>
        2️⃣{{#title}}<p>There is a title.</p>{{/title}}
        {{>partials/facts-of-mine}}
        <p>3️⃣{{{summary}}}</p>
        {{/main}}
        4️⃣{{$aside}}<p>Aside</p>{{/aside}}
        {{/layout}}
        === Templates/page.mustache
        <p class="lead"5️⃣id="top">{{title}}</p>
        {{>partials/facts-of-mine}}
        {{>partials/tree}}
        6️⃣{{>partials/fotter}}
        === Templates/partials/facts-of-mine.mustache
        <a href="7️⃣{{title}}">{{title}}</a>
        <script>let name = "8️⃣{{title}}"</script>
        === Templates/partials/tree.mustache
        <ul><li>9️⃣{{>partials/tree}}</li></ul>
        === Templates/directives/quote.mustache
        0️⃣{{#by}}<blockquote>{{{content}}}</blockquote>

        """

    @Test("All ten are told in one run, each once, where it stands, and nothing is published")
    func ten() async throws {
        try await expectFindings(
            Self.site,
            [
                "Templates/story.mustache:1️⃣ [template-name] “titel” is not a name that “story” has here.",
                "Templates/story.mustache:2️⃣ [template-use] “title” is text, which is always there, so this section is "
                    + "always shown.",
                "Templates/story.mustache:3️⃣ [template-use] “summary” is text, and three braces would print it without "
                    + "making it safe.",
                "Templates/story.mustache:4️⃣ [template-block] “layout” has no block “aside”, so this is not shown.",
                "Templates/page.mustache:5️⃣ [template-balance] There is no space between this attribute and what stands "
                    + "before it.",
                "Templates/page.mustache:6️⃣ [template-missing] There is no template “partials/fotter”.",
                "Templates/partials/facts-of-mine.mustache:7️⃣ [template-address] “href” takes an address, and “title” "
                    + "is text.",
                "Templates/partials/facts-of-mine.mustache:8️⃣ [template-place] “title” can't stand in <script>.",
                "Templates/partials/tree.mustache:9️⃣ [template-recursion] This includes itself, directly or through "
                    + "others, with the same data, and would never end.",
                "Templates/directives/quote.mustache:0️⃣ [template-section] “by” is opened here and not closed.",
            ])
        let site = try TrySite(Self.site)
        #expect(try await site.publish().isPublished == false)
        #expect(site.output.files.isEmpty)
    }

    @Test("A field that is absent prints nothing, and never the one of the record around it")
    func absent() async throws {
        let output = try await published(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            summary: About the court.
            date: 2026-06-01
            related: [bail]
            ---
            === Content/stories/bail.md
            ---
            id: m3x8
            title: Bail
            date: 2026-05-01
            ---
            === Templates/story.mustache
            <p>{{summary}}</p>{{#related_cards}}<p>{{title}}[{{summary}}]</p>{{/related_cards}}

            """)
        #expect(output.text("stories/court/index.html") == "<p>About the court.</p><p>Bail[]</p>\n")
    }
}
