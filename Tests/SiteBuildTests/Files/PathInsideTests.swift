import Testing

@testable import SiteBuild

@Suite("Paths inside a folder")
struct PathInsideTests {
    @Test(
        "A reference is taken from the folder it stands in",
        arguments: [
            ("a.mp3", "shows/court", "shows/court/a.mp3"), ("../media/a.mp3", "shows/court", "shows/media/a.mp3"),
            ("./a.mp3", "", "a.mp3"), ("x/../a.mp3", "", "a.mp3"), ("x//a.mp3", "", "x/a.mp3"),
            ("../../a.mp3", "shows/court", "a.mp3"), ("cafe\u{301}.mp3", "", "caf\u{E9}.mp3"), ("...", "", "..."),
        ])
    func inside(reference: String, folder: String, path: String) {
        #expect(PathInside.resolve(reference, from: folder).map { Array($0.utf8) } == Array(path.utf8))
    }

    @Test(
        "What leads out, is absolute or is no plain path is refused",
        arguments: [
            "../a.mp3", "/etc/passwd", "", "x/../../a", "a\0b", "a\\..\\b", "a\nb", ".", "x/..",
            "../shows/../../etc/passwd",
        ])
    func outside(reference: String) {
        #expect(PathInside.resolve(reference) == nil)
    }

    @Test("A link on the way that leads out is refused")
    func links() throws {
        let folder = TemporaryFolder()
        folder.write("root/a/b.md")
        folder.write("secret.md")
        folder.write("rootless/c.md")
        folder.link("root/out", to: "..")
        folder.link("root/sibling", to: "../rootless")
        let root = folder / "root"
        #expect(try PathInside.locate("a/b.md", in: root) == root + "/a/b.md")
        #expect(try PathInside.locate("out/secret.md", in: root) == nil)
        #expect(try PathInside.locate("sibling/c.md", in: root) == nil)
        #expect(throws: OutsideFailure.self) { try PathInside.locate("a/none.md", in: root) }
    }
}
