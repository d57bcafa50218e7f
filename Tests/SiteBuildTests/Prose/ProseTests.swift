import CommonMark
import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What an entry says in words")
struct ProseTests {
    /// The hits of some words in a story, as `word@line:column` with who speaks.
    func hits(_ words: [String], _ body: String, summary: String = "S.") async throws -> [String] {
        let site = try TrySite(
            """
            === Content/stories/a.md
            ---
            id: k7f3
            title: The title
            summary: \(summary)
            date: 2026-01-01
            ---

            \(body)
            """)
        let plan = try #require(try await Build.plan(site.request).plan)
        let entry = try #require(plan.entries.first { $0.entry.kind == "story" }?.entry)
        let prose = Prose(entry, lexicon: Lexicon(words))
        let places = ProsePlaces(plan.sources)
        return prose.hits.map { hit in
            let span = places.span(hit, of: prose)
            return "\(hit.word)@\(span.line):\(span.column)+\(span.length) \(prose.stretches[hit.stretch].speech)"
        }
    }

    @Test("Words are found whole, in any case, where they stand in the file")
    func whole() async throws {
        #expect(
            try await hits(
                ["currently", "term"], "It is Currently so, **currently**\nand not concurrently; TERM-time.")
                == [
                    "currently@8:7+9 editorial", "currently@8:23+9 editorial", "term@9:23+4 editorial",
                ])
    }

    @Test("Quotation marks, apostrophes and links around a word hide nothing, and addresses hold no words")
    func around() async throws {
        #expect(
            try await hits(
                ["can't", "here"], "“Here” we can't, we can’t [go here](https://example.org/here/here) \"here\".")
                == [
                    "here@8:4+4 editorial", "can't@8:15+5 editorial", "can't@8:25+7 editorial", "here@8:37+4 editorial",
                    "here@8:75+4 editorial",
                ])
    }

    @Test("Who speaks follows from the directives and quotations around")
    func speech() async throws {
        #expect(
            try await hits(
                ["word"],
                """
                ## A word

                :::quote by="Somebody"
                A word.
                :::

                :::retold
                A word.

                > A word.
                :::

                > A word.
                """) == [
                    "word@8:6+4 editorial", "word@11:3+4 quotation", "word@15:3+4 retold", "word@17:5+4 quotation",
                    "word@20:5+4 quotation",
                ])
    }

    @Test("Fields that readers read are text too")
    func fields() async throws {
        #expect(try await hits(["word"], "Nothing.", summary: "One word more.") == ["word@4:14+4 editorial"])
    }

    @Test("Lists tell their numbers, and tables their cells")
    func blocks() async throws {
        var diagnostics: [Diagnostic] = []
        let source = "3. three\n4. four\n\n| a | b |\n|---|---|\n| c | d |\n"
        let body = Document.parse(Array(source.utf8), path: "a.md", diagnostics: &diagnostics)
        var words = DocumentWords()
        body.appendWords(to: &words)
        #expect(words.blocks.map(\.listNumber) == [3, 4, nil, nil, nil, nil])
        #expect(words.blocks.map(\.line) == [1, 2, 4, 4, 6, 6])
        #expect(
            words.blocks.map { String(decoding: words.bytes[$0.range], as: UTF8.self) } == [
                "three", "four", "a", "b", "c", "d",
            ])
    }
}
