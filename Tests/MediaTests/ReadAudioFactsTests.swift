import Media
import TestSupport
import Testing

/// Held against FFmpeg, which counts packets: what it prints lacks the last packet where the coding has no fixed length.
@Suite("Durations as FFmpeg counts them", .enabled(if: Tool.hasFFmpeg, "needs ffmpeg"))
struct ReadAudioFactsTests {
    @Test(
        "Within a tenth of a second",
        arguments: [
            ("cbr.mp3", "-b:a 128k"), ("cbr-bare.mp3", "-b:a 96k -write_xing 0 -id3v2_version 0"),
            ("vbr.mp3", "-q:a 3"), ("vbr-bare.mp3", "-q:a 9 -write_xing 0"), ("abr.mp3", "-abr 1 -b:a 64k"),
            ("mono-8.mp3", "-ac 1 -ar 8000 -b:a 16k"), ("mono-11.mp3", "-ac 1 -ar 11025 -q:a 7 -write_xing 0"),
            ("mono-16.mp3", "-ac 1 -ar 16000 -q:a 7"), ("stereo-24.mp3", "-ac 2 -ar 24000 -b:a 64k"),
            ("mono-32.mp3", "-ac 1 -ar 32000 -b:a 64k"), ("stereo-48.mp3", "-ac 2 -ar 48000 -q:a 5 -write_xing 0"),
            ("layer-2.mp3", "-c:a mp2 -b:a 128k -f mp2"), ("aac.m4a", "-c:a aac"),
            ("fast.m4a", "-c:a aac -movflags +faststart"),
            ("fragments.m4a", "-c:a aac -movflags frag_keyframe+empty_moov -frag_duration 1000000"),
            ("lossless.m4a", "-c:a alac"), ("a.opus", "-c:a libopus -ar 48000"), ("b.ogg", "-c:a libvorbis"),
            ("speech.ogg", "-ac 1 -ar 16000 -c:a libopus -application voip"), ("a.flac", ""),
            ("mono-16.flac", "-ac 1 -ar 16000"), ("a.wav", ""), ("floats.wav", "-c:a pcm_f32le"),
            ("phone.wav", "-ac 1 -ar 8000 -c:a pcm_alaw"), ("long.wav", "-rf64 always"),
        ])
    func durations(name: String, options: String) throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/\(name)"
        let sound = "-f lavfi -i \"sine=300:d=12.34,tremolo=f=0.5:d=0.9\""
        try #require(Tool.run("ffmpeg -nostdin -v error -y \(sound) -ac 2 -ar 44100 \(options) \(file)") != nil)
        let facts = try readAudioFacts(path: file)
        #expect(!facts.isTruncated)
        #expect(facts.extensionMatches)
        #expect(abs(facts.duration - (try packets(of: file))) < 0.1)

        // The first half and more of it, but for MP4 with its index at the end.
        guard !["aac.m4a", "lossless.m4a"].contains(name) else { return }
        let whole = try #require(folder.read(name))
        try folder.write(Array(whole.prefix(whole.count * 3 / 5)), to: "cut-\(name)")
        let cut = try readAudioFacts(path: "\(folder.path)/cut-\(name)")
        #expect(cut.isTruncated)
        #expect(abs(cut.duration - (try packets(of: "\(folder.path)/cut-\(name)"))) < 0.1)
    }

    @Test("From a pipe, whose writer cannot go back to note the length", arguments: ["flac", "wav", "opus", "mp3"])
    func piped(format: String) throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/a.\(format)"
        try #require(
            Tool.run("ffmpeg -nostdin -v error -f lavfi -i sine=300:d=7.5 -f \(format) - | cat > \(file)") != nil)
        let facts = try readAudioFacts(path: file)
        #expect(abs(facts.duration - (try packets(of: file))) < 0.1)
    }

    @Test(
        "Tags and chapters that FFmpeg writes are read",
        arguments: [
            ("a.mp3", true), ("b.m4a", true), ("c.opus", true), ("d.ogg", false), ("e.flac", false), ("f.wav", false),
        ])
    func tags(name: String, hasChapters: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            ;FFMETADATA1
            title=Tïtle 漢
            artist=Kindred
            comment=A comment
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=2000
            title=First ✓
            [CHAPTER]
            TIMEBASE=1/1000
            START=2000
            END=5000
            title=Second

            """, to: "meta")
        let file = "\(folder.path)/\(name)"
        let sources = "-f lavfi -i sine=300:d=5 -i \(folder.path)/meta -map 0:a -map_metadata 1 -map_chapters 1"
        try #require(Tool.run("ffmpeg -nostdin -v error -y \(sources) \(file)") != nil)
        let tags = try readAudioFacts(path: file).tags
        #expect(tags.title == "Tïtle 漢")
        #expect(tags.artist == "Kindred")
        #expect(tags.comment == "A comment")
        #expect(tags.chapters.map(\.start) == (hasChapters ? [0, 2000] : []))
        #expect(tags.chapters.map(\.title) == (hasChapters ? ["First ✓", "Second"] : []))
    }

    /// The end of the last packet. FFmpeg's own count, `-f null`, is this for codings of a fixed length, and for the
    /// others the start of the last packet.
    private func packets(of file: String) throws -> Double {
        let printed = try #require(
            Tool.run(
                "ffmpeg -nostdin -i \(file) -map 0:a:0 -c copy -f null - 2>&1 | tr '\\r' '\\n' | grep -o 'time=[0-9:.]*' | tail -n 1"
            ))
        let clock = printed.dropFirst("time=".count).split(separator: ":").compactMap { Double($0.trimmingNewline) }
        try #require(clock.count == 3)
        return clock[0] * 3600 + clock[1] * 60 + clock[2]
    }
}

extension Substring {
    fileprivate var trimmingNewline: Substring { last == "\n" ? dropLast() : self }
}
