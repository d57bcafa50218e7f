import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Words of lived experience without a record")
struct ConsentMissingTests {
    private let site = ConsentSite.story(
        """
        :::1️⃣voice person=riaz
        A loganberry.
        :::

        :::2️⃣testimonies
        A mulberry.
        :::

        :::3️⃣vignette checked="the safeguarding lead"
        A cloudberry.
        :::

        :::vignette checked="1 March 2026, safeguarding lead, age and place removed"
        A gooseberry.
        :::
        """)

    @Test("A new work that lacks one is refused at each block")
    func new() async throws {
        try await expectFindings(
            site,
            [
                "Content/stories/court.md:1️⃣ [consent-missing] This block is withheld: no consent record.",
                "Content/stories/court.md:2️⃣ [consent-missing] This block is withheld: no consent record.",
                "Content/stories/court.md:3️⃣ [consent-missing] This block is withheld: its check does not say the date, "
                    + "the role and what was removed.",
            ])
    }

    @Test("Without its faulty entries the site is published, and whoever speaks in one does not pass for staff")
    func leftOut() async throws {
        var trial = try TrySite(site)
        #expect(try await !trial.publish().isPublished)
        trial.request.leavesOutErrors = true
        #expect(try await trial.publish().isPublished)
        for mark in ["loganberry", "mulberry", "cloudberry", "gooseberry", "Riaz", "riaz", "per1", "At the court"] {
            #expect(trial.output.holding(mark) == [], "\(mark)")
        }
    }

    @Test("Nor does whoever speaks in a file of which nothing can be made out")
    func unreadable() async throws {
        var trial = try TrySite(site.replacing("title: At the court", with: "title: \"At the court"))
        trial.request.leavesOutErrors = true
        #expect(try await trial.publish().isPublished)
        #expect(trial.output.holding("Riaz") == [])
    }

    @Test("In a work that is out already what lacks one is withheld, and holds nothing back; what was checked stays")
    func known() async throws {
        var trial = try TrySite(site)
        trial.request.ledger = PublishedLedger(works: ["k7f3"])
        let report = try await trial.publish()
        #expect(report.isPublished)
        #expect(report.diagnostics.map(\.severity) == [.warning, .warning, .warning])
        for mark in ["loganberry", "mulberry", "cloudberry"] { #expect(trial.output.holding(mark) == [], "\(mark)") }
        #expect(trial.page("stories/court/index.html").contains("gooseberry"))
        #expect(!trial.page("stories/court/index.html").contains("noindex"))
        #expect(trial.output.text("feeds/stories.xml").contains("gooseberry"))
    }

    @Test("A check that is dated in the future has not been made yet")
    func future() async throws {
        try await expectFindings(
            ConsentSite.story(
                ":::1️⃣vignette checked=\"1 March 2027, safeguarding lead, age removed\"\nA cloudberry.\n:::"),
            [
                "Content/stories/court.md:1️⃣ [consent-not-current] This block is withheld: "
                    + "the record is not current on this date."
            ])
    }
}
