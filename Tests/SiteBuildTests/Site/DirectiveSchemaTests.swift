import TestSupport
import Testing

@testable import SiteBuild

@Suite("Directives and their parameters")
struct DirectiveSchemaTests {
    @Test("What a directive's schema does not allow is said where it stands, all in one run")
    func problems() async throws {
        try await expectFindings(
            """
            === Content/organisations/smhf.md
            ---
            id: n6rg
            name: SMHF
            ---
            === Content/media/map.pdf
            x
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            alternates: [{type: audio, href: "https://example.org/about"}]
            ---
            ::: 1️⃣qoute by=Bo
            One
            :::

            - :::quote by=Bo 2️⃣rol=nurse 3️⃣colour=red organisation=4️⃣smfh
              :::as-of date=5️⃣31/02/2026
              :::content-note 6️⃣notes="a fall"
              Two
              :::
              :::
              :::

            Up :stat[12%]{source=ONS 7️⃣dat=2020} and :8️⃣quote[inline]{by=Bo}, :9️⃣download[a map].

            :::download file=../media/0️⃣mop.pdf
            :::

            """.replacing("../media/0️⃣", with: "0️⃣../media/"),
            [
                "Content/pages/about.md:1️⃣ [directive-unknown] “qoute” is not a directive.",
                "Content/pages/about.md:2️⃣ [directive-parameter] “rol” is not a parameter of “quote”.",
                "Content/pages/about.md:3️⃣ [directive-parameter] “colour” is not a parameter of “quote”.",
                "Content/pages/about.md:4️⃣ [relation-unknown] There is no organisation “smfh”.",
                "Content/pages/about.md:5️⃣ [front-matter-date] “31/02/2026” is not a date.",
                "Content/pages/about.md:6️⃣ [directive-parameter] “notes” is not a parameter of “content-note”.",
                "Content/pages/about.md:7️⃣ [directive-parameter] “dat” is not a parameter of “stat”.",
                "Content/pages/about.md:8️⃣ [directive-form] “quote” can't stand in a line of text.",
                "Content/pages/about.md:9️⃣ [directive-parameter] “download” needs “file”, and it isn't here.",
                "Content/pages/about.md:0️⃣ [file-missing] There is no file “../media/mop.pdf” here.",
            ])
    }

    @Test("A number and a file can stand in a line of text and by themselves, each with its own look")
    func forms() async throws {
        let output = try await published(
            """
            === Content/media/map.pdf
            x
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            alternates: [{type: audio, href: "https://example.org/about"}]
            ---
            Up :stat[12%]{source="ONS" date=2020}, as :download[the map]{file=../media/map.pdf} shows.

            :::stat value=12% source=ONS
            More people than in 2019
            :::
            :::download file=../media/map.pdf
            :::
            :::download file=../media/map.pdf
            The town's map & its walks
            :::
            :::download file=../media/map.pdf
            The **map**
            :::
            === Templates/page.mustache
            {{{body}}}

            """)
        let page = output.text("about/index.html")
        #expect(page.contains("<p>Up <span class=\"number\">12% <small>(ONS, 2020)</small></span>, as <a href="))
        #expect(page.contains("download>the map <small>(PDF, 2 bytes)</small></a> shows.</p>"))
        #expect(page.contains("<div class=\"stat\">\n<p class=\"value\">12%</p>\n<p>More people than in 2019</p>"))
        #expect(page.contains("<p class=\"action\"><a class=\"button\" href="))
        #expect(page.contains(" download>map.pdf <small>(PDF, 2 bytes)</small></a></p>"))
        #expect(page.contains(" download>The town’s map &amp; its walks <small>(PDF, 2 bytes)</small></a></p>"))
        #expect(page.contains("<p>The <strong>map</strong></p>\n"))
    }

    @Test("Braces after a directive in a line that don't end on that line are said where they begin")
    func bracesOverLines() async throws {
        try await expectFindings(
            """
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            ---
            Up :stat[12%]1️⃣{source="The ONS"
            date=2026} and :stat[13%]{source=ONS date=2026}, [a {b}](https://example.org/) and :stat[14%] {c
            d} [](#).
            """.replacing(" [](#)", with: ""),
            [
                "Content/pages/about.md:1️⃣ [directive-syntax] What begins with this brace doesn't end on its line."
            ])
    }
}
