import TestSupport
import Testing

@Suite("kindred hide")
struct HideTests {
    @Test("It says what went and how to undo it, and undoing says what is back")
    func hide() async throws {
        let site = try await newSite()
        try site.write("---\nid: abcd\ntitle: Court\ndate: 2026-01-05\n---\nWords.\n", to: "Content/stories/court.md")
        let day = ["--date", "2026-06-15"]
        _ = try await kindred("build", day[0], day[1], in: site)
        let hidden = try await kindred("hide", "court", day[0], day[1], in: site)
        #expect(hidden.status == 0)
        assertSnapshot(
            hidden.output.replacing(/[0-9a-f]{16}/, with: "…"),
            """
            Hidden: Content/stories/court.md (abcd).
            Where it stood, a page says that it is no longer here, and nothing else: /abcd/, /stories/court/
            It is in no feed, list, sitemap or link of the site.
            Taken down with it: cards/abcd.….png
            Its file in Content/ is as it was. What others have copied is not in Kindred's hands.
            To show it again: kindred hide abcd --undo

            """)
        #expect(site.text("Output/stories/court/index.html")?.contains("no longer here") == true)
        let undone = try await kindred("hide", "abcd", "--undo", day[0], day[1], in: site)
        #expect(
            undone.output.replacing(/[0-9a-f]{16}/, with: "…")
                == "Shown again: Content/stories/court.md (abcd), at /stories/court/.\nBack with it: cards/abcd.….png\n"
        )
        #expect(undone.status == 0)
        #expect(
            try await kindred("hide", "abcd", "--undo", in: site).output
                == "Nothing hides “abcd”: nothing was changed.\n")
    }

    @Test("What is the same in another form is named, since it is a work of its own and still out")
    func otherForms() async throws {
        let site = try await newSite()
        try site.write(
            """
            ---
            id: abcd
            title: Court
            date: 2026-01-05
            alternates: [{type: easy-read, file: ../pages/court-easy-read.md}]
            ---
            Words.

            """, to: "Content/stories/court.md")
        try site.write(
            "---\nid: efgh\ntitle: Court in short sentences\n---\nWords.\n", to: "Content/pages/court-easy-read.md")
        let hidden = try await kindred("hide", "abcd", "--date", "2026-06-15", in: site)
        #expect(
            hidden.output.contains(
                "Still out, as another form of it: Content/pages/court-easy-read.md. To hide that too: kindred hide efgh\n"
            ))
    }

    @Test("What is not known is wrong usage; a site that can't be published says that nothing has changed yet")
    func failures() async throws {
        let site = try await newSite()
        try site.write("---\nid: abcd\ntitle: Court\ndate: 2026-01-05\n---\nWords.\n", to: "Content/stories/court.md")
        let unknown = try await kindred("hide", "cuort", in: site)
        #expect(unknown.status == 64)
        #expect(unknown.errors == "kindred: There is no work “cuort”. Did you mean “court”?\n")
        try site.write("{{nothing}}\n", to: "Templates/story.mustache")
        let stuck = try await kindred("hide", "court", in: site)
        #expect(stuck.status == 1)
        #expect(stuck.output.hasPrefix("Content/gone/abcd.md is written, but the site could not be published"))
        #expect(stuck.errors.contains("Templates/story.mustache:1:1: error:"))
    }
}
