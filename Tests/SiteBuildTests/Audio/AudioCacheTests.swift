import Glibc
import Media
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Audio that was heard is not read again")
struct AudioCacheTests {
    private let site = """
        === Content/shows/talk/show.md
        ---
        id: sho1
        title: Talk
        date: 2026-01-01
        description: We talk.
        author: Us
        categories: [Education]
        explicit: no
        owner_email: hello@example.org
        image: {src: cover.png, alt: A cover}
        ---
        === Content/shows/talk/001-first.md
        ---
        id: epi1
        title: First
        date: 2026-01-10
        ---
        === Content/shows/talk/001-first.vtt
        WEBVTT

        00:00.000 --> 00:01.000
        <v Host>We begin.
        """
    private let audio = "Content/shows/talk/001-first.wav"

    private func made(_ sound: [UInt8]) throws -> TrySite {
        var trial = try TrySite(site)
        try trial.folder.write(TryMedia.picture, to: "Content/shows/talk/cover.png")
        trial.request.clock = { now }
        try trial.folder.write(sound, to: audio)
        return trial
    }

    private func feed(of trial: TrySite) -> String { trial.page("podcast/talk/feed.xml") }

    @Test("A second build takes what the first one heard, and gives the same bytes")
    func second() async throws {
        let trial = try made(TryMedia.silence())
        #expect(try await trial.publish().isPublished)
        let first = trial.output
        var cache = try #require(AudioCache.Content(trial.folder.read(".kindred/audio") ?? []))
        #expect(cache.heard.count == 1)
        #expect(cache.files.count == 1)
        try await trial.publish()
        #expect(trial.output == first)

        // A cache that says something else shows that nothing else was asked.
        let heard = try #require(cache.heard.values.first)
        cache.heard[heard.sha256] = HeardAudio(
            sha256: heard.sha256, byteCount: 8045, format: heard.format, duration: 1, bitrate: nil,
            channels: 1, sampleRate: 8000, isTruncated: false, chapters: [], metadata: PrivateMetadata(),
            privateTags: PrivateTags())
        try trial.folder.write(cache.bytes, to: ".kindred/audio")
        try await trial.publish()
        #expect(feed(of: trial).contains("length=\"8045\""))
    }

    @Test("A file with other bytes of the same number and the same time is read")
    func changed() async throws {
        let trial = try made(TryMedia.silence())
        try await trial.publish()
        let file = "\(trial.folder.path)/\(audio)"
        var before = stat()
        #expect(unsafe stat(file, &before) == 0)
        let other = TryMedia.silence(holding: "Another sentence.")
        let descriptor = unsafe open(file, O_WRONLY)
        #expect(unsafe write(descriptor, other, other.count) == other.count)
        let times = [before.st_atim, before.st_mtim]
        #expect(unsafe futimens(descriptor, times) == 0)
        close(descriptor)
        try await trial.publish()
        #expect(trial.output.holding("Another sentence.").count == 1)
        let cache = try #require(AudioCache.Content(trial.folder.read(".kindred/audio") ?? []))
        #expect(cache.heard.count == 1)
    }

    @Test("What had only just been changed is not taken for settled: the same tick can hold another change")
    func sameTick() async throws {
        var trial = try made(TryMedia.silence())
        // A clock that says that no time has passed since.
        var facts = stat()
        #expect(unsafe stat("\(trial.folder.path)/\(audio)", &facts) == 0)
        let changed = FileTime(facts.st_ctim)
        trial.request.clock = { changed }
        try await trial.publish()
        #expect(trial.folder.read(".kindred/audio") == nil)
        #expect(trial.folder.read(".kindred/copies") == nil)
        trial.request.clock = { FileTime(seconds: changed.seconds + 5, nanoseconds: 0) }
        try await trial.publish()
        #expect(trial.folder.read(".kindred/audio") != nil)
    }

    @Test("A damaged cache is none, and is written anew")
    func damaged() async throws {
        let trial = try made(TryMedia.silence())
        try await trial.publish()
        let first = trial.output
        let whole = try #require(trial.folder.read(".kindred/audio"))
        for damage in [Array(whole.dropLast(9)), whole.map { $0 == 0x38 ? 0x39 : $0 }, [], [0xff, 0, 10]] {
            #expect(AudioCache.Content(damage) == nil)
            try trial.folder.write(damage, to: ".kindred/audio")
            try await trial.publish()
            #expect(trial.output == first)
            #expect(trial.folder.read(".kindred/audio") == whole)
        }
    }

