import Digest
import Media
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Cards, by which links to pages are shown elsewhere")
struct SocialCardTests {
    private func site(_ text: String, configuration: String = plainConfiguration) throws -> TrySite {
        var site = try TrySite("=== Content/site.yaml\n\(configuration)\n" + text)
        site.request.ledger = PublishedLedger(works: ["k7f3"])
        site.request.drawing = DrawingSkill()
        return site
    }

    private let story = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: "At <b>the</b> court & after"
        date: 2026-01-05
        ---

        Words.

        """

    @Test("A work has a card of its own under a name that changes with it, and its page's head tells of it")
    func card() async throws {
        let site = try site(story)
        #expect(try await site.publish().isPublished)
        let path = try #require(site.output.paths.first { $0.hasPrefix("cards/k7f3.") })
        let bytes = try #require(site.output.files[path])
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(bytes.count < 100_000)
        let page = site.page("stories/court/index.html")
        for meta in [
            "<meta property=\"og:image\" content=\"https://example.org/\(path)\">",
            "<meta property=\"og:image:width\" content=\"1200\">",
            "<meta property=\"og:image:height\" content=\"630\">",
            "<meta property=\"og:image:alt\" content=\"Story. At &lt;b>the&lt;/b> court &amp; after. Voices\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        ] {
            #expect(
                page.contains(meta)
                    || page.contains(
                        meta.replacing(">the", with: "&gt;the")
                            .replacing("/b> court", with: "/b&gt; court")),
                "\(meta)")
        }

        // Pages of nothing in particular have the site's.
        let shared = try #require(site.output.paths.first { $0.hasPrefix("cards/site.") })
        #expect(site.page("index.html").contains("https://example.org/\(shared)"))
        #expect(site.page("stories/index.html").contains("https://example.org/\(shared)"))
        #expect(!site.page("404.html").contains("og:image"))
    }

    @Test("A build without a change draws nothing, and a new title draws one card")
    func kept() async throws {
        let site = try site(story)
        _ = try await site.publish()
        let before = site.output
        let again = try await site.publish()
        #expect(again.isPublished)
        #expect(site.output == before)
        let changed = try site.rewriting("Content/stories/court.md", "At <b>the</b> court", "Before the court")
        _ = try await changed.publish()
        let cards = changed.output.paths.filter { $0.hasPrefix("cards/") }
        #expect(cards.count == before.paths.filter { $0.hasPrefix("cards/") }.count)
        #expect(cards != before.paths.filter { $0.hasPrefix("cards/") })
    }

    @Test("A title that no font here has the letters for has no card of boxes")
    func withoutFont() async throws {
        let site = try site(story.replacing("At <b>the</b> court & after", with: "Tales \u{10FFFD}"))
        let report = try await site.publish()
        #expect(report.isPublished)
        #expect(
            site.lines(report.diagnostics) == [
                "Content/stories/court.md:1:1 [cards-undrawn] "
                    + "No font on this machine has all letters of the card for links to this page."
            ])
        #expect(!site.output.paths.contains { $0.hasPrefix("cards/k7f3.") })
        #expect(site.page("stories/court/index.html").contains("https://example.org/cards/site."))
    }

    @Test("Where all cards stand already, no library is asked for, and where there is none, they stay")
    func withoutLibrary() async throws {
        var site = try site(story)
        _ = try await site.publish()
        let before = site.output
        site.request.drawing = DrawingSkill(
            drawsCards: {
                Issue.record("Nobody needs to know.")
                return false
            },
            drawsIcons: {
                Issue.record("Nobody needs to know.")
                return false
            })
        let again = try await site.publish()
        #expect(again.isPublished)
        #expect(site.output == before)
        #expect(site.lines(again.diagnostics).isEmpty)
    }

    @Test("Without libvips the site is built, and no page names a card or an icon that isn't there")
    func neverDrawn() async throws {
        var site = try site(story)
        site.request.drawing = DrawingSkill(drawsCards: { false }, drawsIcons: { false })
        let report = try await site.publish()
        #expect(report.isPublished)
        #expect(
            site.lines(report.diagnostics) == [
                "Content/site.yaml:1:1 [cards-undrawn] 2 cards for links to pages can't be drawn on this machine."
            ])
        #expect(!site.output.paths.contains { $0.hasSuffix(".png") })
        for path in site.output.paths where path.hasSuffix(".html") {
            #expect(!site.page(path).contains("og:image"), "\(path)")
            #expect(!site.page(path).contains("twitter:card"), "\(path)")
            #expect(!site.page(path).contains("apple-touch-icon"), "\(path)")
        }
    }

    @Test("`cards: no` draws none, and pages have their pictures as before")
    func none() async throws {
        let site = try site(story, configuration: plainConfiguration + "cards: no\n")
        _ = try await site.publish()
        #expect(!site.output.paths.contains { $0.hasPrefix("cards/") })
        #expect(!site.page("stories/court/index.html").contains("og:image"))
    }

    @Test("A page that search engines leave out has the site's card, since they read the words in pictures")
    func withoutSearchEngines() async throws {
        let site = try site(
            ConsentSite.story(ConsentSite.voice) + ConsentSite.record("shown_as: Riaz", channels: "site, feed"))
        #expect(try await site.publish().isPublished)
        #expect(site.page("stories/court/index.html").contains("noindex"))
        #expect(!site.output.paths.contains { $0.hasPrefix("cards/k7f3.") })
        #expect(site.page("stories/court/index.html").contains("https://example.org/cards/site."))
    }

    @Test("An episode's card has its show above the title, and its number")
    func episode() {
        let card = card("In custody", kicker: "Voices of the court", numeral: 12)
        #expect(card.drawing.words.map(\.text) == ["Voices of the court", "In custody", "12", "Voices"])
        #expect(card.alt == "Voices of the court. In custody. Voices")
    }

    @Test("A title of three hundred letters ends at a word, and the whole card is words that were given")
    func long() throws {
        let title = String(repeating: "a life in waiting rooms ", count: 13)
        let shown = try #require(card(title).drawing.words.dropFirst().first?.text)
        #expect(shown.count <= 181)
        #expect(shown.hasSuffix("…"))
        #expect(title.hasPrefix(shown.dropLast()))
        #expect(card("Ŵyth ŷd").drawing.words.map(\.text) == ["Story", "Ŵyth ŷd", "Voices"])
    }

    @Test("Emoji are left out of the picture, and stay in its words")
    func emoji() {
        let card = card("Tea ☕ and threads 🧵 with 👩🏽‍⚕️ the nurse, № 5 ♥️")
        #expect(card.drawing.words.map(\.text) == ["Story", "Tea and threads with the nurse, № 5", "Voices"])
        #expect(card.alt.contains("🧵"))
    }

    @Test("A title in Arabic or Hebrew turns the card round", arguments: ["حكايات", "«سיפורים»", "(סיפורים)"])
    func rightToLeft(title: String) {
        let turned = card(title).drawing
        #expect(turned.words.allSatisfy { $0.isRightToLeft })
        #expect(turned.words.allSatisfy { $0.box.left + $0.box.width <= 1120 && $0.box.left >= 80 })
        #expect(!card("Tales حكايات").drawing.words.contains { $0.isRightToLeft })
    }

    @Test("Colours are the theme's, and the drawing is its icon")
    func colours() {
        let style = ":root { --paper: #ffffff; --accent:#00ff00 } a { --paper: #000000; }"
        let palette = CardPalette(ThemePalette([ThemeAsset(name: "site.css", bytes: Array(style.utf8))]))
        #expect(palette.paper == 0xFFFFFF)
        #expect(palette.accent == 0x00FF00)
        #expect(palette.ink == 0x1D2A2E)
        #expect(card("A", mark: [1]).drawing.mark?.svg == [1])
        #expect(card("A").path != card("A", mark: [1]).path)
    }

    private func card(_ title: String, kicker: String = "Story", numeral: Int? = nil, mark: [UInt8]? = nil)
        -> SocialCard
    {
        SocialCard(
            "k7f3", title: title, kicker: kicker, numeral: numeral, site: "Voices", mark: mark,
            CardPalette(ThemePalette([])))
    }
}
