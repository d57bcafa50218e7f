import Glibc
import Testing

@testable import SiteBuild

/// What a kill leaves is laid out by hand, moment by moment; Scripts/kill-test kills real builds at random.
@Suite("After a build was killed")
struct KilledBuildTests {
    let site = StagedSite()
    private let old = ["a.html": "1", "b/c.html": "old", "d.html": "d"]
    private let new = ["a.html": "2", "e/f.html": "new", "d.html": "d"]

    /// Ends a stage without a word to it, as a kill does.
    private func killWhileWriting() throws {
        try site.build(old)
        try site.build(old.merging(["x.html": "x"]) { $1 })
        try site.build(old)
        _ = try site.stage(new)
        #expect(site.records == ["lock", "manifest", "unlevel"])
    }

    @Test("While writing: the old tree stands, and the next build levels before it does anything else")
    func writing() throws {
        try killWhileWriting()
        #expect(site.tree == old)
        let stage = try site.open()
        #expect(site.unlevel == [])
        #expect(site.records == ["lock", "manifest"])
        stage.abandon()
        #expect(site.tree == old)
    }

    @Test("While writing: the next build publishes")
    func writingAgain() throws {
        try killWhileWriting()
        try site.build(new)
        #expect(site.tree == new)
        #expect(site.unlevel == [])
    }

    /// Publishes, then puts the records back to where they are just after the exchange.
    private func killAfterExchange(levelled: Bool) throws {
        try site.build(old)
        try site.build(old.merging(["d.html": "0"]) { $1 })
        try site.build(old)
        let before = try FileReader.read(site.workshop + "/manifest")
        try site.build(new)
        let after = try FileReader.read(site.workshop + "/manifest")
        site.folder.write(".kindred/manifest.next", after)
        site.folder.write(".kindred/manifest", before)
        site.folder.write(".kindred/unlevel", "")
        if !levelled { site.folder.write(".kindred/next/b/c.html", "old") }
    }

    @Test("Right after the exchange: the new tree stands, what is withdrawn leaves the twin", arguments: [true, false])
    func exchanged(levelled: Bool) throws {
        try killAfterExchange(levelled: levelled)
        let stage = try site.open()
        #expect(site.unlevel == [])
        #expect(site.folder.text(".kindred/next/b/c.html") == nil)
        #expect(stage.manifest.paths == ["a.html", "d.html", "e/f.html"])
        stage.abandon()
        try site.build(["a.html": "3"])
        #expect(site.tree == ["a.html": "3"])
    }

    @Test("Right before the exchange: the next manifest is forgotten")
    func beforeExchange() throws {
        try site.build(old)
        site.folder.write(".kindred/manifest.next", Manifest(paths: ["z.html"], foreign: 0, tree: 1).bytes)
        site.folder.write(".kindred/unlevel", "")
        let stage = try site.open()
        #expect(stage.manifest.paths == ["a.html", "b/c.html", "d.html"])
        #expect(site.records == ["lock", "manifest"])
    }

    @Test("Before the first build had an output folder: there is none, and the next build makes it")
    func first() throws {
        _ = try site.stage(new)
        #expect(!Records.exists(site.output))
        try site.build(new)
        #expect(site.tree == new)
        #expect(site.unlevel == [])
    }

    @Test("With half a record beside the records")
    func halfRecord() throws {
        try site.build(old)
        site.folder.write(".kindred/manifest.new", "kindred mani")
        site.folder.write(".kindred/manifest.next.new", "kindred mani")
        try site.build(old)
        #expect(site.records == ["lock", "manifest"])
        try site.build(new)
        #expect(site.tree == new)
    }

    @Test("A page that was withdrawn meanwhile is gone from everywhere when the next build has looked")
    func withdrawn() throws {
        try site.build(["secret.html": "secret", "a.html": "a"])
        try site.build(["secret.html": "secret", "a.html": "b"])
        let stage = try site.stage(["a.html": "b", "secret.html": "more secret"])
        stage.abandon()
        try site.build(["a.html": "b"])
        #expect(site.tree == ["a.html": "b"])
        #expect(site.folder.tree(".kindred/next") == ["a.html": "b"])
    }
}

@Suite("A build that changes nothing")
struct UnchangedBuildTests {
    @Test("touches nothing under the output folder, and nothing in the workshop but the lock")
    func untouched() throws {
        let site = StagedSite()
        let pages = ["index.html": "home", "a/b/c.html": "c", "a/d.html": "d"]
        site.folder.write("Output/.gitignore", "*\n")
        try site.build(pages)
        try site.build(pages.merging(["a/d.html": "e"]) { $1 })
        try site.build(pages)
        usleep(30_000)
        let before = times(site.folder.path)
        try site.build(pages)
        let after = times(site.folder.path)
        #expect(before.count > 10)
        #expect(before.filter { after[$0.key] != $0.value }.map(\.key) == [site.workshop + "/lock"])
        #expect(after.count == before.count)
    }

    /// When each file and folder was last changed in any way, and its inode.
    private func times(_ path: String) -> [String: [Int]] {
        var record = stat()
        guard unsafe lstat(path, &record) == 0 else { return [:] }
        var times = [path: [record.st_ctim.tv_sec, record.st_ctim.tv_nsec, Int(record.st_ino), Int(record.st_nlink)]]
        if record.st_mode & S_IFMT == S_IFDIR {
            let entries = (try? Descriptor(path, O_RDONLY | O_DIRECTORY).entries()) ?? []
            for entry in entries { times.merge(self.times(path + "/" + entry.name)) { $1 } }
        }
        return times
    }
}
