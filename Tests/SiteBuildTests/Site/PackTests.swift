import TestSupport
import Testing

@testable import SiteBuild

@Suite("Packs")
struct PackTests {
    private let works = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: At the court
        date: 2026-06-01
        content_notes: {crime: a trial, abuse: at home}
        ---
        ## The day

        Words.

        ## Told

        :::voice person=riaz #told
        The persimmon.
        :::
        === Content/stories/rain.md
        ---
        id: r4nv
        title: Rain
        date: 2026-05-01
        content_notes: {death: a death, abuse: at home}
        ---
        Rain.
        === Content/stories/later.md
        ---
        id: l4tr
        title: Later
        date: 2026-12-01
        content_notes: {sex: later}
        ---
        === Content/people/riaz.md
        ---
        id: r1az
        display_name: Riaz
        ---

        """
    private func record(_ channels: String) -> String {
        """
        === consent/riaz.yaml
        id: c0n5
        person: riaz
        shown_as: Riaz
        identify_as: first-name
        works: [court]
        given: 2026-01-01
        channels: [\(channels)]

        """
    }
    private func pack(_ uses: String, _ more: String = "", _ text: String = "") -> String {
        """
        === Content/packs/listening.md
        ---
        id: pck1
        title: Listening
        date: 2026-06-02
        audience: New peer workers
        outcomes: [Know what a day is like, Ask well]
        uses:
        \(uses)
        \(more)
        ---
        \(text)

        """
    }

    @Test("A pack's page has its works at their places, with minutes, prompts and questions, under all of their notes")
    func page() async throws {
        let output = try await published(
            works
                + pack(
                    """
                      - {work: court, at: "#the-day", minutes: 15, prompt: What changed?, outcome: 1}
                      - {work: rain, minutes: 20, prompt: What stays?, outcome: [1, 2]}
                    """, "questions: [What now?]\nsafety_plan: Stop.\ncontent_notes: {language: swearing}"))
        let page = output.text("packs/listening/index.html")
        for piece in [
            "swearing; a trial; at home; a death. <a href=\"#find-help\">", "New peer workers",
            "<li>Know what a day is like</li>\n<li>Ask well</li>", "What you will do (35 minutes)",
            "<p><a href=\"/stories/court/#the-day\">At the court</a>, “The day” <span>15 min</span></p>\n"
                + "<p>What changed?</p>\n<p class=\"meta\">For outcome 1</p>",
            "<p><a href=\"/stories/rain/\">Rain</a> <span>20 min</span></p>\n<p>What stays?</p>\n"
                + "<p class=\"meta\">For outcome 1 and 2</p>", "<li>What now?</li>", "<p>Stop.</p>", "tel:999",
        ] {
            #expect(page.contains(piece), "\(piece)")
        }
        #expect(!page.contains("facilitator"))
        #expect(output.files["packs/listening/facilitator/index.html"] == nil)
        #expect(output.text("packs/index.html").contains("/packs/listening/"))
        #expect(output.text("stories/rain/index.html").contains("href=\"/packs/listening/\""))
    }

    @Test("What is for whoever leads the session stands on a page of its own alone, which search engines leave out")
    func facilitator() async throws {
        let output = try await published(
            works
                + pack(
                    "  - {work: rain, minutes: 20, prompt: What stays?, outcome: [1, 2]}", "facilitator: Bring quince.",
                    "For all.\n\n:::facilitator\n## Medlar\n\nOpen a window.\n:::\n"))
        #expect(output.holding("quince") == ["packs/listening/facilitator/index.html"])
        #expect(output.holding("Medlar") == ["packs/listening/facilitator/index.html"])
        #expect(output.holding("Open a window") == ["packs/listening/facilitator/index.html"])
        let page = output.text("packs/listening/facilitator/index.html")
        #expect(page.contains("noindex"))
        #expect(page.contains("What stays?") && page.contains("a death; at home. ") && page.contains("tel:999"))
        #expect(output.text("packs/listening/index.html").contains("<a href=\"/packs/listening/facilitator/\">"))
        #expect(!output.text("sitemap.xml").contains("facilitator"))
        #expect(output.text("packs/listening/index.html").contains("For all."))
    }

    @Test(
        "A work that is not out, or holds words that may not be used in packs, gives way to the fallback, with a warning"
    )
    func degraded() async throws {
        let uses = """
              - {work: 1️⃣later, prompt: The prompt, fallback: Talk of the weather., outcome: 1}
              - {work: 2️⃣court, at: "#told", prompt: Of the voice, fallback: Talk of the news., outcome: 2}
              - {work: 3️⃣gone, fallback: Talk of the sea.}
              - {work: 4️⃣later}
              - {work: court, at: "#the-day"}
            """
        let text = works + record("site") + pack(uses)
        try await expectFindings(
            text,
            [
                "Content/packs/listening.md:1️⃣ [use-unresolved] Content/stories/later.md is not out on this date, so its fallback is shown.",
                "Content/packs/listening.md:2️⃣ [use-unresolved] What this uses of Content/stories/court.md may not be shown in packs, so its fallback is shown.",
                "Content/packs/listening.md:3️⃣ [use-unresolved] There is no work “gone”, so its fallback is shown.",
                "Content/packs/listening.md:4️⃣ [use-unresolved] Content/stories/later.md is not out on this date, and it has no fallback: it is left out.",
            ])
        let page = try await published(text).text("packs/listening/index.html")
        for piece in ["Talk of the weather.", "Talk of the news.", "Talk of the sea.", "“The day”"] {
            #expect(page.contains(piece), "\(piece)")
        }
        #expect(!page.contains("The prompt") && !page.contains("Of the voice") && !page.contains("later"))
        let agreed = try await published(works + record("site, pack") + pack(uses)).text("packs/listening/index.html")
        #expect(agreed.contains("/stories/court/#told") && agreed.contains("Of the voice"))
    }

    @Test("A voice that is withheld on the site can't be used either")
    func withheld() async throws {
        let page = try await published(
            works + pack("  - {work: court, at: \"#told\", prompt: P, outcome: [1, 2], fallback: F}")
        ).text("packs/listening/index.html")
        #expect(page.contains("<p>F</p>") && !page.contains("#told"))
    }

    @Test(
        "A place, an outcome or a work that is not there is an error where it stands; times that don't add up are told")
    func findings() async throws {
        try await expectFindings(
            """
            === Content/stories/rain.md
            ---
            id: r4nv
            title: Rain
            ---
            ## The day
            === Content/packs/listening.md
            ---
            id: pck1
            title: Listening
            audience: All
            outcomes: [One, 1️⃣Two]
            minutes: 2️⃣60
            uses:
              - {work: 3️⃣rian, minutes: 10}
              - {work: rain, at: 4️⃣"#the-days", minutes: 10}
              - {work: rain, at: 5️⃣1:30, minutes: 10}
              - {work: rain, at: "#the-day", minutes: 10, outcome: [1, 6️⃣3]}
            ---
            """,
            [
                "Content/packs/listening.md:1️⃣ [minutes] No use serves outcome 2.",
                "Content/packs/listening.md:2️⃣ [minutes] The uses take 40 minutes together, and this says 60.",
                "Content/packs/listening.md:3️⃣ [use-unresolved] There is no work “rian”.",
                "Content/packs/listening.md:4️⃣ [use-unresolved] There is no place “#the-days” in Content/stories/rain.md.",
                "Content/packs/listening.md:5️⃣ [use-unresolved] Content/stories/rain.md is no episode, so it has no such time.",
                "Content/packs/listening.md:6️⃣ [use-unresolved] There is no outcome 3 in this pack.",
            ])
    }
}
