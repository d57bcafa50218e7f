import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What the kernel tells of a site's folders")
struct KernelWatchTests {
    private let folder: TestSupport.TemporaryFolder
    private let watch: KernelWatch

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try folder.write("a", to: "Content/stories/court.md")
        try folder.write("a", to: "Content/static/.well-known/a.txt")
        try folder.write("a", to: "README.md")
        watch = try KernelWatch(mostWatches: .max)
        try look()
    }

    private func look() throws {
        try watch.look(at: ["Content", "Templates", "far/off/consent"].map { "\(folder.path)/\($0)" })
    }

    /// Whether a change was told; new folders are then watched.
    private func isTold() throws -> Bool {
        let news = watch.hear()
        if news.mustLook { try look() }
        return news.hasChange
    }

    private func move(_ path: String, to other: String) {
        _ = unsafe rename("\(folder.path)/\(path)", "\(folder.path)/\(other)")
    }

    private func makeFolder(_ path: String) { _ = unsafe mkdir("\(folder.path)/\(path)", 0o755) }

    private func remove(_ path: String) { _ = unsafe Glibc.remove("\(folder.path)/\(path)") }

    @Test("A save in place, a save by rename, a deletion, a new file")
    func saves() throws {
        #expect(try !isTold())
        try folder.write("ab", to: "Content/stories/court.md")
        #expect(try isTold() && !isTold())
        try folder.write("abc", to: "Content/stories/.court.md.new")
        #expect(try !isTold())
        move("Content/stories/.court.md.new", to: "Content/stories/court.md")
        #expect(try isTold())
        remove("Content/stories/court.md")
        #expect(try isTold())
        try folder.write("", to: "Content/stories/rain.md")
        #expect(try isTold())
        unsafe chmod("\(folder.path)/Content/stories/rain.md", 0o600)
        #expect(try isTold())
    }

    @Test("What editors leave beside a file, and what lies beside the site's folders, is no change")
    func litter() throws {
        for path in [
            "Content/stories/.court.md.swp", "Content/stories/court.md~", "Content/stories/#court.md#",
            "Content/stories/.#court.md", "Content/stories/.~lock.court.md#", "Content/.DS_Store", "README.md",
            "Output/index.html", ".kindred/lock", "Content/.git/index",
        ] {
            try folder.write("b", to: path)
            #expect(try !isTold(), "\(path)")
        }
        try folder.write("b", to: "Content/static/.well-known/b.txt")
        #expect(try isTold())
    }

    @Test("A folder that is new, moved in, moved about or moved out, with what is in it")
    func folders() throws {
        makeFolder("Content/shows")
        #expect(try isTold())
        makeFolder("Content/shows/voices")
        #expect(try isTold())
        try folder.write("a", to: "Content/shows/voices/show.md")
        #expect(try isTold())

        try folder.write("a", to: "elsewhere/deep/down/a.md")
        #expect(try !isTold())
        move("elsewhere", to: "Content/pages")
        #expect(try isTold())
        try folder.write("ab", to: "Content/pages/deep/down/a.md")
        #expect(try isTold())

        move("Content/pages/deep", to: "Content/stories/deep")
        #expect(try isTold())
        try folder.write("abc", to: "Content/stories/deep/down/a.md")
        #expect(try isTold())

        move("Content/stories/deep", to: "out")
        #expect(try isTold())
        try folder.write("abcd", to: "out/down/a.md")
        #expect(try !isTold())
    }

    @Test("What was made in a new folder before it was watched is told with it, and what comes after, too")
    func atOnce() throws {
        try folder.write("a", to: "Content/shows/voices/parts/a.md")
        #expect(try isTold())
        try folder.write("ab", to: "Content/shows/voices/parts/a.md")
        #expect(try isTold())
    }

    @Test("A folder of the site that comes later, goes, and comes again")
    func roots() throws {
        try folder.write("a", to: "Templates/story.mustache")
        #expect(try isTold())
        try folder.write("ab", to: "Templates/story.mustache")
        #expect(try isTold())
        move("Templates", to: "Old")
        #expect(try isTold())
        try folder.write("abc", to: "Old/story.mustache")
        #expect(try !isTold())
        move("Old", to: "Templates")
        #expect(try isTold())
        try folder.write("abcd", to: "Templates/story.mustache")
        #expect(try isTold())

        move("Content", to: "Gone")
        #expect(try isTold())
        makeFolder("Content")
        #expect(try isTold())
        try folder.write("a", to: "Content/site.yaml")
        #expect(try isTold())
    }

    @Test("One whose own parents come later, too")
    func parents() throws {
        for path in ["far", "far/off", "far/off/consent"] {
            makeFolder(path)
            #expect(try isTold(), "\(path)")
        }
        try folder.write("a", to: "far/off/consent/riaz.yaml")
        #expect(try isTold())
        try folder.write("a", to: "far/off/other.yaml")
        #expect(try !isTold())
    }

    @Test("A folder of the site may be a link; a folder in it may not, as in a build")
    func links() throws {
        try folder.write("a", to: "elsewhere/theme/story.mustache")
        try folder.link("Templates", to: "elsewhere/theme")
        #expect(try isTold())
        try folder.write("ab", to: "elsewhere/theme/story.mustache")
        #expect(try isTold())
        try folder.write("a", to: "other/a.md")
        try folder.link("Content/stories/other", to: "../../other")
        #expect(try isTold())
        try folder.write("ab", to: "other/a.md")
        #expect(try !isTold())
    }

    @Test("When more happens than the kernel keeps, everything may have changed")
    func overflow() throws {
        try folder.write("a", to: "Content/stories/rain.md")
        _ = try isTold()
        let limit = folder.path.isEmpty ? nil : bytes(ofFile: "/proc/sys/fs/inotify/max_queued_events")
        let most = limit.flatMap { Int(String(decoding: $0, as: UTF8.self).filter(\.isNumber)) } ?? 16_384
        makeFolder("Content/new")
        for number in 0...most {
            unsafe chmod("\(folder.path)/Content/stories/\(number % 2 == 0 ? "rain" : "court").md", 0o644)
        }
        #expect(try isTold())
        try folder.write("a", to: "Content/new/a.md")
        #expect(try isTold())
    }

    @Test("The limit of watches is an error with the kernel's number")
    func limit() throws {
        let watch = try KernelWatch(mostWatches: 3)
        #expect { try watch.look(at: ["\(folder.path)/Content"]) } throws: { ($0 as? SystemError)?.code == ENOSPC }
    }

    @Test("Events are read from any bytes, cut ones too")
    func events() {
        let bytes: [UInt8] = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0x61, 0x62, 0, 0]
        for count in 0...bytes.count {
            let names = unsafe bytes[..<count].withUnsafeBytes { unsafe KernelEvent.all(in: $0).map(\.name) }
            #expect(names == (count == bytes.count ? ["ab"] : []))
        }
    }
}
