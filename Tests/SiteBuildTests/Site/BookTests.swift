import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

/// The authors' book, held to what Kindred does: an example that is wrong is worse than none.
@Suite("The authors' book")
struct BookTests {
    @Test("Every example of a page passes the check, or is told exactly what the page says", arguments: BookPage.all)
    func examples(_ page: BookPage) async throws {
        let site = try page.site()
        for example in page.examples {
            for file in example.files { try site.folder.write(file.text, to: file.path) }
            let report = DiagnosticReport(try await site.check().diagnostics)
            assertSnapshot(report.text { site.folder.read($0) }, example.said)
        }
    }

    @Test("The book has examples on its pages")
    func count() {
        #expect(BookPage.all.count >= 6)
        #expect(BookPage.all.reduce(0) { $0 + $1.examples.count } >= 30)
    }

    @Test("Every page of docs/ is in the contents, and every link in the book leads somewhere")
    func links() {
        let contents = BookPage.links(of: "README.md")
        for name in BookPage.names where name != "README.md" { #expect(contents.contains(name), "\(name)") }
        for name in BookPage.names {
            for link in BookPage.links(of: name) where !link.contains("://") && !link.hasPrefix("mailto:") {
                let path = link.prefix { $0 != "#" }
                #expect(path.isEmpty || bytes(ofFile: "\(BookPage.folder)/\(path)") != nil, "\(name): \(link)")
            }
        }
    }

    @Test("Every directive has an example and a picture", arguments: DirectiveRegistry.all.map(\.name))
    func directives(name: String) {
        let text = BookPage.text(of: "directives.md")
        #expect(text.contains("\n### \(name)\n"))
        #expect(text.contains("](pictures/\(name).webp)"))
        #expect(bytes(ofFile: "\(BookPage.folder)/pictures/\(name).webp") != nil)
    }
}
