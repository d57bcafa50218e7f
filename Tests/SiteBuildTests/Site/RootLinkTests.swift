import TestSupport
import Testing

@testable import SiteBuild

@Suite("Links from the site's root")
struct RootLinkTests {
    @Test("lead to what stands there, or are told: as an error, or as a warning where only time is missing")
    func links() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/voices/
            navigation:
              - {title: Home, url: /}
              - {title: About, url: /about/}
              - {title: Lost, url: 1️⃣/abuot/}
              - {title: Code, url: "2️⃣javascript:alert(1)"}
              - {title: Bare, url: 3️⃣example.org}
              - {title: Mail, url: "mailto:a@example.org"}
              - {title: Stories, url: 4️⃣/stories/}
            === Content/static/paper.pdf
            A paper.
            === Content/pages/about.md
            ---
            id: pa01
            title: About
            ---

            [Home](/), [short](/pa01/), [paper](/paper.pdf), [feed](/feeds/everything.xml), [about](/about#top)

            [lost](1️⃣/stories/lost/), [to come](2️⃣/stories/later/)
            === Content/stories/later.md
            ---
            id: sto1
            title: Later
            date: 2099-01-01
            ---

            """.replacing("\"2️⃣javascript", with: "2️⃣\"javascript"),
            [
                "Content/pages/about.md:1️⃣ [link-broken] Nothing stands at /stories/lost/ on this site.",
                "Content/pages/about.md:2️⃣ [link-to-removed] /stories/later/ is not there on this date.",
                "Content/site.yaml:1️⃣ [link-broken] Nothing stands at /abuot/ on this site.",
                "Content/site.yaml:2️⃣ [front-matter-address] “javascript:alert(1)” is neither a path of this site nor a whole web address.",
                "Content/site.yaml:3️⃣ [front-matter-address] “example.org” is neither a path of this site nor a whole web address.",
                "Content/site.yaml:4️⃣ [link-to-removed] /stories/ is not there on this date.",
            ])
    }
}
