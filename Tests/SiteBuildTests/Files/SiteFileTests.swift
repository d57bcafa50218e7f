import Glibc
import SiteBuild
import Testing

@Suite("A file of the site, read in parts")
struct SiteFileTests {
    private let folder: TemporaryFolder

    init() {
        folder = TemporaryFolder()
        folder.write("site/Content/a.mp3", "0123456789")
        folder.write("outside/a.mp3", "secret")
    }

    private func open(_ path: String) throws -> SiteFile? {
        try SiteFile.open("\(folder.path)/site/\(path)", in: "\(folder.path)/site")
    }

    @Test("It has its size, and any part of it")
    func parts() throws {
        let file = try #require(try open("Content/a.mp3"))
        #expect(file.byteCount == 10)
        #expect(try file.read(at: 0, atMost: 4) == Array("0123".utf8))
        #expect(try file.read(at: 8, atMost: 4) == Array("89".utf8))
        #expect(try file.read(at: 10, atMost: 4) == [])
        #expect(try file.read(at: 99, atMost: 4) == [])
    }

    @Test("What was cut off is gone, and what was opened stays what it was when its path becomes another file")
    func changing() throws {
        let file = try #require(try open("Content/a.mp3"))
        folder.write("site/Content/a.mp3", "01")
        #expect(try file.read(at: 0, atMost: 10) == Array("01".utf8))
        _ = unsafe unlink("\(folder.path)/site/Content/a.mp3")
        folder.write("site/Content/a.mp3", "xyz")
        #expect(try file.read(at: 0, atMost: 10) == Array("01".utf8))
    }

    @Test("Its tag is another after every write")
    func tags() throws {
        let first = try #require(try open("Content/a.mp3")).tag
        #expect(try open("Content/a.mp3")?.tag == first)
        folder.write("site/Content/a.mp3", "012345678")
        #expect(try open("Content/a.mp3")?.tag != first)
    }

    @Test("A link that leads out of the site opens nothing, as a file or as a folder on the way")
    func linksOut() throws {
        folder.link("site/Content/link.mp3", to: "\(folder.path)/outside/a.mp3")
        folder.link("site/Content/up.mp3", to: "../../outside/a.mp3")
        folder.link("site/Content/folder", to: "\(folder.path)/outside")
        for path in ["Content/link.mp3", "Content/up.mp3", "Content/folder/a.mp3", "../outside/a.mp3"] {
            #expect(try open(path) == nil, "\(path)")
        }
        #expect(try SiteFile.open("\(folder.path)/outside/a.mp3", in: "\(folder.path)/site") == nil)
        #expect(try SiteFile.open("\(folder.path)/site2/a.mp3", in: "\(folder.path)/site") == nil)
    }

    @Test("A link to a file of the site opens that file, and a site that is reached by a link opens its own")
    func linksWithin() throws {
        folder.link("site/Content/b.mp3", to: "a.mp3")
        #expect(try open("Content/b.mp3")?.byteCount == 10)
        folder.link("door", to: "site")
        let door = "\(folder.path)/door"
        #expect(try SiteFile.open("\(door)/Content/a.mp3", in: door)?.byteCount == 10)
        #expect(try SiteFile.open("\(folder.path)/site/Content/a.mp3", in: door)?.byteCount == 10)
    }

    @Test("What is no file opens nothing, and keeps nobody waiting")
    func others() throws {
        #expect(unsafe mkfifo("\(folder.path)/site/Content/pipe.mp3", 0o600) == 0)
        for path in ["Content/pipe.mp3", "Content", "Content/none.mp3", "Content/a.mp3/b", "Content/a.mp3\0.png", ""] {
            #expect(try open(path) == nil, "\(path)")
        }
    }
}
