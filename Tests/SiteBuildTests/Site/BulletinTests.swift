import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Bulletins")
struct BulletinTests {
    private let august = """
        === Content/bulletins/2020-08.md
        ---
        id: bu01
        ---
        :::item type=announcement #two-shows announces="voices, voices/001-one" source="The Trust"
        ## Two new shows
        Both begin in September.
        :::

        :::item type=vacancy title="Project worker" closes=2020-09-15
        Twenty hours a week.
        :::

        :::item type=vacancy
        ## A trustee
        Come and help.
        :::

        :::item type=contact
        Write to us.
        :::
        === Content/shows/voices/show.md
        ---
        id: sh01
        title: Voices
        date: 2020-01-01
        external: {by: trust, url: https://example.org/}
        ---
        === Content/shows/voices/001-one.md
        ---
        id: ep01
        title: One
        date: 2030-01-01
        audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:10}
        transcript: {coming: 2031-01-01}
        ---
        === Content/organisations/trust.md
        ---
        id: or01
        name: The Trust
        ---

        """

    @Test("One that is named after its month has its title and its date from there, and its list an index by month")
    func inferred() async throws {
        let output = try await published(
            august + """
                === Content/bulletins/2020-09.md
                ---
                id: bu02
                ---
                === Content/bulletins/extra.md
                ---
                id: bu03
                title: An extra
                date: 2020-09-20
                ---
                === Content/bulletins/winter.md
                ---
                id: bu04
                issue: 2019-12
                ---

                """)
        #expect(output.text("news/2020-08/index.html").contains("<h1>August 2020</h1>"))
        #expect(output.text("news/2020-08/index.html").contains("datetime=\"2020-08-01\">1 August 2020</time>"))
        #expect(output.text("news/winter/index.html").contains("<h1>December 2019</h1>"))
        let list = output.text("news/index.html")
        #expect(list.contains("<h1>News</h1>"))
        let index =
            list.split(separator: "<nav class=\"contents by-month\"").last?.split(separator: "</nav>").first ?? ""
        assertSnapshot(
            index.split(separator: "\n").dropFirst().joined(separator: "\n"),
            """
            <h2>By month</h2>
            <h3>2020</h3>
            <h4>September</h4>
            <ul class="plain">
            <li><a href="/news/extra/">An extra</a></li>
            <li><a href="/news/2020-09/">September 2020</a></li>
            </ul>
            <h4><a href="/news/2020-08/">August</a></h4>
            <h3>2019</h3>
            <h4><a href="/news/winter/">December</a></h4>
            """)
    }

    @Test("The home page has the newest bulletin, what there is to teach with, and the way to all of them")
    func home() async throws {
        func entry(_ file: String, _ fields: String) -> String {
            "=== Content/\(file).md\n---\n\(fields)\n---\n\nWords.\n"
        }
        let output = try await published(
            august + entry("bulletins/2020-09", "id: bu02")
                + entry("materials/slides", "id: ma01\ntitle: Slides\ndate: 2020-01-01\nformat: slides"))
        let page = output.text("index.html")
        for piece in [
            "<h2>News</h2>", "<a href=\"/news/2020-09/\">", "<a href=\"/news/\">All news</a>", "<h2>To teach with</h2>",
            "<a href=\"/materials/slides/\">Slides</a>", "<a href=\"/materials/\">All materials</a>",
        ] {
            #expect(page.contains(piece), "\(piece)")
        }
        #expect(!page.contains("/news/2020-08/") && !page.contains("All packs"))
        let without = try await published("").text("index.html")
        #expect(!without.contains("<h2>News</h2>") && !without.contains("To teach with"))
    }

    @Test("Each item has a place: one that was typed, its heading's, or one made from its title")
    func places() async throws {
        let page = try await published(august).text("news/2020-08/index.html")
        #expect(page.contains("<section class=\"item\" id=\"two-shows\">"))
        #expect(page.contains("<section class=\"item\" id=\"project-worker\">"))
        #expect(page.contains("<h2>Project worker</h2>"))
        #expect(page.contains("<h2 id=\"a-trustee\">A trustee</h2>"))
        #expect(page.contains("<section class=\"item\" id=\"contact\">"))
        for (place, title) in [
            ("two-shows", "Two new shows"), ("project-worker", "Project worker"), ("a-trustee", "A trustee"),
            ("contact", "Contact"),
        ] {
            #expect(page.contains("<a href=\"#\(place)\">\(title)</a>"), "\(place)")
        }
    }

