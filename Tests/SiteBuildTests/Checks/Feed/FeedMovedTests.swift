import TestSupport
import Testing

@testable import SiteBuild

@Suite("Feeds that were published")
struct FeedMovedTests {
    private let moved =
        "Content/shows/talk/show.md:1:1 [feed-moved] The feed of this show was at "
        + "https://example.org/podcast/talk/feed.xml, and is now at https://voices.example/podcast/talk/feed.xml: "
        + "whoever subscribed gets nothing new."

    @Test("One at another address is refused until the show names the old one; a trial elsewhere moves nothing")
    func moved() async throws {
        var site = try await LedgerSite.recorded()
        site.trial.request.baseURL = "https://staging.example/"
        try await site.expect([])
        site.trial.request.baseURL = nil
        try site.trial.folder.write(
            plainConfiguration.replacing("example.org/", with: "voices.example/"), to: "Content/site.yaml")
        try await site.expect([moved])
        let path = "Content/shows/talk/show.md"
        try site.change(path, "title: Talk", "title: Talk\nprevious_feeds: [https://example.org/podcast/talk/feed.xml]")
        try await site.expect([])
        try await site.record()
        #expect(site.ledger.contains("feed sho1 https://voices.example/podcast/talk/feed.xml guid="))
        try await site.expect([])
    }

    @Test("A show that is taken down moves nothing")
    func gone() async throws {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write("---\nid: sho1\non: 2026-02-01\n---\n", to: "Content/gone/sho1.md")
        try await site.expect([])
        try await site.record()
        #expect(site.ledger.contains("gone sho1 guid="))
        #expect(!site.ledger.contains("talk"))
    }
}
