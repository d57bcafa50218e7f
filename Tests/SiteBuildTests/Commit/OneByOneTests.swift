import Diagnostics
import Glibc
import Testing

@testable import SiteBuild

/// Where the two trees can't be exchanged: on one file system that refuses it, and across two.
@Suite("Publishing file by file")
struct OneByOneTests {
    let site = StagedSite()
    private let old = ["a.html": "1", "b/c.html": "old", "d.html": "d", "k": "file", "l/m.html": "m"]
    private let new = ["a.html": "2", "e/f.html": "new", "d.html": "d", "k/i.html": "page", "l": "file"]

    /// Says that this output folder could not be exchanged.
    private func refuseExchange() throws {
        let place = try OutputPlace(output: site.output, workshop: PathInside.real(site.workshop))
        site.folder.write(".kindred/one-by-one", place.refusal("cannot be exchanged on this file system"))
    }

    @Test("The tree is the same, and the report says so")
    func same() throws {
        try site.build(old)
        site.folder.write("Output/theirs.txt", "theirs")
        try refuseExchange()
        let report = try site.build(new)
        #expect(site.tree == new.merging(["theirs.txt": "theirs"]) { $1 })
        #expect([report.written, report.unchanged, report.removed, report.foreign] == [4, 1, 3, 1])
        #expect(
            report.notes == [
                "Output/ cannot be exchanged on this file system, so the files were replaced one by one; "
                    + "if that is interrupted, the next build finishes it."
            ])
        #expect(site.records == ["lock", "manifest", "one-by-one"])
        #expect(site.folder.tree(".kindred/next") == [:])
        #expect(try site.build(new).notes == [])
        try site.build(old)
        #expect(site.tree == old.merging(["theirs.txt": "theirs"]) { $1 })
    }

    @Test("Needed addresses that others take are an error here too")
    func occupied() throws {
        try site.build(old)
        try refuseExchange()
        site.folder.write("Output/b/theirs.txt", "theirs")
        let before = site.tree
        #expect(try site.refused(["b": "ours", "a.html": "2"]).map(\.path) == ["Output/b"])
        #expect(site.tree == before)
    }

    @Test("A file whose name is not UTF-8 stays")
    func strangeName() throws {
        try site.build(old)
        let name = Array((site.output + "/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        _ = unsafe close(creat(name, 0o644))
        let report = try site.build(["a.html": "2"])
        #expect(site.tree == ["a.html": "2"])
        #expect(unsafe access(name, F_OK) == 0)
        #expect(report.notes.count == 1)
    }

    @Test("On another file system", .enabled(if: OneByOneTests.hasOtherFileSystem))
    func otherFileSystem() throws {
        let other = TemporaryFolder(in: "/dev/shm")
        let output = other / "site"
        for pages in [old, new, old] {
            let report = try site.build(pages, to: output)
            #expect(other.tree("site") == pages)
            #expect(
                report.notes == [
                    "\(output)/ lies on another file system than the site, so the files were replaced one by one; "
                        + "if that is interrupted, the next build finishes it."
                ])
        }
        #expect(try site.build(old, to: output).notes == [])
    }

    @Test("Where the folder above may not be changed", .enabled(if: geteuid() != 0))
    func lockedParent() throws {
        site.folder.folder("www")
        site.folder.folder("www/html")
        _ = unsafe chmod(site.folder / "www", 0o555)
        defer { _ = unsafe chmod(site.folder / "www", 0o755) }
        for pages in [old, new] {
            let report = try site.build(pages, to: site.folder / "www/html")
            #expect(site.folder.tree("www/html") == pages)
            #expect(report.notes.first?.contains("lies in a folder that may not be changed") == true)
        }
    }

    static var hasOtherFileSystem: Bool {
        guard let here = try? FileFacts("/tmp"), let there = try? FileFacts("/dev/shm") else { return false }
        return unsafe here.device != there.device && access("/dev/shm", W_OK) == 0
    }
}

@Suite("A journal of a killed build")
struct JournalRunTests {
    let site = StagedSite()
    private let old = ["a.html": "1", "b/c.html": "old", "d.html": "d"]
    private let new = ["a.html": "2", "e/f.html": "new", "d.html": "d"]

    /// A build that sealed its journal and did `steps` of it.
    private func killed(after steps: Int, as name: String = "journal") throws -> Journal {
        try site.build(old)
        let place = try OutputPlace(output: site.output, workshop: PathInside.real(site.workshop))
        site.folder.write(".kindred/one-by-one", place.refusal("cannot be exchanged on this file system"))
        let stage = try site.stage(new)
        var journal = Journal()
        journal.removed = ["b/c.html"]
        journal.removedFolders = ["b"]
        journal.createdFolders = ["e"]
        journal.written = ["a.html", "e/f.html"]
        try JournalRun.keepOld(journal, stage.place, stage.modes)
        site.folder.write(".kindred/manifest.next", stage.tally().record(of: 0))
        site.folder.write(".kindred/" + name, journal.bytes)
        var part = Journal()
        part.removed = steps > 0 ? journal.removed : []
        part.removedFolders = steps > 1 ? journal.removedFolders : []
        part.written = Array(journal.written.prefix(max(0, steps - 2)))
        try JournalRun(place: stage.place, modes: stage.modes).forward(part)
        return journal
    }

    @Test("is finished by the next build before anything else", arguments: 0...4)
    func forward(steps: Int) throws {
        _ = try killed(after: steps)
        let stage = try site.open()
        #expect(site.tree == new)
        #expect(stage.manifest.paths == ["a.html", "d.html", "e/f.html"])
        #expect(site.records == ["lock", "manifest", "one-by-one"])
        #expect(site.folder.tree(".kindred/next") == [:])
        stage.abandon()
        try site.build(["x.html": "x"])
        #expect(site.tree == ["x.html": "x"])
    }

    @Test("that failed and was being taken back is taken back", arguments: 0...4)
    func back(steps: Int) throws {
        _ = try killed(after: steps, as: "journal.undo")
        let stage = try site.open()
        #expect(site.tree == old)
        #expect(stage.manifest.paths == ["a.html", "b/c.html", "d.html"])
        #expect(site.records == ["lock", "manifest", "one-by-one"])
        stage.abandon()
        try site.build(new)
        #expect(site.tree == new)
    }

    @Test("taken back twice gives the same")
    func backTwice() throws {
        let journal = try killed(after: 4, as: "journal.undo")
        let place = try OutputPlace(output: site.output, workshop: PathInside.real(site.workshop))
        for _ in 0..<2 {
            try JournalRun(place: place, modes: FileModes()).back(journal)
            #expect(site.tree == old)
        }
    }

    @Test("whose folder became a link touches nothing outside")
    func link() throws {
        _ = try killed(after: 0)
        site.folder.write("elsewhere/c.html", "theirs")
        _ = unsafe unlink(site.output + "/b/c.html")
        _ = unsafe rmdir(site.output + "/b")
        site.folder.link("Output/b", to: "../elsewhere")
        _ = try site.open()
        #expect(site.folder.tree("elsewhere") == ["c.html": "theirs"])
    }
}
