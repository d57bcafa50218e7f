import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("How files stand")
struct TreeStateTests {
    private let folder: TestSupport.TemporaryFolder
    private let late = FileTime(seconds: 4_000_000_000, nanoseconds: 1)
    private let early = FileTime(seconds: 1, nanoseconds: 1)

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try folder.write("one", to: "a/one.txt")
        try folder.write("two", to: "a/b/two.txt")
    }

    private func look(
        _ moment: FileTime? = nil, at path: String = "", leavesOutLitter: Bool = false, jobs: Int = 2
    ) async -> TreeState.Look {
        await TreeState.look(
            at: [folder.path + path], leavesOutLitter: leavesOutLitter, moment: moment ?? late, jobs: jobs)
    }

    @Test("Whoever looks twice sees the same")
    func twice() async {
        #expect(await look().state == look(jobs: 1).state)
        #expect(await look().files == 2)
        #expect(await look().state.young.isEmpty)
    }

    @Test(
        "Whatever becomes of a file shows",
        arguments: ["changed", "added", "removed", "renamed", "moved", "linked", "closed"])
    func changes(_ what: String) async throws {
        let before = await look().state
        switch what {
        case "changed": try folder.write("eno", to: "a/one.txt")
        case "added": try folder.write("", to: "a/three.txt")
        case "removed": unsafe unlink(folder.path + "/a/one.txt")
        case "renamed": unsafe rename(folder.path + "/a/one.txt", folder.path + "/a/two.txt")
        case "moved": unsafe rename(folder.path + "/a/one.txt", folder.path + "/a/b/one.txt")
        case "linked": try folder.link("a/link", to: "one.txt")
        default: unsafe chmod(folder.path + "/a/one.txt", 0)
        }
        #expect(await look().state != before)
    }

    @Test("A folder with many names is seen as well as one with few, at any depth, whoever shares the work")
    func many() async throws {
        for name in 0..<150 { try folder.write("", to: "a/b/\(name).txt") }
        let before = await look().state
        #expect(await look(jobs: 1).state == before)
        #expect(await look().files == 152)
        try folder.write("more", to: "a/b/149.txt")
        #expect(await look().state != before)
    }

    @Test("Whoever knows what stands there says the same as whoever looks")
    func known() async throws {
        let files = try ["a/one.txt", "a/b/two.txt"].map { path in
            StandingFile(path: path, identity: try FileFacts(folder.path + "/" + path).identity)
        }
        for moment in [late, early] {
            let told = await TreeState.of(
                files, folders: ["a", "a/b"], in: folder.path, moment: moment, jobs: 2)
            #expect(await told.state == look(moment).state)
            #expect(told.files == 2)
        }
    }

    @Test("What a link leads to counts")
    func links() async throws {
        try folder.link("a/link", to: "b/two.txt")
        let before = await look(at: "/a").state
        try folder.write("more", to: "a/b/two.txt")
        #expect(await look(at: "/a").state != before)
    }

    @Test("Of a file that has just been changed its bytes count: it can change again without another time")
    func young() async throws {
        let before = await look(early)
        #expect(!before.state.young.isEmpty)
        try folder.write("eno", to: "a/one.txt")
        #expect(await look(early).state.young != before.state.young)
        try folder.write("one", to: "a/one.txt")
        #expect(await look(early).state.young == before.state.young)
    }

    @Test("The bytes of a large file are not read for it: whoever asks is told to wait a moment")
    func large() async throws {
        try folder.write([UInt8](repeating: 0, count: 300_000), to: "a/audio.wav")
        #expect(await look(early).hasLargeYoung)
        #expect(await !look(late).hasLargeYoung)
    }

    @Test("What no build looks at makes no difference where it is asked not to")
    func litter() async throws {
        let before = await look(leavesOutLitter: true).state
        try folder.write("", to: "a/.DS_Store")
        #expect(await look(leavesOutLitter: true).state == before)
        #expect(await look().state != before)
    }

    @Test("The latest change is known, a removal too")
    func newest() async throws {
        let before = await look().newest
        #expect(!before.isSettled(at: early))
        #expect(before.isSettled(at: late))
        usleep(20_000)
        unsafe unlink(folder.path + "/a/one.txt")
        #expect(await look().newest > before)
    }

    @Test("A folder that isn't there is no trouble, and shows when it comes")
    func absent() async throws {
        let before = await look(at: "/later")
        #expect(before.files == 0)
        try folder.write("", to: "later/one.txt")
        #expect(await look(at: "/later").state != before.state)
    }
}
