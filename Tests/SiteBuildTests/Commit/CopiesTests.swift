import Diagnostics
import Testing

@testable import SiteBuild

@Suite("A page at several addresses")
struct CopiesTests {
    let site = StagedSite()

    /// Publishes one page at its address and at two more.
    @discardableResult
    private func build(_ text: String, alsoAt copies: [String] = ["s/index.html", "t"]) throws -> CommitReport {
        let stage = try site.open()
        try stage.write("page/index.html", alsoAt: copies, Array(text.utf8))
        guard case .published(let report) = try stage.commit() else { return CommitReport() }
        return report
    }

    @Test("Is one file with a name for each")
    func oneFile() throws {
        let report = try build("a")
        #expect(report.written == 3)
        #expect(site.tree == ["page/index.html": "a", "s/index.html": "a", "t": "a"])
        #expect(site.inode("s/index.html") == site.inode("page/index.html"))
        #expect(site.inode("t") == site.inode("page/index.html"))
        #expect(site.unlevel == [])
    }

    @Test("Stays the same files where nothing changed")
    func unchanged() throws {
        try build("a")
        let inode = site.inode("page/index.html")
        let report = try build("a")
        #expect([report.written, report.unchanged] == [0, 3])
        #expect(site.inode("t") == inode)
    }

    @Test("Changes everywhere, in a new file")
    func changed() throws {
        try build("a")
        let inode = site.inode("page/index.html")
        #expect(try build("b").written == 3)
        #expect(site.tree == ["page/index.html": "b", "s/index.html": "b", "t": "b"])
        #expect(site.inode("page/index.html") != inode)
        #expect(site.unlevel == [])
    }

    @Test("Loses an address, and leaves nothing there")
    func removed() throws {
        try build("a")
        #expect(try build("a", alsoAt: ["t"]).removed == 1)
        #expect(site.tree == ["page/index.html": "a", "t": "a"])
        #expect(site.folder.tree(".kindred/next") == site.tree)
    }

    @Test("Gets an address that another page had, and one that somebody changed by hand")
    func replaced() throws {
        try site.build(["s/index.html": "other", "page/index.html": "a", "t": "a"])
        try build("b")
        #expect(site.tree == ["page/index.html": "b", "s/index.html": "b", "t": "b"])
        // Written in place, it changes under all its names.
        site.folder.write("Output/t", "by hand")
        try build("b")
        #expect(site.tree == ["page/index.html": "b", "s/index.html": "b", "t": "b"])
    }
}
