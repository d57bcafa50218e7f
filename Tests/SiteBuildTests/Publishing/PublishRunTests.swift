import TestSupport
import Testing

@testable import SiteBuild

@Suite("Publishing and recording")
struct PublishRunTests {
    @Test("A run that was ended between the two leaves a whole site and the ledger of before, and the next one records")
    func killed() async throws {
        let site = try await LedgerSite.recorded()
        let before = site.ledger
        try site.trial.folder.write("---\nid: ab2c\ntitle: About\n---\nText.\n", to: "Content/pages/about.md")
        try await site.trial.publish()
        try site.trial.folder.write("half a led", to: "Content/published.lock.new")
        #expect(site.ledger == before)
        #expect(try await site.trial.check().hasErrors == false)
        #expect(try await site.record().recorded?.added == 1)
        #expect(site.ledger.contains("page ab2c page about/"))
        #expect(site.trial.folder.text("Content/published.lock.new") == nil)
    }
}
