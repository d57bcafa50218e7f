import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A preview goes on while something is broken, and tells of it until it is mended")
struct PreviewLastGoodTests {
    private let text = """
        === Content/stories/court.md
        ---
        id: sto1
        title: At the court
        ---

        First words.
        === Content/stories/rain.md
        ---
        id: sto2
        title: Rain
        ---

        Rain.
        """

    @Test("An entry that can't be read is shown as it last could be, and everything else as it is")
    func entry() async throws {
        let trial = try TryPreview(text)
        _ = try await trial.next()
        try trial.folder.write("---\nid: sto1\ntitle: At the court\n\nNo end.\n", to: "Content/stories/court.md")
        try trial.folder.write("---\nid: sto2\ntitle: Heavy rain\n---\n", to: "Content/stories/rain.md")
        for _ in 1...2 {
            let broken = try await trial.next()
            #expect(broken.diagnostics.map(\.path) == ["Content/stories/court.md"])
            #expect(try broken.text("stories/court/index.html").contains("First words."))
            #expect(try broken.text("stories/index.html").contains("Heavy rain"))
        }
        try trial.folder.write(
            "---\nid: sto1\ntitle: At the court\n---\n\nSecond words.\n", to: "Content/stories/court.md")
        let mended = try await trial.next()
        #expect(trial.lines(mended) == [])
        #expect(try mended.text("stories/court/index.html").contains("Second words."))
    }

    @Test("One that never could be read is absent, and one that is deleted goes")
    func absent() async throws {
        let trial = try TryPreview(text + "\n=== Content/stories/new.md\n---\ntitle: [\n")
        let version = try await trial.next()
        #expect(!version.hasFolder("stories/new") && version.hasFolder("stories/court"))
        trial.remove("Content/stories/court.md")
        #expect(try await !trial.next().hasFolder("stories/court"))
    }

    @Test("A finding about what a page says keeps it from nobody")
    func finding() async throws {
        let trial = try TryPreview(text)
        try trial.folder.write(
            "---\nid: sto1\ntitle: At the court\ndate: 31/02/2026\ncolour: red\n---\n\n[No](no.md), and new words.\n",
            to: "Content/stories/court.md")
        let version = try await trial.next()
        #expect(
            Set(version.diagnostics.map(\.rule)) == ["front-matter-date", "front-matter-unknown", "link-broken"])
        #expect(try version.text("stories/court/index.html").contains("No, and new words."))
    }

    @Test("A faulty site.yaml leaves the last good one in force")
    func configuration() async throws {
        let trial = try TryPreview(text)
        _ = try await trial.next()
        for broken in ["title: [", "", "format: 1\ntitle: New\nbase_url: https://example.org/\ncolour: red\n"] {
            try trial.folder.write(broken, to: "Content/site.yaml")
            let version = try await trial.next()
            #expect(version.diagnostics.contains { $0.path == "Content/site.yaml" && $0.severity == .error })
            #expect(try version.text("index.html").contains("<title>Voices</title>"), "\(broken)")
        }
        trial.remove("Content/site.yaml")
        #expect(try await trial.next().diagnostics.map(\.rule) == ["site-missing"])
        try trial.folder.write("format: 1\ntitle: New\nbase_url: https://example.org/\n", to: "Content/site.yaml")
        #expect(try await trial.next().text("index.html").contains("<title>New</title>"))
    }

    @Test("Before there was a good one, there is nothing to show but what is wrong")
    func neverGood() async throws {
        let trial = try TryPreview("=== Content/site.yaml\ntitle: [\n" + text)
        let version = try await trial.next()
        #expect(version.paths == [] && version.root == "/" && version.number == 1)
        #expect(version.diagnostics.map(\.path) == ["Content/site.yaml"])
        #expect(try version.resource(at: "index.html") == nil && !version.hasFolder(""))
        try trial.folder.write(plainConfiguration, to: "Content/site.yaml")
        #expect(try await trial.next().hasFolder("stories/court"))
    }

    @Test("What site.yaml says of reading holds for every entry at once")
    func terms() async throws {
        let trial = try TryPreview(text)
        try trial.folder.write(
            "---\nid: sto1\ntitle: At the court\nreading_age: nine\ndate: 2026-06-15T09:30:00\n---\n\n<b>Raw</b>\n",
            to: "Content/stories/court.md")
        let before = try await trial.next()
        #expect(before.diagnostics.map(\.rule).contains("front-matter-unknown"))
        #expect(try before.text("stories/court/index.html").contains("preview-mark"))
        try trial.folder.write(
            plainConfiguration
                + "raw_html: yes\ntime_zone: Asia/Tokyo\nextra: [{name: reading_age, type: text, kind: story}]\n",
            to: "Content/site.yaml")
        let after = try await trial.next()
        #expect(trial.lines(after) == [])
        #expect(try after.text("stories/court/index.html").contains("<b>Raw</b>"))
    }

    @Test("Templates that fail their check leave the last good ones in force; before, the theme inside")
    func templates() async throws {
        let trial = try TryPreview(text)
        let faulty = "<p>{{nothing_like_that}}</p>"
        try trial.folder.write(faulty, to: "Templates/story.mustache")
        let first = try await trial.next()
        #expect(first.diagnostics.map(\.path) == ["Templates/story.mustache"])
        #expect(try first.text("stories/court/index.html").contains("<h1>At the court</h1>"))

        try trial.folder.write("<p>My {{title}}</p>\n", to: "Templates/story.mustache")
        let good = try await trial.next()
        #expect(trial.lines(good) == [])
        #expect(try good.text("stories/court/index.html") == "<p>My At the court</p>\n")

        try trial.folder.write(faulty, to: "Templates/story.mustache")
        #expect(try await trial.next().text("stories/court/index.html") == "<p>My At the court</p>\n")

        trial.remove("Templates/story.mustache")
        let mended = try await trial.next()
        #expect(trial.lines(mended) == [])
        #expect(try mended.text("stories/court/index.html").contains("<h1>At the court</h1>"))
    }

    @Test("A style sheet of the site's own comes at once, under a new name")
    func styleSheet() async throws {
        let trial = try TryPreview(text)
        let before = try await trial.next().paths
        try trial.folder.write("body { color: red }", to: "Templates/assets/site.css")
        let version = try await trial.next()
        let new = try #require(version.paths.first { !before.contains($0) })
        #expect(try version.text(new) == "body { color: red }")
        #expect(try version.text("index.html").contains("href=\"/\(new)\""))
    }
}
