import Testing

@testable import SiteBuild

@Suite("What FFmpeg says of loudness and silence")
struct SoundLevelsTests {
    private func said(_ loudness: String = "-36.5", peak: String = "-32.5") -> String {
        """
        [silencedetect @ 0x562c8943e7c0] silence_start: -0.01
        [silencedetect @ 0x562c8943e7c0] silence_end: 1.5 | silence_duration: 1.51
        [silencedetect @ 0x562c8943e7c0] silence_start: 3
        [silencedetect @ 0x562c8943e7c0] silence_end: 3.75 | silence_duration: 0.75
        [silencedetect @ 0x562c8943e7c0] silence_start: 6.5
        size=N/A time=00:00:08.50 bitrate=N/A speed=14.7x
        [Parsed_ebur128_1 @ 0x562c8943f000] Summary:

          Integrated loudness:
            I:         \(loudness) LUFS
            Threshold: -46.5 LUFS

          Loudness range:
            LRA:         3.0 LU
            Threshold: -57.2 LUFS
            LRA low:   -39.3 LUFS
            LRA high:  -36.3 LUFS

          True peak:
            Peak:      \(peak) dBFS
        """
    }

    @Test("Loudness, range, true peak, and silence at both ends and between")
    func read() throws {
        let levels = try #require(SoundLevels(ffmpeg: said(), duration: 8.5))
        #expect(levels.loudness == -36.5)
        #expect(levels.range == 3)
        #expect(levels.truePeak == -32.5)
        #expect(levels.silenceAtStart == 1.5)
        #expect(levels.silenceAtEnd == 2)
        #expect(levels.longestSilence == SoundLevels.Silence(start: 3, end: 3.75))
    }

    @Test("A recording of silence has no loudness and no peak")
    func silence() throws {
        let levels = try #require(SoundLevels(ffmpeg: said("-70.0", peak: "-inf"), duration: 8.5))
        #expect(levels.loudness == nil)
        #expect(levels.truePeak == nil)
    }

    @Test("Where FFmpeg said nothing, nothing is known")
    func nothing() {
        #expect(SoundLevels(ffmpeg: "", duration: 8.5) == nil)
        #expect(SoundLevels(ffmpeg: "a.mp3: Invalid data found when processing input\n", duration: 8.5) == nil)
    }
}
