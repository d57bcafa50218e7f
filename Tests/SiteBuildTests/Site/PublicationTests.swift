import Calendar
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What is out on a date, and what is not")
struct PublicationTests {
    /// A site with a place for one more story, with its media.
    private func site(with story: String) -> String {
        """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        publisher: The Voices project
        takedown: {email: ask@example.org}
        per_page: 1
        === Content/people/amira.md
        ---
        id: per1
        display_name: Amira Khan
        ---
        === Content/organisations/trust.md
        ---
        id: org1
        name: The Trust
        ---
        === Content/stories/known.md
        ---
        id: sto1
        title: A known story
        date: 2026-01-05
        people: {author: [amira]}
        topics: [courts]
        ---

        Words about courts.
        \(story)
        """
    }

    private func story(_ state: String) -> String {
        """
        === Content/stories/marmalade-hearing.md
        ---
        id: zq9x
        title: The marmalade hearing
        summary: A summary of quince
        \(state)
        people: {author: [amira]}
        organisations: {partner: [trust]}
        topics: [quincehood, courts]
        related: [known]
        aliases: [/old/gooseberry/]
        image: {src: ../media/tamarind.png, alt: The kumquat desk}
        downloads: [{file: ../media/damson.txt, title: The medlar sheet}]
        ---

        A sentence with a persimmon, ![A loganberry](../media/cloudberry.png) and [a sheet](../media/mulberry.txt).
        === Content/media/damson.txt
        Bytes of a damson.
        === Content/media/mulberry.txt
        Bytes of a mulberry.
        """
    }

    private static let marks = [
        "marmalade", "quince", "zq9x", "gooseberry", "tamarind", "kumquat", "damson", "medlar", "persimmon",
        "loganberry", "cloudberry", "mulberry",
    ]

    private func output(of text: String) async throws -> Published {
        let site = try TrySite(text)
        for name in ["tamarind", "cloudberry"] where text.contains(name) {
            try site.folder.write(TryMedia.picture, to: "Content/media/\(name).png")
        }
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.output
    }

    @Test("An entry that is out has its page, listings, feeds, topics, redirects and media")
    func isOut() async throws {
        let output = try await output(of: site(with: story("date: 2026-06-14")))
        #expect(output.files["stories/marmalade-hearing/index.html"] != nil)
        for mark in Self.marks { #expect(!output.holding(mark).isEmpty, "\(mark)") }
        for page in [
            "index.html", "stories/index.html", "feeds/stories.xml", "feeds/everything.xml", "sitemap.xml",
            "people/amira/index.html", "organisations/trust/index.html", "stories/known/index.html",
            "topics/courts/index.html", "topics/quincehood/index.html", "topics/index.html",
        ] {
            #expect(
                output.holding("marmalade").contains(page) || output.holding("quincehood").contains(page), "\(page)")
        }
    }

    @Test(
        "One that is not out leaves not a byte, with its media: Output/ is that of a site without it",
        arguments: [
            "date: 2099-01-01", "date: 2026-06-16", "date: 2026-01-01\nexpires: 2026-06-15", "status: draft",
            "date: 2026-01-01\nstatus: review", "expires: 1 January 2020",
        ])
    func isNotOut(state: String) async throws {
        let without = try await output(of: site(with: ""))
        let with = try await output(of: site(with: story(state)))
        #expect(with.difference(from: without) == [])
        for mark in Self.marks { #expect(with.holding(mark) == [], "\(mark)") }
    }

    @Test("What is not out is named: scheduled, expired and drafts by title")
    func isNamed() async throws {
        let text =
            site(with: "") + "\n"
            + [("one", "date: 2099-01-01"), ("two", "expires: 2020-01-01"), ("three", "status: draft")].map {
                "=== Content/stories/\($0).md\n---\nid: \($0)1\ntitle: Number \($0)\n\($1)\n---"
            }.joined(separator: "\n")
        let publication = try await TrySite(text).check().publication
        #expect(publication.scheduled.map(\.title) == ["Number one"])
        #expect(publication.expired.map(\.title) == ["Number two"])
        #expect(publication.drafts.map(\.title) == ["Number three"])
        #expect(publication.withheld.isEmpty)
    }

    @Test("An archived entry keeps its page, and search engines and feeds leave it out")
    func archived() async throws {
        let output = try await output(of: site(with: story("date: 2026-01-01\nstatus: archived")))
        #expect(output.text("stories/marmalade-hearing/index.html").contains("noindex"))
        #expect(!output.holding("marmalade-hearing").contains("sitemap.xml"))
        #expect(!output.holding("marmalade-hearing").contains("feeds/stories.xml"))
    }

    @Test("A day means nine o'clock in the site's zone, in summer time too")
    func nineOClock() async throws {
        let text = site(with: story("date: 2026-06-20").replacing("aliases: [/old/gooseberry/]", with: ""))
        for (hour, isOut) in [(7, false), (8, true)] {
            var site = try TrySite(text)
            for name in ["tamarind", "cloudberry"] {
                try site.folder.write(TryMedia.picture, to: "Content/media/\(name).png")
            }
            let day = try #require(Day(year: 2026, month: 6, day: 20))
            site.request.date = .instant(
                Instant(seconds: day.daysSince1970 * 86_400 + hour * 3600 + (isOut ? 0 : 3599)))
            let report = try await site.check()
            #expect(report.publication.scheduled.isEmpty == isOut, "\(hour)")
        }
        // A day asked for is nine o'clock too: what is dated that day is out.
        let site = try TrySite(text, on: Day(year: 2026, month: 6, day: 20))
        #expect(try await site.check().publication.scheduled.isEmpty)
    }

    @Test("Another zone of the site moves nine o'clock")
    func otherZone() async throws {
        var site = try TrySite(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            time_zone: Pacific/Auckland
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-06-20
            ---
            """)
        // Nine in the morning in Auckland is nine in the evening of the day before in Greenwich.
        let day = try #require(Day(year: 2026, month: 6, day: 19))
        site.request.date = .instant(Instant(seconds: day.daysSince1970 * 86_400 + 21 * 3600))
        #expect(try await site.check().publication.scheduled.isEmpty)
        site.request.date = .instant(Instant(seconds: day.daysSince1970 * 86_400 + 21 * 3600 - 1))
        #expect(try await site.check().publication.scheduled.count == 1)
    }
}

extension String {
    /// With every occurrence of a part replaced.
    func replacing(_ part: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
