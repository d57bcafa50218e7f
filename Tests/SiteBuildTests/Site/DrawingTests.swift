import TestSupport
import Testing

@testable import SiteBuild

@Suite("SVG drawings among the pictures")
struct DrawingTests {
    private let story = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: Court
        date: 2026-01-05
        image: {src: ../media/plan.svg, alt: A plan.}
        ---

        ![The same plan](../media/plan.svg)
        === Content/media/plan.svg

        """

    private let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"9\" height=\"9\"/></svg>"

    @Test("A drawing is published as it is, with its size, on pages and lists alike")
    func published() async throws {
        let output = try await SiteBuildTests.published(story + drawing)
        let path = try #require(output.paths.first { $0.hasPrefix("media/plan.") })
        #expect(output.text(path) == drawing + "\n" || output.text(path) == drawing)
        #expect(output.paths.filter { $0.hasPrefix("media/plan.") }.count == 1)
        let page = output.text("stories/court/index.html")
        #expect(page.ranges(of: "src=\"/\(path)\"").count == 2)
        #expect(page.contains("width=\"200\" height=\"100\""))
        #expect(!output.text("stories/index.html").contains("media/plan."))
    }

    @Test(
        "What could run, or fetch something, is no drawing",
        arguments: [
            ("<script>1</script>", "This drawing holds a <script>, which is no drawing."),
            ("<ForeignObject/>", "This drawing holds a <foreignobject>, which is no drawing."),
            ("<rect onload=\"x\"/>", "This drawing does something by itself: “onload”."),
            ("<a href=\"https://example.org/\"/>", "This drawing fetches something from elsewhere, or leads there."),
            ("<use xlink:href=\"other.svg#a\"/>", "This drawing fetches something from elsewhere, or leads there."),
            ("<style>@import 'a.css';</style>", "This drawing fetches something from elsewhere, or leads there."),
            (
                "<rect fill=\"url(https://example.org/#a)\"/>",
                "This drawing fetches something from elsewhere, or leads there."
            ),
            (
                "<image href=\"data:image/svg+xml,x\"/>",
                "This drawing fetches something from elsewhere, or leads there."
            ),
        ])
    func unsafe(part: String, sentence: String) {
        let svg = "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\">\(part)</svg>"
        #expect(DrawingSafety.problem(Array(svg.utf8)) == sentence)
    }

    @Test("A drawing that uses its own parts is sound; one that brings entities or style sheets, or is cut off, is not")
    func documents() {
        func problem(_ text: String) -> String? { DrawingSafety.problem(Array(text.utf8)) }
        #expect(
            problem(
                "<?xml version=\"1.0\"?><!DOCTYPE svg><svg><style>.a { fill: url( '#b') }</style><use href=\"#c\"/>"
                    + "<image href=\"data:image/png;base64,AA==\"/></svg>") == nil)
        #expect(problem("<!DOCTYPE svg [<!entity a \"b\">]><svg/>")?.contains("<!ENTITY") == true)
        #expect(problem("<?xml-stylesheet href=\"a.css\"?><svg/>")?.contains("<?xml-stylesheet") == true)
        #expect(problem("<svg><g>")?.hasPrefix("This drawing is no whole SVG: ") == true)
    }

    @Test("An unsafe drawing is an error at the picture, and nothing is published")
    func refused() async throws {
        try await expectFindings(
            story + "<svg width=\"9\" height=\"9\"><script>1</script></svg>",
            [
                "Content/media/plan.svg:whole file [picture-unreadable] This drawing holds a <script>, which is no drawing."
            ])
    }
}
