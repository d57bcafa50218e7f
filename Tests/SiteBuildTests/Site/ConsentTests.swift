import Calendar
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The gate of consent")
struct ConsentTests {
    /// A story with a voice of somebody whose file has their real name. It is out already: what it lacks is withheld, and
    /// holds nothing back.
    func site(record: String?, block: String = voice, file: String = "consent/riaz.yaml") throws -> TrySite {
        var site = try TrySite(
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---

            A quince in his own file.
            === Content/people/amira.md
            ---
            id: per2
            display_name: Amira Khan
            ---
            === Content/stories/court.md
            ---
            id: k7f3
            title: At the court
            date: 2026-01-05
            people: {author: [amira], interviewee: [riaz]}
            ---

            ## Background

            Editors’ words.
            \(block)
            """ + (record.map { "\n=== \(file)\n\($0)" } ?? ""))
        site.request.ledger = PublishedLedger(works: ["k7f3"])
        try site.folder.write(TryMedia.picture, to: "Content/media/medlar.png")
        try site.folder.write("The persimmon sheet.", to: "Content/media/persimmon.txt")
        try site.folder.write("The damson sheet.", to: "Content/media/damson.txt")
        return site
    }

    static let voice = """

        :::voice person=riaz role="Gooseberry of the court"
        ## A kumquat heading

        I said a loganberry then[^1], and [a sheet](../media/persimmon.txt). ![A mulberry](../media/medlar.png)

        [^1]: A cloudberry below.

        :::download file=../media/damson.txt
        A sheet
        :::
        :::
        """

    static let record = """
        person: riaz
        shown_as: Riaz T.
        identify_as: full-name
        works: [court]
        given: 2026-02-01
        expires: 2027-02-01
        channels: [site, feed, search-engine]
        """

    /// Words that stand in the block, or in its files' names, and nowhere else.
    static let marks = [
        "gooseberry", "kumquat", "loganberry", "cloudberry", "persimmon", "damson", "mulberry", "medlar", "Riaz",
        "riaz", "Tamarind", "quince", "per1",
    ]

    func output(_ site: TrySite, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Published {
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))", sourceLocation: sourceLocation)
        return site.output
    }

    @Test("A voice with a record that says so is shown on site and in feeds, under the exact name agreed")
    func isShown() async throws {
        let site = try site(record: Self.record)
        let output = try await output(site)
        let page = output.text("stories/court/index.html")
        for mark in ["loganberry", "Riaz T.", "kumquat", "cloudberry", "persimmon.txt", "damson.txt", "medlar"] {
            #expect(page.contains(mark), "\(mark)")
        }
        #expect(output.text("feeds/stories.xml").contains("loganberry"))
        #expect(output.holding("Riaz Tamarind") == [])
        #expect(output.holding("quince") == [])
        #expect(output.files["people/riaz/index.html"] == nil)
        #expect(output.holding("people/riaz") == [])
        #expect(!output.text("people/index.html").contains("Riaz"))
    }

    @Test(
        "Where the record does not say so, what is withheld leaves no trace: the page is that without the block",
        arguments: [
            ("no record", nil),
            ("another person", record.replacing("person: riaz", with: "person: amira")),
            ("another work", record.replacing("[court]", with: "[other]")),
            ("no work", record.replacing("works: [court]\n", with: "")),
            ("before given", record.replacing("2026-02-01", with: "2026-07-01")),
            ("not given", record.replacing("given: 2026-02-01\n", with: "")),
            ("after its end", record.replacing("2027-02-01", with: "2026-06-01")),
            ("no channel", record.replacing("[site, feed, search-engine]", with: "[pack]")),
            ("withdrawn", record + "\nwithdrawal: {on: 2026-06-01, scope: all}"),
            ("cooling off", record + "\ncooling_off: 2026-07-01"),
        ] as [(String, String?)])
    func isWithheld(reason: String, record: String?) async throws {
        let without = try site(record: record, block: "")
        let with = try site(record: record)
        let report = try await with.publish()
        #expect(report.isPublished, "\(with.lines(report.diagnostics))")
        // Without a record and without a voice nobody knows that these are somebody's own words.
        guard record?.contains("person: riaz") == true else {
            #expect(with.output.holding("loganberry") == [])
            return
        }
        #expect(with.output.difference(from: try await output(without)) == [])
        for mark in Self.marks { #expect(with.output.holding(mark) == [], "\(mark)") }
        #expect(report.publication.withheld.contains { $0.path == "Content/stories/court.md" && $0.id == "k7f3" })
    }

    @Test("Each channel is agreed by itself")
    func channels() async throws {
        let siteOnly = try await output(
            site(record: Self.record.replacing("[site, feed, search-engine]", with: "[site]")))
        #expect(siteOnly.text("stories/court/index.html").contains("loganberry"))
        #expect(siteOnly.text("stories/court/index.html").contains("noindex"))
        #expect(!siteOnly.holding("loganberry").contains { $0.hasPrefix("feeds/") })
        #expect(!siteOnly.holding("stories/court").contains("sitemap.xml"))

        let fromFeed = try await output(
            site(record: Self.record + "\nwithdrawal: {on: 2026-06-01, scope: \"channel:feed\"}"))
        #expect(fromFeed.text("stories/court/index.html").contains("loganberry"))
        #expect(!fromFeed.holding("loganberry").contains { $0.hasPrefix("feeds/") })
    }

    @Test("A withdrawn name goes everywhere, the words stay")
    func nameWithdrawn() async throws {
        let output = try await output(
            site(
                record: Self.record.replacing("search-engine]", with: "search-engine, profile]")
                    + "\nwithdrawal: {on: 2026-06-01, scope: name}"))
        #expect(output.text("stories/court/index.html").contains("loganberry"))
        for mark in ["Riaz", "riaz", "Tamarind", "per1"] { #expect(output.holding(mark) == [], "\(mark)") }
    }

    @Test("A withdrawal to come is not one yet")
    func withdrawalToCome() async throws {
        let output = try await output(site(record: Self.record + "\nwithdrawal: {on: 2026-07-01, scope: all}"))
        #expect(!output.holding("loganberry").isEmpty)
    }

    @Test("What was published elsewhere is shown on the site alone, and names nobody")
    func publishedSource() async throws {
        let output = try await output(
            site(record: Self.record + "\nbasis: published-source\ndescribed_as: a man of 26"))
        #expect(output.text("stories/court/index.html").contains("loganberry"))
        #expect(output.text("stories/court/index.html").contains("a man of 26"))
        #expect(!output.holding("loganberry").contains { $0.hasPrefix("feeds/") })
        #expect(output.holding("Riaz") == [])
    }
}
