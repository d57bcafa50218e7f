import Diagnostics
import Glibc
import Testing

@testable import SiteBuild

@Suite("Publishing an output folder")
struct OutputStageTests {
    let site = StagedSite()

    @Test("A first build makes the folder and all in it")
    func first() throws {
        let pages = ["index.html": "home", "stories/a/index.html": "a", "empty.txt": ""]
        let report = try site.build(pages)
        #expect(site.tree == pages)
        #expect(report.written == 3)
        #expect(report.removed == 0)
        #expect(report.notes == [])
        #expect(site.records == ["lock", "manifest"])
    }

    @Test("Nothing is in the output folder before the commit")
    func nothingBefore() throws {
        try site.build(["a.html": "old", "b.html": "b"])
        let stage = try site.stage(["a.html": "new", "c/d.html": "d"])
        #expect(site.tree == ["a.html": "old", "b.html": "b"])
        _ = try stage.commit()
        #expect(site.tree == ["a.html": "new", "c/d.html": "d"])
    }

    @Test("Changed files are new files, unchanged ones the same, and what is not written again is removed")
    func second() throws {
        try site.build(["same.html": "same", "changed/x.html": "1", "gone/y/z.html": "z"])
        let (same, changed) = (site.inode("same.html"), site.inode("changed/x.html"))
        let report = try site.build(["same.html": "same", "changed/x.html": "2", "new.html": "n"])
        #expect(site.tree == ["same.html": "same", "changed/x.html": "2", "new.html": "n"])
        #expect([report.written, report.unchanged, report.removed] == [2, 1, 1])
        #expect(site.inode("same.html") == same)
        #expect(site.inode("changed/x.html") != changed)
    }

    @Test("The pair is level after every build, and nothing withdrawn stays in the twin")
    func level() throws {
        for pages in [
            ["a.html": "1", "b/c.html": "2"], ["a.html": "3", "d/e.html": "4"], ["d/e.html": "4"], ["a.html": "5"], [:],
        ] {
            try site.build(pages)
            #expect(site.unlevel == [])
            #expect(site.tree == pages)
            #expect(site.records == ["lock", "manifest"])
        }
        #expect(site.folder.tree(".kindred/next") == [:])
    }

    @Test("From the second build on, the twin has every file")
    func twinIsWhole() throws {
        try site.build(["a.html": "1", "b/c.html": "2"])
        try site.build(["a.html": "2", "b/c.html": "2"])
        #expect(site.folder.tree(".kindred/next") == site.tree)
        try site.build(["a.html": "2", "b/c.html": "2", "b/d/e.html": "3"])
        #expect(site.folder.tree(".kindred/next") == site.tree)
    }

    @Test("A file becomes a folder, and a folder a file")
    func kinds() throws {
        try site.build(["a": "file", "b/x/y.html": "y", "b/z.html": "z"])
        try site.build(["a/index.html": "page", "b": "file"])
        #expect(site.tree == ["a/index.html": "page", "b": "file"])
        try site.build(["a": "file", "b/x/y.html": "y"])
        #expect(site.tree == ["a": "file", "b/x/y.html": "y"])
        #expect(site.unlevel == [])
    }

    @Test("Files of others stay and are counted, whatever they are")
    func foreign() throws {
        try site.build(["a.html": "1"])
        site.folder.write("Output/.gitignore", "*\n")
        site.folder.write("Output/theirs/deep/file.txt", "theirs")
        site.folder.folder("Output/empty")
        site.folder.link("Output/link", to: "nowhere")
        _ = unsafe mkfifo(site.output + "/pipe", 0o600)
        let foreign = [
            ".gitignore": "*\n", "theirs/deep/file.txt": "theirs", "empty/": "", "link": "-> nowhere", "pipe": "-> ",
        ]
        let report = try site.build(["a.html": "2"])
        #expect(report.foreign == 4)
        #expect(site.tree == foreign.merging(["a.html": "2"]) { $1 })
        // The record of the last build is used where nothing changes.
        #expect(try site.build(["a.html": "2"]).foreign == 4)
        try site.build([:])
        #expect(site.tree == foreign)
    }

    @Test("A file of others that went away does not come back")
    func foreignRemoved() throws {
        try site.build(["a.html": "1"])
        site.folder.write("Output/notes/x.txt", "x")
        try site.build(["a.html": "2"])
        _ = unsafe unlink(site.output + "/notes/x.txt")
        _ = unsafe rmdir(site.output + "/notes")
        try site.build(["a.html": "3"])
        #expect(site.tree == ["a.html": "3"])
    }

    @Test("A file of others in a folder of ours keeps the folder")
    func foreignInside() throws {
        try site.build(["a/index.html": "1", "b.html": "b"])
        site.folder.write("Output/a/notes.txt", "mine")
        try site.build(["b.html": "b"])
        #expect(site.tree == ["a/notes.txt": "mine", "b.html": "b"])
    }

