import Testing

@testable import SiteBuild

@Suite("Addresses that were out")
struct AddressVanishedTests {
    @Test("One at which nothing stands is found; what is withheld, has moved or is to come again keeps its own")
    func vanished() async throws {
        var site = try TrySite(
            """
            === Content/stories/a.md
            ---
            id: k7f3
            title: A
            date: 2026-01-01
            aliases: [/old/]
            ---
            ## Said {#said}

            Text.
            === Content/stories/b.md
            ---
            id: k7f4
            title: B
            date: 2026-01-01
            status: draft
            ---
            Text.

            """)
        site.request.ledger = PublishedLedger(
            addresses: [
                "stories/a/", "stories/a/#said", "stories/a/#gone", "old/", "old/#there", "stories/b/", "stories/c/",
                "k7f3/",
            ])
        #expect(
            site.lines(try await site.check().diagnostics) == [
                "Content/published.lock:whole file [address-vanished] Nothing stands at /stories/a/#gone any more.",
                "Content/published.lock:whole file [address-vanished] Nothing stands at /stories/c/ any more.",
            ])
    }
}
