import TestSupport
import Testing

@testable import SiteBuild
@testable import SiteModel

@Suite("Texts in languages that the theme does not speak")
struct TextLanguageTests {
    @Test("A text in another language is marked, and what the theme says around it is not")
    func marked() async throws {
        let output = try await published(
            """
            === Content/stories/sad.md
            ---
            id: st01
            title: Sąd
            summary: O sądzie
            date: 2026-01-05
            language: pl
            ---

            Tekst.
            """)
        let page = output.text("stories/sad/index.html")
        #expect(page.contains("<html lang=\"en-GB\">"))
        #expect(page.contains("<h1 lang=\"pl\" dir=\"ltr\">Sąd</h1>"))
        #expect(page.contains("<div class=\"prose\" lang=\"pl\" dir=\"ltr\">"))
        #expect(page.contains("<p class=\"kicker\">Story</p>"))
        #expect(output.text("stories/index.html").contains("<h2 lang=\"pl\" dir=\"ltr\"><a href=\"/stories/sad/\">"))
    }

    @Test("An Arabic text runs from right to left, and so does a whole site with Arabic words")
    func arabic() async throws {
        let story = """
            === Content/stories/court.md
            ---
            id: st01
            title: المحكمة
            date: 2026-01-05
            language: ar
            ---

            نص.

            """
        let text = try await published(story).text("stories/court/index.html")
        #expect(text.contains("<html lang=\"en-GB\">"))
        #expect(text.contains("<h1 lang=\"ar\" dir=\"rtl\">"))
        let whole = try await published(
            story
                + """
                === Content/site.yaml
                \(plainConfiguration)language: ar
                === Templates/strings/ar.yaml
                page:
                  skip: انتقل إلى المحتوى
                """
        ).text("stories/court/index.html")
        #expect(whole.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(whole.contains("<h1>المحكمة</h1>"))
        #expect(whole.contains("انتقل إلى المحتوى"))
    }

    @Test(
        "Scripts decide the direction before languages do",
        arguments: [
            ("ar", true), ("ur-PK", true), ("az-Arab", true), ("ar-Latn", false), ("en", false), ("he", true),
            ("pa-Arab-PK", true), ("pa", false),
        ])
    func direction(tag: String, isRTL: Bool) {
        #expect(isRightToLeft(tag) == isRTL)
    }
}
