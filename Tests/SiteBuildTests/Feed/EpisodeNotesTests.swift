import Podcast
import TestSupport
import Testing

@testable import SiteBuild

@Suite("An episode's notes in the feed")
struct EpisodeNotesTests {
    private let help = """
        === Content/helplines.yaml
        - key: listeners
          name: The Listeners
          phone: 116 123
          hours: day and night
          nations: [England]
          verified: {on: 2026-06-01, source: https://example.org/help}

        """

    private func item(_ lines: String = "", notes: String) async throws -> EpisodeItem {
        let feed = try await TryFeed.feed(
            help + TryFeed.show()
                + TryFeed.episode("001-one", "id: epi1\ntitle: One\ndate: 2026-01-10\n\(lines)", notes: notes),
            // The recording lasts a second, and these chapters take hours.
            leavingAside: "chapter-times")
        return try #require(feed.items.first)
    }

    @Test(
        "They begin with content notes, and end with the chapters, where to find help, the transcript and the way to ask"
    )
    func order() async throws {
        let notes = String(
            decoding: try await item(
                "content_notes: {abuse: violence in childhood}\nchapters: [{start: 0:00, title: A & B}, {start: 1:02:03, title: C}]",
                notes: "See [the show](show.md)."
            ).description, as: UTF8.self)
        #expect(
            notes == """
                <p>Content note: abuse. violence in childhood</p>
                <p>See <a href="https://example.org/podcast/voices/">the show</a>.</p>
                <ul><li>00:00 A &amp; B</li><li>1:02:03 C</li></ul>
                <p>If somebody’s life is in danger, ring 999.</p>
                <p>The Listeners: ring 116 123. Day and night. Checked on 1 June 2026: https://example.org/help</p>
                <p><a href="https://example.org/podcast/voices/one/#transcript">Read the transcript</a></p>
                <p>Is this about you? You can ask us to change it or take it down, at any time, without giving a reason. \
                Write to ask@example.org.</p>
                """)
    }

    @Test(
        "However long the text, the beginning and the end are whole, and nothing is over 4000 bytes",
        arguments: [1, 30, 2000])
    func long(words: Int) async throws {
        let paragraph = String(repeating: "A long éé & walk. ", count: words)
        let text = (1...(8000 / words + 2)).map { "## Part \($0)\n\n\(paragraph)" }.prefix(200).joined(
            separator: "\n\n")
        let chapters = (1...100).map { "{start: \($0):00, title: Chapter \($0)}" }.joined(separator: ", ")
        let item = try await item(
            "content_notes: {abuse: violence in childhood}\nchapters: [\(chapters)]", notes: text)
        let notes = String(decoding: item.description, as: UTF8.self)
        #expect(notes.utf8.count <= 4000)
        #expect(notes.hasPrefix("<p>Content note: abuse. violence in childhood</p>\n<p>"))
        for line in [
            "<li>01:00 Chapter 1</li>", "ring 999", "116 123", "#transcript\">Read the transcript</a>",
            "More about this episode",
        ] {
            #expect(notes.contains(line), "\(line)")
        }
        #expect(notes.hasSuffix("Write to ask@example.org.</p>"))
        #expect(String(decoding: item.content, as: UTF8.self).contains("Chapter 100"))
    }

    @Test("Where the text says itself where to find help, that is said at the end if the text is cut before it")
    func ownHelp() async throws {
        let text = String(repeating: "A long walk through the town.\n\n", count: 300) + ":::helplines\n:::"
        let notes = String(
            decoding: try await item("content_notes: {abuse: violence}", notes: text).description, as: UTF8.self)
        #expect(notes.contains("ring 999") && notes.contains("116 123") && notes.utf8.count <= 4000)
    }

    @Test("Content notes that have no room are an error")
    func noRoom() async throws {
        let long = String(repeating: "very ", count: 900)
        let site = try TryFeed.site(
            help + TryFeed.show()
                + TryFeed.episode(
                    "001-one", "id: epi1\ntitle: One\ndate: 2026-01-10\ncontent_notes: {abuse: 1️⃣\(long)}"))
        let found = site.lines(try await site.check().diagnostics).filter { $0.contains("[feed-notes]") }
        #expect(
            found == [
                "Content/shows/voices/001-one.md:1️⃣ [feed-notes] There is no room for this content note in the episode's "
                    + "description in the feed."
            ])
    }
}