    @Test("It is read back as it was written, whatever a chapter is called")
    func roundTrip() throws {
        var content = AudioCache.Content()
        let digest = String(repeating: "ab", count: 32)
        content.heard[digest] = HeardAudio(
            sha256: digest, byteCount: 9, format: .oggOpus, duration: 0.1 + 0.2, bitrate: nil, channels: 2,
            sampleRate: 48_000, isTruncated: true,
            chapters: [
                AudioChapter(start: 0, end: 5, title: "a  b\\n\nend \r\n漢 heard", url: "https://example.org/"),
                AudioChapter(start: 5),
            ], metadata: PrivateMetadata(),
            privateTags: PrivateTags())
        content.files[identity(1)] = digest
        content.files[identity(2)] = digest
        #expect(AudioCache.Content(content.bytes) == content)
        var copies = CopyRecords()
        copies.copies = [CopyRecords.Copy(source: identity(1), published: identity(2))]
        #expect(CopyRecords(copies.bytes) == copies)
        #expect(CopyRecords(copies.bytes.dropLast()) == nil)
    }

    @Test("Chapters of what is not out are kept nowhere")
    func withheld() async throws {
        let sound = chaptered("Behind the door")
        let out = try made(sound)
        try await out.publish()
        #expect(
            out.folder.files(in: ".kindred").contains {
                contains(out.folder.read($0) ?? [], Array("Behind the door".utf8))
            })
        try out.folder.write(
            "---\nid: epi1\ntitle: First\nstatus: draft\n---\n",
            to: "Content/shows/talk/001-first.md")
        try await out.publish()
        #expect(
            !out.folder.files(in: ".kindred").contains {
                contains(out.folder.read($0) ?? [], Array("Behind the door".utf8))
            })
    }

    @Test("A published copy that somebody changed is mended, and one that is unchanged is not compared")
    func copies() async throws {
        let trial = try made(TryMedia.silence())
        try await trial.publish()
        let path = try #require(trial.output.paths.first { $0.hasSuffix(".wav") })
        try trial.folder.write(TryMedia.silence(holding: "Somebody else's"), to: "Output/" + path)
        try await trial.publish()
        #expect(trial.output.files[path] == TryMedia.silence())

        // A record that says that another file is the copy shows that nothing else was asked.
        try trial.folder.write(TryMedia.silence(holding: "Somebody else's"), to: "Output/" + path)
        var records = CopyRecords()
        records.copies = [
            CopyRecords.Copy(
                source: try FileFacts("\(trial.folder.path)/\(audio)").identity,
                published: try FileFacts("\(trial.folder.path)/Output/\(path)").identity)
        ]
        try trial.folder.write(records.bytes, to: ".kindred/copies")
        try await trial.publish()
        #expect(trial.output.files[path] == TryMedia.silence(holding: "Somebody else's"))
    }

    private func identity(_ inode: UInt64) -> FileIdentity {
        FileIdentity(
            device: 1, inode: inode, byteCount: 9, modified: FileTime(seconds: -5, nanoseconds: 7),
            changed: FileTime(seconds: 9, nanoseconds: 0))
    }

    /// A second of silence with an ID3 tag that holds a chapter.
    private func chaptered(_ title: String) -> [UInt8] {
        let text = [3] + Array(title.utf8)
        let inner = Array("TIT2".utf8) + [0, 0, 0, UInt8(text.count), 0, 0] + text
        let content = Array("c\0".utf8) + [0, 0, 0, 0, 0, 0, 1, 0] + [UInt8](repeating: 255, count: 8) + inner
        let frame = Array("CHAP".utf8) + [0, 0, 0, UInt8(content.count), 0, 0] + content
        let tag = Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, UInt8(frame.count)] + frame
        var sound = TryMedia.silence()
        sound += Array("id3 ".utf8) + [UInt8(tag.count), 0, 0, 0] + tag
        return sound
    }
}

/// The time as file systems note it.
private var now: FileTime {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return FileTime(time)
}
