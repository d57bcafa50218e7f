import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Fields that a site declares for itself")
struct OwnFieldsTests {
    private func configuration(_ extra: String) -> String {
        """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        extra: \(extra)

        """
    }

    private let story = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: Court
        reading_age: 12
        ---

        """

    @Test("are read, checked, and shown by the site's own templates")
    func shown() async throws {
        let template =
            "=== Templates/story.mustache\n<p>{{#reading_age}}From {{reading_age}}{{/reading_age}}{{^mood}}no mood{{/mood}}</p>\n"
        let output = try await published(
            configuration("[{name: reading_age, type: number, kind: story}, {name: mood, type: text, kind: story}]")
                + story + template)
        #expect(output.text("stories/court/index.html") == "<p>From 12no mood</p>\n")
    }

    @Test(
        "are declared with a free name, a known type and a known kind; what is declared wrongly is one mistake",
        arguments: [
            (
                "[{name: 1️⃣title, type: text, kind: story}]", "front-matter-range",
                "“title” is already a field of a story."
            ),
            (
                "[{name: 1️⃣contents, type: text, kind: story}]", "front-matter-range",
                "“contents” is already a field of a story."
            ),
            (
                "[{name: 1️⃣\"a b\", type: text, kind: story}]", "front-matter-range",
                "“a b” can't be the name of a field."
            ),
            (
                "[{name: 1️⃣\"{{x}}\", type: text, kind: story}]", "front-matter-range",
                "“{{x}}” can't be the name of a field."
            ),
            (
                "[{name: reading_age, type: 1️⃣colour, kind: story}]", "front-matter-range",
                "“colour” is not a value of “extra.type”."
            ),
            (
                "[{name: reading_age, type: number, kind: 1️⃣poem}]", "front-matter-range",
                "“poem” is not a value of “extra.kind”."
            ),
            (
                "[1️⃣{name: reading_age, type: number}]", "front-matter-missing",
                "A field of your own needs “extra.kind”, and it isn't here."
            ),
        ])
    func declared(extra: String, rule: String, message: String) async throws {
        let own = extra.contains("reading_age") ? story : story.replacing("reading_age: 12\n", with: "")
        try await expectFindings(configuration(extra) + own, ["Content/site.yaml:1️⃣ [\(rule)] \(message)"])
    }

    @Test("that nobody declared are not known")
    func unknown() async throws {
        try await expectFindings(
            configuration("[{name: reading_age, type: number, kind: page}]") + story,
            ["Content/stories/court.md:4:1 [front-matter-unknown] “reading_age” is not a field of a story."])
    }
}
