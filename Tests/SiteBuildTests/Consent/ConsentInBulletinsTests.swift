import TestSupport
import Testing

@testable import SiteBuild

@Suite("Consent in bulletins")
struct ConsentInBulletinsTests {
    @Test("Nothing of an item in a block that may not be shown comes out, on the page or in the feed")
    func withheld() async throws {
        var site = try TrySite(
            """
            === Content/bulletins/2020-08.md
            ---
            id: bu01
            ---
            :::voice person=amira
            :::item type=feedback title="Thank you from me"
            Very private words.
            :::
            :::

            :::item type=feedback title="All is well"
            Open words.
            :::voice person=amira
            ## Hidden heading
            Very private words.
            :::
            :::
            === Content/people/amira.md
            ---
            id: pe01
            display_name: Amira
            ---
            === consent/amira.yaml
            person: amira
            works: [2020-08]
            given: 2020-01-01
            expires: 2020-02-01
            channels: [site, feed]

            """)
        // It is out already: what has no record is withheld, and holds nothing back.
        site.request.ledger = PublishedLedger(works: ["bu01"])
        #expect(try await site.publish().isPublished)
        let output = site.output
        #expect(output.holding("private words") == [])
        #expect(output.holding("Thank you from me") == [])
        #expect(output.holding("Hidden heading") == [])
        #expect(output.text("feeds/news.xml").contains("Open words."))
    }
}
