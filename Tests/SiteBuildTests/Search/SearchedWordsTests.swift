import TestSupport
import Testing

@testable import SiteBuild

@Suite("What a search finds")
struct SearchedWordsTests {
    private func indexed(_ text: String, works: [String] = []) async throws -> String {
        var search = try TrySearch(text)
        search.site.request.ledger = PublishedLedger(works: Set(works))
        return try await search.indexed()
    }

    @Test("A page's title, summary and prose, with its kind, marked for Pagefind and escaped")
    func page() async throws {
        let words = try await indexed(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court & <after>
            summary: A day.
            ---

            The *first* paragraph
            goes on.

            ## A heading

            - An [item](https://elsewhere.example/)

            | A | cell |
            | - | ---- |
            | of | a table |

            `x < y`

            """)
        #expect(
            words.hasSuffix(
                """
                ./stories/court/index.html
                <!DOCTYPE html>
                <html lang="en-GB">
                <head><meta charset="utf-8"></head>
                <body>
                <p data-pagefind-meta="kind">Story</p>
                <main data-pagefind-body>
                <h1>Court &amp; &lt;after&gt;</h1>
                <p>A day.</p>
                <p>The first paragraph goes on.</p>
                <p>A heading</p>
                <p>An item</p>
                <p>A</p>
                <p>cell</p>
                <p>of</p>
                <p>a table</p>
                <p>x &lt; y</p>
                </main>
                </body>
                </html>

                """), "\(words)")
    }

    @Test("Where a page has content notes, results have their domains and its summary to show in place of its words")
    func notes() async throws {
        let words = try await indexed(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            summary: A day.
            content_notes: {crime: a sentence is passed, objects: "none, but feared"}
            quick_exit: no
            ---

            Words.

            """)
        #expect(words.contains("<p data-pagefind-meta=\"notes\">Crime, Objects</p>\n"), "\(words)")
        #expect(words.contains("<p data-pagefind-meta=\"summary\">A day.</p>\n"))
        #expect(!words.contains("a sentence is passed"))
    }

    @Test("Help lines, notes in the text and whom to ask are passed over; a transcript is found")
    func passedOver() async throws {
        let words = try await indexed(
            TryFeed.show()
                + TryFeed.episode(
                    "001-first", "id: epi1\ntitle: First\ndate: 2026-01-05",
                    notes: """
                        Notes of it.

                        :::content-note note="A rhubarb"
                        A damson.
                        :::

                        :::contacts
                        A persimmon.
                        :::
                        """))
        #expect(words.contains("<p>Notes of it.</p>"))
        #expect(words.contains("<p>We begin.</p>"))
        for word in ["rhubarb", "damson", "persimmon"] { #expect(!words.contains(word), "\(word)") }
    }

    @Test("A voice is found by those who agreed to search engines, and of any other there is no word, nor its heading")
    func voices() async throws {
        let body = "## A quince\n\n\(ConsentSite.voice)\n\n## Next\n\nText."
        for (channels, isFound) in [
            ("site, feed, search-engine", true), ("site, feed", false), ("feed, search-engine", false),
        ] {
            let words = try await indexed(
                ConsentSite.story(body)
                    + ConsentSite.record("identify_as: pseudonym\nshown_as: Sam", channels: channels),
                works: ["k7f3"])
            #expect(words.contains("loganberry") == isFound, "\(channels)")
            #expect(words.contains("quince") == isFound, "\(channels)")
            #expect(words.contains("Editors’ words."), "\(channels): what is nobody's is found")
            for name in ["Riaz", "Tamarind", "riaz"] { #expect(!words.contains(name)) }
        }
    }

    @Test("What is taken back is found no more, and the index is made anew")
    func withdrawn() async throws {
        var search = try TrySearch(
            ConsentSite.story(ConsentSite.voice)
                + ConsentSite.record("identify_as: pseudonym\nshown_as: Sam", channels: "site, feed, search-engine"))
        search.site.request.ledger = PublishedLedger(works: ["k7f3"])
        #expect(try await search.indexed().contains("loganberry"))
        try search.site.folder.write(
            SitePieces.of(
                ConsentSite.record("identify_as: pseudonym\nshown_as: Sam\nwithdrawal: {on: 2026-03-01, scope: all}"))[
                    0
                ].1,
            to: "consent/riaz.yaml")
        try await search.site.publish()
        #expect(search.site.output.holding("loganberry") == [])
        #expect(
            search.site.folder.files(in: ".kindred/search").allSatisfy {
                !contains(search.site.folder.read($0) ?? [], Array("loganberry".utf8))
            })
        #expect(search.runs.count == 2)
    }

    @Test("Drafts, works to come, works that are gone and those in the archive are not found")
    func absent() async throws {
        let words = try await indexed(
            ["status: draft", "date: 2030-01-01", "status: archived", "expires: 2026-01-01"].enumerated().map {
                "=== Content/stories/s\($0).md\n---\nid: sto\($0 + 2)\ntitle: Quince\n\($1)\n---\n\nQuince.\n"
            }.joined() + "=== Content/stories/out.md\n---\nid: k7f3\ntitle: Out\n---\n\nWords.\n")
        #expect(words.contains("<h1>Out</h1>"))
        #expect(!words.contains("Quince"))
    }
}
