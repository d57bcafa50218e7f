import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Content/static/")
struct StaticFileTests {
    private let story = "=== Content/stories/court.md\n---\nid: k7f3\ntitle: Court\ndate: 2026-01-05\n---\n\nWords.\n"

    @Test("Files are copied as they are, dot files and all")
    func copied() async throws {
        let site = try TrySite(story)
        let files: [String: [UInt8]] = [
            ".well-known/security.txt": Array("Contact: mailto:a@example.org\r\n".utf8),
            "CNAME": Array("example.org".utf8),
            "papers/A paper (1).pdf": [0x25, 0x50, 0x44, 0x46, 0, 0xff, 0xfe], "empty.txt": [],
            "index.md": Array("---\nnot: front matter".utf8), "page.html": Array("<script>1</script>".utf8),
            "stories/court/extra.txt": [1],
        ]
        for (path, bytes) in files { try site.folder.write(bytes, to: "Content/static/\(path)") }
        let report = try await site.publish()
        #expect(report.isPublished && report.diagnostics.isEmpty, "\(site.lines(report.diagnostics))")
        for (path, bytes) in files { #expect(site.output.files[path] == bytes, "\(path)") }
    }

    @Test(
        "A file at an address of the site is told, not written",
        arguments: [
            "index.html", "404.html", "sitemap.xml", "robots.txt", "stories/court/index.html", "stories/index.html",
            "k7f3/index.html", "feeds/everything.xml", "stories", "_headers",
        ])
    func taken(path: String) async throws {
        let site = try TrySite(story)
        try site.folder.write("Mine", to: "Content/static/\(path)")
        let report = try await site.publish()
        #expect(!report.isPublished)
        #expect(report.diagnostics.map(\.rule) == ["address-taken"], "\(site.lines(report.diagnostics))")
        #expect(report.diagnostics.map(\.path) == ["Content/static/\(path)"])
        #expect(site.output.paths == [])
    }
}
