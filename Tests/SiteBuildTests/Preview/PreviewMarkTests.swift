import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What is not out is shown in a preview, marked in words")
struct PreviewMarkTests {
    private func story(_ state: String) -> String {
        """
        === Content/stories/court.md
        ---
        id: sto1
        title: At the court
        topics: [courts]
        people: {author: [amira]}
        \(state)
        ---

        Words.
        === Content/people/amira.md
        ---
        id: per1
        display_name: Amira Khan
        ---
        """
    }

    @Test(
        "Its page says what it is, and its cards in a word",
        arguments: [
            ("status: draft", "Draft", "Draft: not published"),
            ("status: review\ndate: 2026-01-01", "In review", "In review: not published"),
            ("date: 2027-03-03", "Scheduled", "Scheduled for 3 March 2027, 09:00: not published yet"),
            (
                "date: 2026-06-15T09:01:00+01:00", "Scheduled",
                "Scheduled for 15 June 2026, 09:01: not published yet"
            ),
            (
                "date: 2026-01-01\nexpires: 2026-06-01", "Ended",
                "Ended on 1 June 2026, 09:00: not published any more"
            ),
        ])
    func marked(state: String, word: String, sentence: String) async throws {
        let version = try await TryPreview(story(state)).next()
        let page = try version.text("stories/court/index.html")
        #expect(page.contains("<aside class=\"preview-mark\" aria-label=\"Preview\"><p>\(sentence)</p></aside>"))
        #expect(try version.text("sto1/index.html") == page)
        for path in ["index.html", "stories/index.html", "topics/courts/index.html", "people/amira/index.html"] {
            let list = try version.text(path)
            #expect(list.contains("<strong class=\"preview-word\">\(word)</strong>"), "\(path)")
            #expect(!list.contains("not published"), "\(path)")
        }
        #expect(try version.everything().holding("At the court").allSatisfy { !$0.hasSuffix(".xml") })
    }

    @Test("What is out is not marked, and the mark goes when its time comes")
    func timeComes() async throws {
        let trial = try TryPreview(story("date: 2026-06-20"))
        #expect(try await trial.next().text("stories/court/index.html").contains("preview-mark"))
        let version = try await trial.next(on: Day(year: 2026, month: 6, day: 20))
        #expect(try version.text("stories/court/index.html").contains("<h1>At the court</h1>"))
        #expect(
            try version.everything().holding("preview-mark") == version.paths.filter { $0.hasPrefix("assets/site.") })
        #expect(try version.text("feeds/stories.xml").contains("At the court"))
    }

    @Test("An episode is not out before its show, nor after it")
    func episode() async throws {
        let trial = try TryPreview(
            """
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices on air
            date: 2027-01-01
            description: About voices.
            author: The project
            categories: [Education]
            explicit: no
            owner_email: hello@example.org
            ---
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: The first
            date: 2026-01-10
            audio: {url: "https://example.org/1.mp3", length: 100, type: audio/mpeg, duration: 0:10}
            ---
            """)
        let version = try await trial.next()
        let sentence = "Scheduled for 1 January 2027, 09:00: not published yet"
        #expect(try version.text("podcast/voices/first/index.html").contains(sentence))
        #expect(try version.text("podcast/voices/index.html").contains(sentence))
        #expect(
            try version.text("podcast/voices/index.html").contains("<strong class=\"preview-word\">Scheduled</strong>"))
        #expect(try version.everything().holding("feed.xml") == [])
    }

    @Test("The home page and the directories are marked too")
    func others() async throws {
        let version = try await TryPreview(
            """
            === Content/pages/index.md
            ---
            id: pag1
            title: Home
            status: draft
            ---
            === Content/organisations/trust.md
            ---
            id: org1
            name: The Trust
            status: review
            ---
            """
        ).next()
        #expect(try version.text("index.html").contains("<p>Draft: not published</p>"))
        #expect(
            try version.text("organisations/index.html").contains(
                "<a href=\"/organisations/trust/\">The Trust</a> <span>0</span> <strong class=\"preview-word\">In review</strong></li>"
            ))
    }

    @Test("A build has no mark in any file, whatever is not out")
    func neverBuilt() async throws {
        let states = ["status: draft", "status: review", "date: 2099-01-01", "expires: 2020-01-01", "date: 2026-01-01"]
        let text = states.enumerated().map { number, state in
            "=== Content/stories/s\(number).md\n---\nid: sto\(number)\ntitle: Story \(number)\n\(state)\n---\n\nWords.\n"
        }
        let output = try await published(text.joined())
        #expect(output.files["stories/s4/index.html"] != nil)
        for words in ["not published", "Scheduled", "Ended on", "In review", "preview-word\"", "preview-mark\""] {
            #expect(output.holding(words) == [], "\(words)")
        }
    }
}
