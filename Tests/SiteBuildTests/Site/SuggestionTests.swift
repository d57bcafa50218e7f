import TestSupport
import Testing

@testable import SiteBuild

@Suite("What to read next where nothing is named")
struct SuggestionTests {
    private let page = "=== Templates/story.mustache\n{{#related_cards}}{{title}};{{/related_cards}}\n"

    private func story(_ name: String, day: Int, _ fields: String) -> String {
        """
        === Content/stories/\(name).md
        ---
        id: st\(day < 10 ? "0" : "")\(day)
        title: \(name)
        date: 2026-01-\(day < 10 ? "0" : "")\(day)
        \(fields)
        ---

        """
    }

    private func next(after name: String, _ site: String) async throws -> String {
        try await published(site + page).text("stories/\(name)/index.html").filter { $0 != "\n" }
    }

    @Test("Works that share most topics come first, the rarer the topic the sooner, three at most")
    func shared() async throws {
        let site =
            story("court", day: 1, "topics: [Prison, Work, Family]") + story("cell", day: 2, "topics: [Prison, Family]")
            + story("job", day: 3, "topics: [Work]") + story("home", day: 4, "topics: [Family]")
            + story("desk", day: 5, "topics: [Work]") + story("shop", day: 6, "topics: [Work]")
            + story("moon", day: 7, "topics: [Sky]")
        #expect(try await next(after: "court", site) == "cell;home;job;")
        #expect(try await next(after: "moon", site) == "")
    }

    @Test("What an author names stands alone")
    func named() async throws {
        let site =
            story("court", day: 1, "topics: [Prison]\nrelated: [moon]") + story("cell", day: 2, "topics: [Prison]")
            + story("moon", day: 3, "topics: [Sky]")
        #expect(try await next(after: "court", site) == "moon;")
        // Who is named tells of it by itself; that is not told a second time.
        #expect(try await next(after: "moon", site) == "")
    }

    @Test("What is not out, archived or a bulletin is not offered")
    func withheld() async throws {
        let site =
            story("court", day: 1, "topics: [Prison]") + story("cell", day: 2, "topics: [Prison]\nstatus: archived")
            + story("yard", day: 3, "topics: [Prison]\nstatus: draft")
                + """
                === Content/bulletins/2026-01.md
                ---
                id: bu01
                topics: [Prison]
                ---

                """
        #expect(try await next(after: "court", site) == "")
    }

    @Test("A topic of thousands takes each page no longer than one of hundreds")
    func reach() async throws {
        let stories = (1...300).map { number in
            """
            === Content/stories/s\(number).md
            ---
            id: s\(1000 + number)
            title: S\(number)
            date: 2025-01-01
            topics: [All]
            ---

            """
        }
        let output = try await published(stories.joined() + page)
        #expect(output.text("stories/s150/index.html").filter { $0 == ";" }.count == 3)
    }
}
