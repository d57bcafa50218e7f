import Testing

@testable import SiteBuild

@Suite("The manifest")
struct ManifestTests {
    @Test("It is lines, and reads back")
    func roundTrip() throws {
        let manifest = Manifest(paths: ["a", "b/c", "\u{E9}"], foreign: 2, tree: 77)
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self)
                == "kindred manifest 1\ntree 77\nforeign 2\na\nb/c\n\u{E9}\nend 3\n")
        let read = try #require(Manifest(manifest.bytes))
        #expect(read.paths == manifest.paths)
        #expect(read.foreign == 2)
        #expect(read.tree == 77)
        #expect(!read.isMissing)
        #expect(read.position(of: "b/c") == 1)
        #expect(read.position(of: "b") == nil)
        #expect(read.position(of: "e\u{301}") == nil)
        #expect(read.hasFiles(below: "b"))
        #expect(!read.hasFiles(below: "a"))
        #expect(!read.hasFiles(below: "z"))
    }

    @Test("Cut short anywhere it is none")
    func cut() {
        let bytes = Manifest(paths: ["a", "b/c"], foreign: 0, tree: 1).bytes
        for count in 0..<bytes.count { #expect(Manifest(Array(bytes[..<count])) == nil) }
    }

    @Test(
        "Paths that lead elsewhere, are out of order or appear twice make it none",
        arguments: [
            "../a", "/etc/passwd", "b\na", "a\na", "", "a\u{1}",
        ])
    func hostile(paths: String) {
        let count = paths.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(Manifest(Array("kindred manifest 1\ntree 1\nforeign 0\n\(paths)\nend \(count)\n".utf8)) == nil)
    }
}

@Suite("The journal")
struct JournalTests {
    @Test("It is lines, and reads back")
    func roundTrip() throws {
        var journal = Journal()
        journal.removed = ["x", "y/z"]
        journal.removedFolders = ["y"]
        journal.createdFolders = ["n", "n/m"]
        journal.written = ["n/m/p.html"]
        #expect(
            String(decoding: journal.bytes, as: UTF8.self)
                == "kindred journal 1\n- x\n- y/z\n/ y\n* n\n* n/m\n+ n/m/p.html\nend 6\n")
        let read = try #require(Journal(journal.bytes))
        #expect(read.bytes == journal.bytes)
    }

    @Test("Cut short or with a path that leads elsewhere it is none")
    func damaged() {
        var journal = Journal()
        journal.written = ["a", "b"]
        for count in 0..<journal.bytes.count - 1 { #expect(Journal(Array(journal.bytes[..<count])) == nil) }
        #expect(Journal(Array("kindred journal 1\n- ../a\nend 1\n".utf8)) == nil)
        #expect(Journal(Array("kindred journal 1\n? a\nend 1\n".utf8)) == nil)
    }
}
