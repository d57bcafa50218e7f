import TestSupport
import Testing

@testable import SiteBuild

@Suite("GUIDs that were published")
struct GuidChangedTests {
    @Test("Another guid, another id, or the guid of an episode that is gone is refused; the same may be written out")
    func changed() async throws {
        let site = try await LedgerSite.recorded()
        let path = LedgerSite.episode
        try site.change(path, "title: The first", "title: The first\nguid: kindred:epi1")
        try await site.expect([])
        try site.change(path, "guid: kindred:epi1", "guid: other")
        try await site.expect([
            "\(path):4:7 [guid-changed] This episode was published under another GUID, “kindred:epi1”: with a new "
                + "one, every subscriber downloads it again."
        ])
        try site.change(path, "guid: other\n", "")
        try site.change(path, "id: epi1", "id: epi9")
        try await site.expect([
            "Content/published.lock:5:1 [address-vanished] Nothing stands at /epi1/ any more.",
            "\(path):2:5 [guid-changed] This episode was published with the id “epi1”, of which its GUID is made: "
                + "with a new one, every subscriber downloads it again.",
        ])
    }

    @Test("After a withdrawal an episode may begin anew, and no other may have its guid")
    func withdrawn() async throws {
        let site = try await LedgerSite.recorded()
        let path = LedgerSite.episode
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        try site.change(path, "title: The first", "title: The first\nguid: other")
        try await site.expect([])
        try await site.record()
        try site.remove("Content/gone/epi1.md")
        try await site.expect([])
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        try site.change(path, "guid: other", "guid: kindred:epi1")
        try site.change(path, "id: epi1", "id: epi2")
        try await site.expect([
            "\(path):4:7 [guid-changed] This GUID was published as that of another episode, epi1: whoever has that "
                + "one is not shown this."
        ])
    }

    @Test("A show keeps its guid when its address changes, and is refused another")
    func show() async throws {
        let site = try await LedgerSite.recorded()
        let path = "Content/shows/talk/show.md"
        try site.change(path, "title: Talk", "title: Talk\nguid: 917393e3-1b1e-5cef-ace4-edaa54e1f810")
        try await site.expect([
            "\(path):4:7 [guid-changed] This show was published under another GUID, “\(Self.guid)”: with a new one, "
                + "directories and apps take it for another."
        ])
        try site.change(path, "guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810\n", "")
        try site.trial.folder.write(
            plainConfiguration.replacing("example.org/", with: "voices.example/"), to: "Content/site.yaml")
        try site.change(path, "title: Talk", "title: Talk\nprevious_feeds: [https://example.org/podcast/talk/feed.xml]")
        try await site.expect([])
        try await site.trial.publish()
        #expect(site.trial.page("podcast/talk/feed.xml").contains("<podcast:guid>\(Self.guid)</podcast:guid>"))
    }

    static let guid = "d502eb90-f074-5a6d-b012-7f8e91799e2a"
}
