import Glibc
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A watch over a site's folders", .timeLimit(.minutes(10)))
struct FolderWatchTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try folder.write("a", to: "Content/stories/court.md")
    }

    private var folders: [String] { ["Content", "Templates"].map { "\(folder.path)/\($0)" } }

    /// Waits for the next change; the suite's limit ends a test that waits for one which never comes.
    private func change(_ watch: FolderWatch) async { for await _ in watch.changes { return } }

    @Test("Each save is told, in new folders too", arguments: [Int.max, 2])
    func saves(mostWatches: Int) async throws {
        let watch = try FolderWatch(folders: folders, mostWatches: mostWatches)
        #expect((watch.notice == nil) == (mostWatches == .max))
        for path in ["Content/stories/court.md", "Content/shows/voices/show.md", "Templates/a.mustache"] {
            try folder.write("one of \(path)", to: path)
            await change(watch)
            try folder.write("another", to: path)
            await change(watch)
        }
    }

    @Test("A burst of a thousand files is told as a few changes")
    func burst() async throws {
        let watch = try FolderWatch(folders: folders)
        let count = Task {
            var count = 0
            for await _ in watch.changes {
                count += 1
                if folder.read("Content/end.md") != nil { break }
            }
            return count
        }
        for number in 1...1000 { try folder.write("a", to: "Content/f\(number % 30)/\(number).md") }
        try folder.write("a", to: "Content/end.md")
        #expect(await count.value < 100)
    }

    @Test("A file that is written without end is told again and again")
    func endless() async throws {
        let watch = try FolderWatch(folders: folders)
        let writing = Task {
            let file = try Descriptor("\(folder.path)/Content/stories/court.md", O_WRONLY)
            while !Task.isCancelled {
                try file.write([0x61].span)
                await Task.yield()
            }
        }
        for _ in 1...3 { await change(watch) }
        writing.cancel()
    }

    @Test("Where the kernel watches no more, files are compared instead, and a sentence says what to do")
    func limit() async throws {
        let watch = try FolderWatch(folders: folders, mostWatches: 4)
        #expect(watch.notice == nil)
        try folder.write("a", to: "Content/a/b/c/d.md")
        await change(watch)
        #expect(
            watch.notice
                == "The system watches no more folders for Kindred (fs.inotify.max_user_watches is reached), so changes are looked for twice a second."
        )
        try folder.write("abc", to: "Content/a/b/c/d.md")
        await change(watch)
        _ = unsafe unlink("\(folder.path)/Content/a/b/c/d.md")
        await change(watch)
    }

    @Test("Other folders are followed when it is told of them")
    func follows() async throws {
        let watch = try FolderWatch(folders: folders)
        watch.follow(folders + ["\(folder.path)/consent"])
        await change(watch)
        try folder.write("a", to: "consent/riaz.yaml")
        await change(watch)
        try folder.write("ab", to: "consent/riaz.yaml")
        await change(watch)
    }

    @Test("Its changes end when it is let go, and its thread with it")
    func ends() async throws {
        var watch: FolderWatch? = try FolderWatch(folders: folders)
        let changes = try #require(watch?.changes)
        watch = nil
        for await _ in changes {}
        _ = watch
    }
}