    @Test("What was changed, replaced or deleted by hand is put right")
    func tampered() throws {
        let pages = ["a.html": "a", "b.html": "b", "c.html": "c", "d/e.html": "e", "f.html": "f"]
        try site.build(pages)
        try site.build(pages.merging(["g.html": "g"]) { $1 })
        // In place, so that the twin's file is altered too; as a new file; gone; a whole folder gone; a link.
        site.folder.write("Output/a.html", "A")
        _ = unsafe unlink(site.output + "/b.html")
        site.folder.write("Output/b.html", "B")
        _ = unsafe unlink(site.output + "/c.html")
        _ = unsafe unlink(site.output + "/d/e.html")
        _ = unsafe rmdir(site.output + "/d")
        _ = unsafe unlink(site.output + "/f.html")
        site.folder.link("Output/f.html", to: "/etc/passwd")
        try site.build(pages)
        #expect(site.tree == pages)
        #expect(site.unlevel == [])
    }

    @Test("A file replaced by hand with the bytes that are wanted now is kept, not the twin's older one")
    func replacedByHand() throws {
        try site.build(["a.html": "old", "b.html": "1"])
        try site.build(["a.html": "old", "b.html": "2"])
        _ = unsafe unlink(site.output + "/a.html")
        site.folder.write("Output/a.html", "new")
        try site.build(["a.html": "new", "b.html": "3"])
        #expect(site.tree == ["a.html": "new", "b.html": "3"])
        #expect(site.unlevel == [])
    }

    @Test("A deleted output folder is written anew")
    func deletedOutput() throws {
        let pages = ["a/b.html": "1", "c.html": "2"]
        try site.build(pages)
        try site.build(pages.merging(["x.html": "x"]) { $1 })
        TemporaryFolder.remove(site.output)
        try site.build(pages)
        #expect(site.tree == pages)
        #expect(site.unlevel == [])
    }

    @Test("A copied site, whose files share nothing, builds")
    func copiedSite() throws {
        try site.build(["a.html": "1", "b.html": "2"])
        try site.build(["a.html": "2", "b.html": "2"])
        for path in ["a.html", "b.html"] {
            _ = unsafe unlink(site.workshop + "/next/" + path)
            site.folder.write(".kindred/next/" + path, "2")
        }
        try site.build(["a.html": "3", "b.html": "2"])
        #expect(site.tree == ["a.html": "3", "b.html": "2"])
        #expect(site.unlevel == [])
    }

    @Test("Giving up leaves the output folder as it was and the twin without what was written")
    func abandon() throws {
        try site.build(["a.html": "1"])
        let stage = try site.stage(["a.html": "secret", "b/c.html": "secret"])
        stage.abandon()
        #expect(site.tree == ["a.html": "1"])
        #expect(site.unlevel == [])
        #expect(site.records == ["lock", "manifest"])
        try site.build(["a.html": "2"])
        #expect(site.tree == ["a.html": "2"])
    }

    @Test("Files are readable by all and folders can be entered, whatever the umask")
    func modes() throws {
        let before = umask(0o077)
        defer { _ = umask(before) }
        try site.build(["a/b.html": "1"])
        #expect(try FileFacts(site.output + "/a/b.html").mode == 0o644)
        #expect(try FileFacts(site.output + "/a").mode == 0o755)
    }

    @Test("The output folder keeps its mode")
    func rootMode() throws {
        site.folder.folder("Output")
        _ = unsafe chmod(site.output, 0o2775)
        try site.build(["a.html": "1"])
        #expect(try FileFacts(site.output).mode == 0o2775)
    }

    @Test("Several threads write at once")
    func threads() async throws {
        let stage = try site.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    for page in 0..<50 {
                        try stage.write("p/\(page % 7)/\(page)/\(thread).html", Array("\(page) \(thread)".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
        guard case .published(let report) = try stage.commit() else { return }
        #expect(report.written == 400)
        #expect(site.tree.count == 400)
        #expect(site.tree["p/3/10/7.html"] == "10 7")
    }

    @Test("Files are copied in pieces, and only where they differ", arguments: [0, 1, 65536, 65537, 3_000_000])
    func copies(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        site.folder.write("audio.mp3", bytes)
        for isFirst in [true, false] {
            let stage = try site.open()
            #expect(try stage.copy(from: site.folder / "audio.mp3", to: "a/audio.mp3") == isFirst)
            _ = try stage.commit()
            #expect(try FileReader.read(site.output + "/a/audio.mp3") == bytes)
        }
        guard count > 0 else { return }
        site.folder.write("audio.mp3", bytes.dropLast() + [7, 7])
        let stage = try site.open()
        #expect(try stage.copy(from: site.folder / "audio.mp3", to: "a/audio.mp3"))
        _ = try stage.commit()
        #expect(try FileReader.read(site.output + "/a/audio.mp3") == bytes.dropLast() + [7, 7])
    }

    @Test("A file to copy that is missing or no file is a failure")
    func copiesNothing() throws {
        let stage = try site.open()
        #expect(throws: OutsideFailure.self) { try stage.copy(from: site.folder / "none", to: "a") }
        #expect(throws: OutsideFailure.self) { try stage.copy(from: site.folder.path, to: "a") }
        #expect(throws: OutsideFailure.self) { try stage.copy(from: "/dev/zero", to: "a") }
    }
}
