import Diagnostics
import Glibc
import Testing

@testable import SiteBuild

@Suite("Needed addresses that somebody else's files take")
struct OutputOccupiedTests {
    let site = StagedSite()

    @Test("A file of others on a needed address is an error by name, and nothing is published")
    func file() throws {
        site.folder.write("Output/about/index.html", "theirs")
        let problems = try site.refused(["about/index.html": "ours", "index.html": "home"])
        #expect(
            problems == [
                Diagnostic(
                    rule: "output-occupied", path: "Output/about/index.html",
                    message: "The site needs this place, but something that Kindred did not write stands there.",
                    help:
                        "Move it away, or delete Output/ if it is an older site; your own files belong in Content/static/."
                )
            ])
        #expect(site.tree == ["about/index.html": "theirs"])
        #expect(site.unlevel == [])
        #expect(site.records == ["lock"])
    }

    @Test("The same bytes are no matter")
    func sameBytes() throws {
        site.folder.write("Output/robots.txt", "all")
        try site.build(["robots.txt": "all", "index.html": "home"])
        #expect(site.tree == ["robots.txt": "all", "index.html": "home"])
    }

    @Test(
        "After the first build as well",
        arguments: [
            (["new.html": "theirs"], ["new.html": "ours"], "Output/new.html"),
            (["x": "theirs"], ["x/y.html": "ours"], "Output/x"),
            (["x/theirs.txt": "theirs"], ["x": "ours"], "Output/x"),
            (["a/b/theirs.txt": "theirs"], ["a": "ours"], "Output/a"),
        ])
    func later(theirs: [String: String], ours: [String: String], path: String) throws {
        try site.build(["index.html": "1"])
        for (path, text) in theirs { site.folder.write("Output/" + path, text) }
        let before = site.tree
        #expect(try site.refused(ours.merging(["index.html": "2"]) { $1 }).map(\.path) == [path])
        #expect(site.tree == before)
        #expect(site.unlevel == [])
        // Moved away, the build goes on.
        for path in theirs.keys { _ = unsafe unlink(site.output + "/" + path) }
        try site.build(["index.html": "2"])
    }

    @Test("A link on a needed address or on the way to it is never followed")
    func links() throws {
        site.folder.write("elsewhere/theirs.html", "theirs")
        site.folder.folder("Output")
        site.folder.link("Output/stories", to: "../elsewhere")
        site.folder.link("Output/index.html", to: "../elsewhere/theirs.html")
        #expect(try site.refused(["stories/index.html": "ours"]).map(\.path) == ["Output/stories"])
        #expect(try site.refused(["index.html": "ours"]).map(\.path) == ["Output/index.html"])
        #expect(site.folder.tree("elsewhere") == ["theirs.html": "theirs"])
    }

    @Test("An empty folder of others gives way to a file")
    func emptyFolder() throws {
        site.folder.folder("Output")
        site.folder.folder("Output/x")
        try site.build(["x": "ours"])
        #expect(site.tree == ["x": "ours"])
    }
}

@Suite("A lost record")
struct LostRecordTests {
    let site = StagedSite()
    private let long = String(repeating: "long ", count: 100)

    private func loseRecord() { TemporaryFolder.remove(site.workshop) }

    @Test("With .kindred deleted an unchanged site builds without a word")
    func unchanged() throws {
        let pages = ["index.html": "home", "css/site.css": long]
        site.folder.write("Output/.gitignore", "*\n")
        try site.build(pages)
        let inode = site.inode("index.html")
        loseRecord()
        let report = try site.build(pages)
        #expect([report.written, report.unchanged, report.foreign] == [0, 2, 1])
        #expect(site.inode("index.html") == inode)
    }

    @Test("With .kindred deleted a changed site builds too: its long unchanged files show whose it is")
    func changed() throws {
        try site.build(["index.html": "home", "css/site.css": long, "a.html": "1"])
        loseRecord()
        try site.build(["index.html": "changed", "css/site.css": long, "a.html": "1"])
        #expect(site.tree == ["index.html": "changed", "css/site.css": long, "a.html": "1"])
        #expect(site.unlevel == [])
    }

    @Test("Old pages that can no longer be told from others' files are said")
    func leftovers() throws {
        try site.build(["index.html": "home", "css/site.css": long, "old.html": "old"])
        loseRecord()
        let report = try site.build(["index.html": "new", "css/site.css": long])
        #expect(
            report.notes == [
                "The record of what Kindred wrote was lost with .kindred/, so a file in Output/ that this build did not write "
                    + "may be an old page; delete Output/ and build again to be sure."
            ])
        #expect(site.tree == ["index.html": "new", "css/site.css": long, "old.html": "old"])
    }

    @Test("Another site's output is not taken for ours")
    func anothers() throws {
        let other = StagedSite()
        try other.build(["index.html": "theirs", "css/site.css": long])
        let stage = try site.stage(["index.html": "ours", "css/site.css": long], to: other.output)
        guard case .refused(let problems) = try stage.commit() else {
            Issue.record("Published over another site")
            return
        }
        #expect(problems.map(\.path) == [other.output + "/index.html"])
        #expect(other.tree == ["index.html": "theirs", "css/site.css": long])
    }

    @Test("A damaged record counts as lost", arguments: ["", "kindred manifest 1\n", "junk", "\0\0\0\0"])
    func damaged(text: String) throws {
        let pages = ["index.html": "home", "css/site.css": long]
        try site.build(pages)
        site.folder.write(".kindred/manifest", text)
        try site.build(pages.merging(["index.html": "2"]) { $1 })
        #expect(site.tree["index.html"] == "2")
    }
}
