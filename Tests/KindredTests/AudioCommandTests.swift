import TestSupport
import Testing

@Suite("kindred audio")
struct AudioCommandTests {
    /// A second of silence (WAV).
    /// A WAV of one channel and 8,000 samples a second, each of one byte.
    private func silence(_ sample: UInt8 = 0x80, seconds: Int = 1) -> [UInt8] {
        let count = seconds * 8000
        func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
        return Array("RIFF".utf8) + number(count + 36) + Array("WAVEfmt ".utf8) + [16, 0, 0, 0, 1, 0, 1, 0]
            + [0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0] + Array("data".utf8) + number(count)
            + [UInt8](repeating: sample, count: count)
    }

    @Test("Facts in words, and problems with what to do about them")
    func words() async throws {
        let folder = try TemporaryFolder()
        try folder.write(silence(), to: "a.wav")
        let told = try await kindred("audio", "a.wav", "--no-loudness", in: folder)
        #expect(told.status == 0)
        assertSnapshot(
            told.output,
            """
            a.wav
              WAV, 64 kbit/s throughout, mono, 8,000 samples a second
              0:01 (1.00 seconds), 8,044 bytes, audio/wav

            """)
        try folder.write(silence(), to: "b.mp3")
        try folder.write("<!DOCTYPE html><title>Not found</title>", to: "c.mp3")
        try folder.write("", to: "d.mp3")
        try folder.write(Array(silence().prefix(4000)), to: "e.wav")
        let problems = try await kindred(
            "audio", "b.mp3", "c.mp3", "d.mp3", "e.wav", "f.mp3", "--no-loudness", in: folder)
        #expect(problems.status == 1)
        assertSnapshot(
            problems.output.split(separator: "\n").filter { $0.hasPrefix("  Problem") }.joined(separator: "\n"),
            """
              Problem: The audio's name and its content differ: it is audio/wav. Give the file the ending .wav.
              Problem: This is a web page named .mp3. A download brought a page that tells of an error: open the address in a browser, and download it again.
              Problem: This file is empty. Export or copy the audio again: this attempt left nothing.
              Problem: The audio breaks off: its end is missing. Export it again; the upload or copy may have been cut short.
              Problem: There is no such file. Correct its name, or put it there.
            """)
    }

    @Test("Facts for other programs: one file is an object, several are a list")
    func json() async throws {
        let folder = try TemporaryFolder()
        try folder.write(silence(), to: "show/a.wav")
        try folder.write(silence(), to: "show/b.wav")
        let one = try await kindred("audio", "--format", "json", "--no-loudness", "show/a.wav", in: folder)
        assertSnapshot(
            one.output,
            """
            {
              "file": "show/a.wav",
              "bytes": 8044,
              "type": "audio/wav",
              "format": "wav",
              "duration": 1,
              "bitrate": 64000,
              "bitrate_mode": "constant",
              "channels": 1,
              "sample_rate": 8000,
              "chapters": [],
              "tags": {},
              "problems": []
            }

            """)
        let several = try await kindred("audio", "show", "--format", "json", "--no-loudness", in: folder)
        #expect(several.output.hasPrefix("[\n"))
        #expect(several.output.contains("\"file\": \"show/b.wav\""))
        try folder.write([UInt8](silence()[..<22]) + [2] + silence()[23...], to: "show/c.wav")
        let unlike = try await kindred("audio", "show", "--no-loudness", in: folder)
        #expect(
            unlike.output.contains(
                "  Unlike the others: It has two channels, and the show's other episodes have one channel.\n"))
    }

    @Test("Without ffmpeg, one line says what is not told")
    func withoutFFmpeg() async throws {
        let folder = try TemporaryFolder()
        try folder.write(silence(), to: "a.wav")
        let told = try await shell("PATH=/nowhere \"$KINDRED\" audio a.wav", in: folder)
        #expect(told.status == 0)
        #expect(told.errors == "Without ffmpeg, loudness and silence are not told.\n")
    }

    @Test("A second build opens no audio, neither to hear it nor to copy it")
    func secondBuild() async throws {
        let folder = try TemporaryFolder()
        guard try await shell("command -v strace", in: folder).status == 0 else { return }
        try folder.write(
            """
            format: 1
            title: Voices
            base_url: https://example.org/
            licence: read-and-link
            publisher: The Voices project
            takedown: {email: ask@example.org}
            """, to: "Content/site.yaml")
        try folder.write(
            """
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
            """, to: "Content/shows/talk/show.md")
        for name in ["001-first", "002-second"] {
            try folder.write(
                "---\nid: e\(name.prefix(3))\ntitle: T\ndate: 2026-01-10\n---\n", to: "Content/shows/talk/\(name).md")
            try folder.write(
                "WEBVTT\n\n00:00.000 --> 00:59.000\n<v Host>We begin.\n", to: "Content/shows/talk/\(name).vtt")
            try folder.write(
                silence(name == "001-first" ? 0x80 : 0x81, seconds: 60), to: "Content/shows/talk/\(name).wav")
        }
        let cover = "ls '\(Program.checkout)'/Content/shows/*/cover.png | head -n 1"
        _ = try await shell("cp \"$(\(cover))\" Content/shows/talk/", in: folder)
        let build = "--date 2026-06-15"
        let first = try await shell("\"$KINDRED\" build \(build)", in: folder)
        #expect(first.status == 0, "\(first.errors)")
        #expect(folder.files(in: "Output").count { $0.hasSuffix(".wav") } == 2)
        // Where nothing had changed, nothing at all would be read.
        try folder.write("---\nid: e002\ntitle: U\ndate: 2026-01-10\n---\n", to: "Content/shows/talk/002-second.md")
        let second = try await shell(
            "strace -f -e trace=open,openat,openat2 -o opened \"$KINDRED\" build \(build)", in: folder)
        // Where strace may not trace, as in some containers, nothing can be told.
        guard second.status == 0, let opened = folder.text("opened") else { return }
        #expect(opened.contains("site.yaml"))
        #expect(!opened.contains(".wav"))
        _ = try await shell("touch Content/shows/talk/002-second.wav", in: folder)
        _ = try await shell("strace -f -e trace=open,openat,openat2 -o opened \"$KINDRED\" build \(build)", in: folder)
        #expect(folder.text("opened")?.contains("002-second.wav") == true)
        #expect(folder.text("opened")?.contains("001-first.wav") == false)
    }
}
