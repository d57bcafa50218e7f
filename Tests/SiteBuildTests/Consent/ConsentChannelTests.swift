import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Channels that were not agreed to")
struct ConsentChannelTests {
    private func story(_ body: String, channels: String, matter: String = "") -> String {
        ConsentSite.story(body, matter: matter) + ConsentSite.record("shown_as: Riaz", channels: channels)
    }

    private let voice = ":::1️⃣voice person=riaz\nA loganberry.\n:::"

    @Test("A block is said to be left out of what it is left out of")
    func places() async throws {
        try await expectFindings(story(voice, channels: "site, feed, search-engine"), [])
        try await expectFindings(
            story(voice, channels: "site, search-engine"),
            ["Content/stories/court.md:1️⃣ [consent-channel] This block was not agreed for feeds."])
        try await expectFindings(
            story(voice, channels: "site, feed"),
            ["Content/stories/court.md:1️⃣ [consent-channel] This block was not agreed for search engines."])
        try await expectFindings(
            story(voice, channels: "site"),
            ["Content/stories/court.md:1️⃣ [consent-channel] This block was not agreed for feeds and search engines."])
        try await expectFindings(
            story(voice, channels: "pack"),
            ["Content/stories/court.md:1️⃣ [consent-channel] This block is withheld: this channel is not agreed."])
    }

    @Test("A page that is in no feed is not said to be left out of one")
    func undated() async throws {
        try await expectFindings(
            story(voice, channels: "site, search-engine").replacing("date: 2026-01-05\n", with: ""), [])
    }

    @Test("An organisation's own form's words stand for channels; others are refused, without a word of the record")
    func formsWords() async throws {
        let configuration = """
            === Content/site.yaml
            \(plainConfiguration)channels:
              Use on website: [site, search-engine]
              "Use in our podcast": [feed, audio]

            """
        try await expectFindings(
            configuration + story(voice, channels: "Use on website, Use in our podcast"), [])
        try await expectFindings(
            configuration + story(voice, channels: "1️⃣Use on websites"),
            ["consent/riaz.yaml:1️⃣ [front-matter-range] This line of a consent record can't be read."])
        try await expectFindings(
            configuration.replacing("[site, search-engine]", with: "[site, 1️⃣search]") + story("", channels: "site"),
            [
                "Content/site.yaml:1️⃣ [front-matter-range] “search” is not a channel."
            ])
    }

    @Test("A pull quote from somebody's words is shown where they are, and where they may be repeated")
    func pullquote() async throws {
        let body = """
            :::voice person=riaz #said
            A mulberry. Loganberry jam.
            :::

            :::1️⃣pullquote from="#said"
            A mulberry.
            :::

            :::2️⃣pullquote
            Loganberry jam.
            :::
            """
        try await expectFindings(
            story(body, channels: "site, feed, search-engine"),
            [
                "Content/stories/court.md:1️⃣ [consent-channel] This block is withheld: "
                    + "the words that it repeats may not be repeated.",
                "Content/stories/court.md:2️⃣ [consent-channel] This block is withheld: "
                    + "the words that it repeats may not be repeated.",
            ])
        let output = try await published(story(body, channels: "site, feed, search-engine, quote-reuse"))
        let page = output.text("stories/court/index.html")
        for mark in ["<p>A mulberry.</p>", "<p>Loganberry jam.</p>"] { #expect(page.contains(mark), "\(mark)") }
        let none = try await published(story(body, channels: "pack, quote-reuse"))
        for mark in ["mulberry", "oganberry"] { #expect(none.holding(mark) == [], "\(mark)") }
    }

    @Test("An excerpt on another page of somebody's words is shown where they may be repeated")
    func excerpt() async throws {
        func site(_ channels: String) -> String {
            story(ConsentSite.voice, channels: channels) + """
                === Content/pages/about.md
                ---
                id: pag1
                title: About
                ---

                Words.

                ## An excerpt

                :::1️⃣excerpt work=court
                A loganberry
                :::

                :::excerpt work=court
                Editors’ words.
                :::

                """
        }
        try await expectFindings(
            site("site, feed, search-engine"),
            [
                "Content/pages/about.md:1️⃣ [consent-channel] This block is withheld: "
                    + "the words that it repeats may not be repeated."
            ])
        let output = try await published(site("site, feed, search-engine, quote-reuse"))
        #expect(output.text("about/index.html").contains("oganberry"))
        let withdrawn = try await published(
            site("site, feed, search-engine, quote-reuse").replacing(
                "shown_as: Riaz", with: "shown_as: Riaz\nwithdrawal: {on: 2026-06-01, scope: all}"))
        #expect(withdrawn.holding("oganberry") == [])
        #expect(withdrawn.text("about/index.html").contains("Editors’ words."))
    }

    @Test("An item of a bulletin that would stand empty is in no list, no feed and under no heading")
    func item() async throws {
        func bulletin(_ channels: String) -> String {
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---
            === Content/bulletins/2026-05.md
            ---
            id: bul1
            date: 2026-05-30
            ---

            :::item type=feedback title="A kumquat"
            \(ConsentSite.voice)
            :::

            :::item type=announcement title="News"
            Words.
            :::

            """ + ConsentSite.record("shown_as: Riaz", channels: channels, works: "bul1")
        }
        let shown = try await published(bulletin("site, feed, search-engine"))
        for mark in ["kumquat", "loganberry"] {
            #expect(shown.text("feeds/news.xml").contains(mark), "\(mark)")
            #expect(shown.text("news/2026-05/index.html").contains(mark), "\(mark)")
        }
        let withheld = try await published(bulletin("pack"))
        for mark in ["kumquat", "loganberry", "Riaz"] { #expect(withheld.holding(mark) == [], "\(mark)") }
        #expect(withheld.text("feeds/news.xml").contains("News"))
        let unsearched = try await published(bulletin("site, feed"))
        #expect(!unsearched.text("feeds/news.xml").contains("loganberry"))
    }
}
