import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What is not out")
struct EmbargoLeakTests {
    private let scheduled = """
        === Content/stories/loganberry.md
        ---
        id: sto1
        title: A loganberry
        date: 2027-01-05
        ---

        [The sheet](../media/mulberry.txt)
        === Content/media/mulberry.txt
        A quince of it.
        === Content/stories/other.md
        ---
        id: sto2
        title: Another
        date: 2026-01-05
        aliases: [/stories/loganberry-jam/]
        ---

        """

    @Test("A copy of its file in Content/static/ is found")
    func copy() async throws {
        try await expectFindings(
            scheduled
                + "=== Content/static/sheet.txt\nA quince of it.\n=== Content/static/other.txt\nA quince of me.\n",
            [
                "Content/static/sheet.txt:whole file [embargo-leak] This file is also that of "
                    + "Content/stories/loganberry.md, which is not out on this date."
            ])
    }

    @Test("Menus and links from the site's root leave out what is not out: not even its address is told")
    func links() async throws {
        let site = try TrySite(
            """
            === Content/site.yaml
            \(plainConfiguration)navigation: [{title: A mulberry, url: /stories/loganberry/}, {title: All, url: /stories/}]
            footer: [{title: A mulberry, url: /sto1/}]
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            date: 2026-01-05
            ---

            Words [of it](/stories/loganberry/#there) and [again](/sto1), and [another](/stories/other/).

            """ + scheduled)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(site.output.holding("loganberry/") == [])
        #expect(site.output.holding("sto1") == [])
        #expect(site.output.holding("A mulberry") == [])
        #expect(site.page("stories/court/index.html").contains("Words of it and again, and <a"))
        #expect(site.page("stories/court/index.html").contains(">All</a>"))
    }

    @Test("A page that is out does not lead through the address of one that is not")
    func formerAddress() async throws {
        let site = try TrySite(
            scheduled.replacing("aliases: [/stories/loganberry-jam/]", with: "aliases: [/stories/loganberry/]"))
        let found = site.lines(try await site.check().diagnostics)
        #expect(found.contains { $0.contains("[embargo-leak] Content/stories/loganberry.md is not out on this date") })
    }
}