    @Test("Each item is an entry of its own in the feed of news, under an address that does not change")
    func feed() async throws {
        let output = try await published(august)
        let feed = output.text("feeds/news.xml")
        let entries = feed.split(separator: "<entry>").dropFirst().map { $0.split(separator: "</entry>")[0] }
        #expect(entries.count == 4)
        assertSnapshot(
            (entries.dropFirst().first ?? "").split(separator: "\n").map { $0.trimmingPrefix(while: { $0 == " " }) }
                .filter { !$0.isEmpty }
                .joined(separator: "\n"),
            """
            <id>https://example.org/bu01/#project-worker</id>
            <title>Project worker</title>
            <link rel="alternate" type="text/html" href="https://example.org/news/2020-08/#project-worker"/>
            <published>2020-08-01T09:00:00+01:00</published>
            <updated>2020-08-01T09:00:00+01:00</updated>
            <category term="Vacancy"/>
            <content type="html">&lt;p&gt;Twenty hours a week.&lt;/p&gt;
            &lt;p&gt;Closes 15 September 2020.&lt;/p&gt;
            </content>
            """)
        #expect(output.text("news/index.html").contains("href=\"/feeds/news.xml\""))
        #expect(output.text("feeds/everything.xml").contains("<title>August 2020</title>"))
    }

    @Test(
        "A vacancy is open until the end of its day, then closed; one without a day is in doubt after sixty days",
        arguments: [
            ("2020-08-02", "Open until 15 September 2020", ""),
            ("2020-09-15", "Open until 15 September 2020", ""),
            ("2020-09-16", "Closed on 15 September 2020", ""),
            ("2020-09-29", "Closed on 15 September 2020", ""),
            ("2020-09-30", "Closed on 15 September 2020", "Possibly closed"),
        ])
    func vacancies(day: String, dated: String, undated: String) async throws {
        let date = try #require(Day(day))
        let page = try await published(august, on: date).text("news/2020-08/index.html")
        #expect(page.contains("<p class=\"label\">Vacancy <span>\(dated)</span></p>\n<h2>Project worker</h2>"))
        let other = undated.isEmpty ? "" : " <span>\(undated)</span>"
        #expect(page.contains("<p class=\"label\">Vacancy\(other)</p>\n<h2 id=\"a-trustee\">"))
    }

    @Test("The site knows when a vacancy closes: the page changes then")
    func turns() async throws {
        let site = try TrySite(august, on: Day(year: 2020, month: 8, day: 10))
        let survey = try await Build.survey(site.request)
        #expect(
            survey.turns.filter { $0.why.contains("line") }.map { "\($0.at.rfc3339(in: survey.zone)) \($0.why)" } == [
                "2020-09-16T00:00:00+01:00 Content/bulletins/2020-08.md, line 9: what is offered there closes.",
                "2020-09-30T09:00:00+01:00 Content/bulletins/2020-08.md, line 13: what is offered there may be closed from then on.",
            ])
    }

    @Test("What an item announces leads back to it, once it is out")
    func announces() async throws {
        let output = try await published(august)
        let page = output.text("news/2020-08/index.html")
        #expect(page.contains("<p><a href=\"/podcast/voices/\">Voices</a></p>"))
        #expect(!page.contains(">One</a>"))
        let show = output.text("podcast/voices/index.html")
        #expect(show.contains("<h2>Announced in</h2>"))
        #expect(show.contains("<a href=\"/news/2020-08/#two-shows\">August 2020</a>"))
    }

    @Test("What an item says is checked, and so is a link to its place")
    func mistakes() async throws {
        try await expectFindings(
            """
            === Content/bulletins/2020-08.md
            ---
            id: bu01
            ---
            :::item type=1️⃣vacncy announces=2️⃣voice closes=3️⃣31/02/2020
            ## Words
            :::
            :::4️⃣item title="No type"
            :::
            :::item type=vacancy title="Project worker"
            :::
            === Content/bulletins/extra.md
            ---
            id: bu02
            title: No date
            ---
            [Words](2020-08.md#words) [Worker](2020-08.md#project-worker) [Nobody](5️⃣2020-08.md#project-wroker)

            """,
            [
                "Content/bulletins/2020-08.md:1️⃣ [directive-parameter] “vacncy” is not a value of “type”.",
                "Content/bulletins/2020-08.md:2️⃣ [relation-unknown] There is no page “voice”.",
                "Content/bulletins/2020-08.md:3️⃣ [front-matter-date] “31/02/2020” is not a date.",
                "Content/bulletins/2020-08.md:4️⃣ [directive-parameter] “item” needs “type”, and it isn't here.",
                "Content/bulletins/extra.md:1:1 [front-matter-missing] A bulletin needs “date”, and it isn't here.",
                "Content/bulletins/extra.md:5️⃣ [link-broken] There is no place “#project-wroker” on “August 2020”.",
            ])
    }
}

extension Day {
    fileprivate init?(_ text: String) {
        guard case .day(let day)? = try? WrittenDate.read(text) else { return nil }
        self = day
    }
}
