import Calendar
import TestSupport
import Testing

@testable import SiteBuild
@testable import SiteModel

@Suite("A site in two languages")
struct EditionTests {
    private let configuration = """
        === Content/site.yaml
        \(plainConfiguration)navigation: [{title: Stories, url: /stories/}]
        languages:
          - language: cy
            title: Lleisiau
            summary: Straeon
            navigation: [{title: Straeon, url: /cy/stories/}]

        """

    private let court = """
        === Content/stories/court.md
        ---
        id: st01
        title: Court
        date: 2026-01-05
        topics: [Prison]
        ---
        === Content/stories/court.cy.md
        ---
        id: st02
        title: Llys
        date: 2026-10-01
        topics: [Carchar]
        ---
        === Content/stories/home.md
        ---
        id: st03
        title: Home
        date: 2026-01-06
        ---

        """

    private func output(_ more: String = "") async throws -> Published {
        try await published(configuration + court + more, on: .init(year: 2026, month: 11, day: 1))
    }

    @Test("A page in another language stands in the folder of that, with the theme's words and dates in it")
    func page() async throws {
        let page = try await output().text("cy/stories/court/index.html")
        #expect(page.contains("<html lang=\"cy\">"))
        #expect(page.contains("<title>Llys · Lleisiau</title>"))
        #expect(page.contains("Neidio i’r prif gynnwys"))
        #expect(page.contains("<time class=\"stamp\" datetime=\"2026-10-01\">1 Hydref 2026</time>"))
        #expect(page.contains("<a href=\"/cy/stories/\" aria-current=\"page\">Straeon</a>"))
        #expect(page.contains("<li><a href=\"/cy/topics/carchar/\">Carchar</a></li>"))
        #expect(page.contains("<a class=\"brand\" href=\"/cy/\">"))
    }

    @Test("Two files of one name belong together: search engines and readers are led from each to the other")
    func translations() async throws {
        let output = try await output()
        for path in ["stories/court/index.html", "cy/stories/court/index.html"] {
            let page = output.text(path)
            #expect(page.contains("hreflang=\"en-GB\" href=\"https://example.org/stories/court/\""), "\(path)")
            #expect(page.contains("hreflang=\"cy\" href=\"https://example.org/cy/stories/court/\""), "\(path)")
        }
        #expect(
            output.text("stories/court/index.html").contains(
                "<a href=\"/cy/stories/court/\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>"))
        #expect(
            output.text("cy/stories/court/index.html").contains(
                "<a href=\"/stories/court/\" lang=\"en-GB\" hreflang=\"en-GB\">English</a>"))
    }

    @Test("What is there in one language alone names no other, and leads to the home page of each")
    func alone() async throws {
        let page = try await output().text("stories/home/index.html")
        #expect(!page.contains("rel=\"alternate\" hreflang"))
        #expect(page.contains("<a href=\"/cy/\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>"))
    }

    @Test("Each language has its own home page, lists, topics and feeds, with nothing of the other")
    func lists() async throws {
        let output = try await output()
        let (english, welsh) = (output.text("stories/index.html"), output.text("cy/stories/index.html"))
        #expect(english.contains("Court") && english.contains("Home") && !english.contains("Llys"))
        #expect(welsh.contains("Llys") && !welsh.contains("Home<"))
        #expect(welsh.contains("<h1>Straeon</h1>"))
        #expect(english.contains("hreflang=\"cy\" href=\"https://example.org/cy/stories/\""))
        #expect(output.text("cy/index.html").contains("Llys"))
        #expect(output.files["cy/topics/carchar/index.html"] != nil)
        #expect(output.files["topics/carchar/index.html"] == nil)
        let feed = output.text("cy/feeds/stories.xml")
        #expect(feed.contains("<title>Lleisiau: straeon</title>"))
        #expect(feed.contains("xml:lang=\"cy\"") && feed.contains("Llys") && !feed.contains("Court"))
        #expect(!output.text("feeds/stories.xml").contains("Llys"))
        #expect(output.text("sitemap.xml").contains("<loc>https://example.org/cy/stories/court/</loc>"))
    }

    @Test("Works of other names are tied by `alternates`, said on either page")
    func alternates() async throws {
        let output = try await published(
            configuration
                + """
                === Content/pages/about.md
                ---
                id: pa01
                title: About
                alternates: [{type: translation, language: cy, file: cy/amdanom.md}]
                ---
                === Content/pages/cy/amdanom.md
                ---
                id: pa02
                title: Amdanom
                language: cy
                ---
                """)
        #expect(
            output.text("cy/amdanom/index.html").contains("hreflang=\"en-GB\" href=\"https://example.org/about/\""))
        #expect(output.text("about/index.html").contains("hreflang=\"cy\" href=\"https://example.org/cy/amdanom/\""))
    }

    @Test("A show in another language keeps its address at /podcast/; its episodes speak that language")
    func show() async throws {
        let output = try await output(
            """
            === Content/shows/lleisiau/show.md
            ---
            id: sh01
            title: Lleisiau
            language: cy
            description: Straeon.
            author: Prosiect
            categories: [Society & Culture]
            explicit: no
            owner_email: post@example.org
            imported: {from: https://old.example.org/feed.xml, on: 2026-01-01}
            ---
            === Content/shows/lleisiau/001-un.md
            ---
            id: ep01
            title: Un
            date: 2026-02-01
            content_notes: {objects: "gair, 0:10 to 0:20"}
            transcript: {coming: 2031-01-01}
            helplines: []
            quick_exit: no
            audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 2:10}
            ---
            """)
        let page = output.text("podcast/lleisiau/un/index.html")
        #expect(page.contains("<html lang=\"cy\">"))
        #expect(page.contains("<li>2 funud</li>"))
        let feed = output.text("podcast/lleisiau/feed.xml")
        #expect(feed.contains("<language>cy</language>"))
        #expect(feed.contains("Nodyn cynnwys: gwrthrychau. gair, 0:10 to 0:20"))
        #expect(output.text("cy/podcast/index.html").contains("/podcast/lleisiau/"))
        #expect(output.files["podcast/index.html"] == nil)
    }

    @Test("Somebody's words in another language need their consent to a translation")
    func consent() async throws {
        let story = """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---
            === Content/stories/day.md
            ---
            id: k7f3
            title: A day
            date: 2026-01-05
            ---

            :::voice person=riaz
            A loganberry.
            :::
            === Content/stories/day.cy.md
            ---
            id: k7f4
            title: Diwrnod
            date: 2026-01-05
            ---

            :::voice person=riaz
            Mafonen.
            :::

            """
        let without = try await published(configuration + story + ConsentSite.record("shown_as: Riaz", works: "day"))
        #expect(!without.holding("loganberry").isEmpty)
        #expect(without.holding("Mafonen") == [])
        let with = try await published(
            configuration + story
                + ConsentSite.record("shown_as: Riaz", channels: ConsentSite.all + ", translation", works: "day"))
        #expect(with.holding("Mafonen").contains("cy/stories/day/index.html"))
    }
}
