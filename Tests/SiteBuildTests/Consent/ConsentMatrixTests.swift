import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

/// Each kind of block, on each set of channels, in each output: a word that stands nowhere else stands exactly where it
/// was agreed to.
@Suite("Every kind of block in every output")
struct ConsentMatrixTests {
    static let blocks: [(kind: String, text: String)] = [
        ("voice", ":::voice person=riaz role=\"A loganberry\"\nA loganberry.\n:::"),
        ("voice with a heading", ":::voice person=riaz\n### A loganberry\n\nA loganberry.\n:::"),
        ("voice under a heading", "## A loganberry {#kumquat}\n\n:::voice person=riaz\nA loganberry.\n:::"),
        ("testimony by a record", ":::testimonies consent=riaz\n> A loganberry.\n:::"),
        ("vignette", ":::vignette person=riaz described_as=\"A loganberry\"\nA loganberry.\n:::"),
        ("voice in a list", "- :::voice person=riaz\n  A loganberry.\n  :::"),
        ("voice in another block", ":::steps\n:::voice person=riaz\nA loganberry.\n:::\n:::"),
        ("voice with a note", ":::voice person=riaz\nA loganberry[^1].\n\n[^1]: A loganberry.\n:::"),
        ("voice with a table", ":::voice person=riaz\n| A |\n| - |\n| A loganberry |\n:::"),
        ("voice with a link", ":::voice person=riaz\nA [loganberry](../media/loganberry.txt).\n:::"),
    ]

    /// Every set of the three channels on which bodies come out.
    static let sets: [Set<String>] = (0..<8).map { number in
        Set(["site", "feed", "search-engine"].enumerated().filter { number >> $0.offset & 1 == 1 }.map(\.element))
    }

    @Test("Words stand where they were agreed to, and in no other byte", arguments: blocks.indices, sets)
    func words(block: Int, channels: Set<String>) async throws {
        var site = try TrySite(
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---
            === Content/stories/court.md
            ---
            id: k7f3
            title: At the court
            date: 2026-01-05
            topics: [courts]
            ---

            \(Self.blocks[block].text)
            === Content/stories/other.md
            ---
            id: sto2
            title: Another
            date: 2026-01-06
            related: [court]
            ---

            [The place](court.md#kumquat-none)
            === Content/media/loganberry.txt
            A loganberry.

            """.replacing("#kumquat-none", with: Self.blocks[block].text.contains("kumquat") ? "#kumquat" : "")
                + ConsentSite.record(
                    "identify_as: first-name\nshown_as: Riaz",
                    channels: (channels + ["pack"]).sorted().joined(separator: ", ")))
        site.request.ledger = PublishedLedger(works: ["k7f3"])
        // A heading alone is one of the blocks.
        site.request.leftAside.insert("heading-order")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")

        let onSite = channels.contains("site")
        let inFeeds = channels.contains("feed")
        let isSearched = channels.contains("search-engine")
        var allowed: Set<String> = []
        if onSite { allowed = ["stories/court/index.html", "k7f3/index.html"] }
        if inFeeds, isSearched { allowed.formUnion(["feeds/everything.xml", "feeds/stories.xml"]) }
        // Summaries begin with what everybody may read.
        if onSite, inFeeds, isSearched {
            allowed.formUnion([
                "index.html", "stories/index.html", "topics/courts/index.html", "stories/other/index.html",
                "sto2/index.html",
            ])
        }
        let isFile = Self.blocks[block].text.contains(".txt")
        if isFile, onSite || inFeeds { allowed.insert("files/media/loganberry.txt") }
        let holding = Set(site.output.holding("loganberry"))
        #expect(holding.subtracting(allowed) == [])
        if onSite { #expect(holding.isSuperset(of: ["stories/court/index.html", "k7f3/index.html"])) }
        if inFeeds, isSearched { #expect(holding.isSuperset(of: ["feeds/everything.xml", "feeds/stories.xml"])) }

        let isIndexed = !onSite || isSearched
        #expect(site.page("stories/court/index.html").contains("noindex") != isIndexed)
        #expect(site.page("sitemap.xml").contains("stories/court/") == isIndexed)
        if !onSite, !inFeeds {
            for mark in ["Riaz", "riaz", "per1"] { #expect(site.output.holding(mark) == [], "\(mark)") }
            #expect(site.output.holding("kumquat") == [])
        }
        #expect(site.output.holding("Tamarind") == [])
    }

    @Test(
        "Scheduled, ended, unready: not a byte of it, with its pictures, files and sound",
        arguments: [
            "date: 2027-01-05", "expires: 2026-01-05", "status: draft", "status: review",
        ])
    func notOut(state: String) async throws {
        var site = try TrySite(
            """
            === Content/stories/mulberry.md
            ---
            id: sto1
            title: The loganberry
            summary: A persimmon.
            \(state)
            topics: [kumquats]
            aliases: [/quinces/]
            image: {src: ../media/medlar.png, alt: A damson}
            ---

            A cloudberry and [a sheet](../media/damson.txt).
            === Content/stories/other.md
            ---
            id: sto2
            title: Another
            date: 2026-01-05
            related: [mulberry]
            ---

            [It](mulberry.md)
            === Content/media/damson.txt
            A gooseberry.

            """)
        site.request.leavesOutErrors = false
        try site.folder.write(TryMedia.picture, to: "Content/media/medlar.png")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let marks = [
            "loganberry", "persimmon", "kumquat", "quince", "medlar", "damson", "cloudberry", "gooseberry", "mulberry",
            "sto1",
        ]
        for mark in marks { #expect(site.output.holding(mark) == [], "\(mark)") }
    }
}
