import Markup
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What pages are, for machines")
struct LinkedDataTests {
    private let site = """
        === Content/helplines.yaml
        - key: general
          name: General
          phone: "111"
          hours: always
          nations: [England]
          verified: {on: 2026-06-01, source: https://example.org/111}
        === Content/stories/court.md
        ---
        id: k7f3
        title: At the court
        date: 2026-01-05
        topics: [Courts]
        ---

        Words.
        === Content/materials/cards.md
        ---
        id: m4tr
        title: Cards to talk over
        date: 2026-01-05
        ---

        Words.

        """

    @Test("The home page is a web site with its publisher, and a material something to learn from")
    func kinds() async throws {
        let site = try TrySite(site)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let home = try #require(try linked(site, "index.html").first)
        #expect(home["@type"] == .string("WebSite"))
        #expect(home["url"] == .string("https://example.org/"))
        #expect(home["publisher"]?["@type"] == .string("Organization"))
        #expect(home["publisher"]?["name"] == .string("The Voices project"))
        let page = try #require(
            site.output.paths.first { $0.hasPrefix("materials/") && $0.hasSuffix("cards/index.html") })
        let material = try #require(try linked(site, page).first)
        #expect(material["@type"] == .string("LearningResource"))
        #expect(material["name"] == .string("Cards to talk over"))
    }

    @Test("Each page with links above its title tells the same way, from the home page to itself")
    func steps() async throws {
        let site = try TrySite(site)
        _ = try await site.publish()
        let expected: [(String, [(String, String)])] = [
            ("stories/court/index.html", [("Home", ""), ("Stories", "stories/"), ("At the court", "stories/court/")]),
            ("stories/index.html", [("Home", ""), ("Stories", "stories/")]),
            ("topics/courts/index.html", [("Home", ""), ("Topics", "topics/"), ("Courts", "topics/courts/")]),
            ("topics/index.html", [("Home", ""), ("Topics", "topics/")]),
        ]
        for (path, steps) in expected {
            let list = try #require(
                try linked(site, path).first { $0["@type"] == .string("BreadcrumbList") }, "\(path)")
            let items = steps.enumerated().map { index, step -> JSON in
                .object([
                    "@type": .string("ListItem"), "position": .int(index + 1), "name": .string(step.0),
                    "item": .string("https://example.org/" + step.1),
                ])
            }
            #expect(list["itemListElement"] == .array(items), "\(path)")
        }
        #expect(try !linked(site, "index.html").contains { $0["@type"] == .string("BreadcrumbList") })
    }

    /// What the scripts of a page hold, in their order.
    private func linked(_ site: TrySite, _ path: String) throws -> [JSON] {
        try site.page(path).split(separator: "<script type=\"application/ld+json\">").dropFirst().map { part in
            try JSON.parse(Array((part.split(separator: "</script>").first ?? "").utf8))
        }
    }
}
