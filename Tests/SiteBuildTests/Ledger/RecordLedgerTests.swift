import Digest
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What is recorded of a publication")
struct RecordLedgerTests {
    @Test("Items, feeds, pages and typed places, each in a line; recorded again, nothing changes")
    func recorded() async throws {
        let site = try await LedgerSite.recorded()
        let digest = hex(sha256(TryMedia.silence()))
        #expect(
            site.ledger == """
                \(LedgerText.heading)
                audio epi1 https://example.org/podcast/talk/first/001-first.wav bytes=8044 changes=0 sha256=\(digest)
                episode epi1 date=2026-01-10T09:00:00Z guid=kindred:epi1
                feed sho1 https://example.org/podcast/talk/feed.xml guid=\(guid)
                page epi1 episode podcast/talk/first/
                page k7f3 story stories/court/
                page sho1 show podcast/talk/
                place k7f3 stories/court/#said

                """)
        let before = site.ledger
        let again = try await site.record()
        #expect(again.recorded == PublishReport.Recorded(added: 0, removed: 0, count: 7))
        #expect(site.ledger == before)
        try await site.expect([])
    }

    private let guid = "d502eb90-f074-5a6d-b012-7f8e91799e2a"

    @Test("Of what was taken down, withheld or ended, the id and the guid alone; shown again, all comes back")
    func gone() async throws {
        let site = try await LedgerSite.recorded()
        let whole = site.ledger
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        try site.change("Content/stories/court.md", "date: 2026-01-02", "date: 2026-01-02\nexpires: 2026-03-01")
        try await site.expect([])
        try await site.record()
        let lines = site.ledger.split(separator: "\n").dropFirst().filter { !$0.contains("sho1") }
        #expect(lines == ["gone epi1 guid=kindred:epi1", "gone k7f3"])
        try await site.expect([])
        try site.change("Content/stories/court.md", "\nexpires: 2026-03-01", "")
        try site.remove("Content/gone/epi1.md")
        try await site.record()
        #expect(site.ledger == whole)
    }

    @Test("Places of somebody's own words are not promised; those that packs lead to are")
    func places() async throws {
        let site = try await LedgerSite.recorded(
            """
            === Content/packs/day.md
            ---
            id: pac1
            title: A day
            audience: Learners
            outcomes: [To know]
            uses: [{work: court, at: "#more", outcome: 1}]
            ---
            Text.

            """
                + ConsentSite.story(":::voice person=riaz #what-was-said\nA loganberry.\n:::", path: "stories/voice")
                .replacing("id: k7f3", with: "id: k7f4") + ConsentSite.record(works: "voice"))
        let places = site.ledger.split(separator: "\n").filter { $0.hasPrefix("place") }
        #expect(places == ["place k7f3 stories/court/#more", "place k7f3 stories/court/#said"])
    }

    @Test("An alias is an address, and an address of before stays one")
    func aliases() async throws {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write(
            "---\nid: k7f3\ntitle: Court\ndate: 2026-01-02\naliases: [/stories/court/]\n---\nText.\n",
            to: "Content/stories/trial.md")
        try site.remove("Content/stories/court.md")
        try await site.record()
        let lines = site.ledger.split(separator: "\n").filter { $0.contains("k7f3") }
        #expect(
            lines == [
                "page k7f3 story stories/court/", "page k7f3 story stories/trial/", "place k7f3 stories/court/#said",
            ])
        try site.change("Content/stories/trial.md", "aliases: [/stories/court/]\n", "")
        try await site.expect([
            "Content/published.lock:6:1 [address-vanished] Nothing stands at /stories/court/ any more."
        ])
    }

    @Test("With errors nothing is recorded; an entry left out because of them stays as it was recorded")
    func errors() async throws {
        var site = try await LedgerSite.recorded()
        let before = site.ledger
        try site.change("Content/stories/court.md", "date: 2026-01-02", "date: 31/02/2026")
        #expect(try await site.record().recorded == nil)
        #expect(site.ledger == before)
        site.trial.request.leavesOutErrors = true
        #expect(try await site.record().recorded != nil)
        #expect(site.ledger == before)
    }

    @Test("A ledger that can't be read is left as it is, and lets removals through")
    func doubtful() async throws {
        var site = try await LedgerSite.recorded()
        let broken = site.ledger + "nonsense\n"
        try site.trial.folder.write(broken, to: "Content/published.lock")
        #expect(try await site.trial.publish().isPublished == false)
        site.trial.request.leavesOutErrors = true
        #expect(try await site.trial.publish().isPublished)
        await #expect(throws: OutsideFailure.self) { try await site.record() }
        #expect(site.ledger == broken)
    }
}
