import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Taking a work down at once")
struct HidingTests {
    private let works = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: Court
        date: 2026-01-05
        ---
        Quince words.
        === Content/case-studies/court.md
        ---
        id: cs01
        title: Court again
        date: 2026-01-05
        ---
        === Content/stories/typo.md
        ---
        id: st02
        title: Typo
        dat: 2026-01-05
        ---
        === Content/stories/later.md
        ---
        id: st03
        title: Later
        date: 2027-01-05
        ---
        === Content/stories/nameless.md
        ---
        title: Without an id
        date: 2026-01-05
        ---

        """

    /// An id that is always the same.
    private struct Fixed: IDSource {
        mutating func digit() -> UInt8 { 3 }
    }

    private func hide(_ name: String, in site: TrySite) async throws -> HideReport {
        try await Hiding.hide(name, site.request, randomness: Fixed())
    }

    @Test("A file is written, and the site published without the work, past errors elsewhere")
    func hide() async throws {
        let site = try TrySite(works)
        let done = try await hide("k7f3", in: site)
        #expect(
            site.folder.text("Content/gone/k7f3.md")
                == "---\nid: k7f3\non: 2026-06-15\naliases:\n  - \"/stories/court/\"\n---\n")
        #expect(done.build.isPublished)
        #expect(done.build.leftOut == ["Content/stories/typo.md"])
        #expect(done.addresses == ["k7f3/", "stories/court/"])
        #expect(site.output.holding("Quince") == [])
        // Without the work's file, its page is told to be gone all the same.
        for file in ["court", "typo"] {
            _ = unsafe unlink("\(site.folder.path)/Content/stories/\(file).md")
        }
        #expect(try await site.publish().isPublished)
        #expect(site.page("stories/court/index.html").contains("no longer here"))
    }

    @Test("Doing it again changes nothing, and undoing brings the work back")
    func again() async throws {
        let site = try TrySite(works)
        _ = try await hide("k7f3", in: site)
        let before = site.output
        let again = try await hide("k7f3", in: site)
        #expect(again.wasHidden && again.build.isPublished)
        #expect(site.output.difference(from: before) == [])
        let undone = try #require(await Hiding.undo("k7f3", site.request))
        #expect(!undone.isHidden && undone.build.isPublished)
        #expect(site.folder.text("Content/gone/k7f3.md") == nil)
        #expect(site.page("stories/court/index.html").contains("Quince words"))
        #expect(try await Hiding.undo("k7f3", site.request) == nil)
    }

    @Test(
        "A work is known by its id, path and address",
        arguments: [
            "k7f3", "Content/stories/court.md", "stories/court", "/stories/court/", "/stories/court", "/k7f3/",
            "https://example.org/stories/court/#words",
        ])
    func names(name: String) async throws {
        #expect(try await hide(name, in: TrySite(works)).path == "Content/stories/court.md")
    }

    @Test(
        "What is not known, means several, or can't go is refused, and nothing is written",
        arguments: [
            (
                "ctrl",
                "There is no work “ctrl”. `kindred list` shows every id; a file's name and an address do as well."
            ),
            ("k7f4", "There is no work “k7f4”. Did you mean “k7f3”?"),
            (
                "court",
                "“court” can be Content/case-studies/court.md (cs01), Content/stories/court.md (k7f3). Say which by its id or its path."
            ),
            ("pa01", "Content/pages/index.md is the home page, and a site is not without one."),
        ])
    func refused(name: String, message: String) async throws {
        let site = try TrySite(works + "=== Content/pages/index.md\n---\nid: pa01\ntitle: Home\n---\n")
        await #expect(throws: HidingRefusal(message)) { try await hide(name, in: site) }
        #expect(site.folder.files(in: "Content/gone") == [])
        #expect(site.output.paths == [])
    }

    @Test("A tombstone for a day to come holds from today then; its other fields stay")
    func sooner() async throws {
        let site = try TrySite(
            works + "=== Content/gone/k7f3.md\n---\nid: k7f3 # court\non: 2026-12-01\nsubstitute: cs01\n---\n")
        _ = try await hide("k7f3", in: site)
        #expect(
            site.folder.text("Content/gone/k7f3.md") == "---\nid: k7f3 # court\non: 2026-06-15\nsubstitute: cs01\n---\n"
        )
    }

    @Test("A work that was never out leaves no address behind")
    func neverOut() async throws {
        let site = try TrySite(works)
        let done = try await hide("later", in: site)
        #expect(site.folder.text("Content/gone/st03.md") == "---\nid: st03\non: 2026-06-15\n---\n")
        #expect(done.addresses == ["st03/"])
        #expect(site.output.holding("later") == [])
    }

    @Test("A work without an id is given one, since nothing may keep it up")
    func withoutID() async throws {
        let site = try TrySite(works)
        let done = try await hide("nameless", in: site)
        #expect(done.id == "dddd")
        #expect(site.folder.text("Content/stories/nameless.md")?.hasPrefix("---\nid: dddd\ntitle:") == true)
        #expect(site.page("stories/nameless/index.html").contains("no longer here"))
    }
}
