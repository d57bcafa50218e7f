import Media
import Testing

/// Durations are those of `ffmpeg -i FILE -map 0:a:0 -c copy -f null -`, checked in ReadAudioFactsTests where FFmpeg is
/// installed; here the frames are made by hand.
@Suite("MP3, counted frame by frame")
struct MP3ReaderTests {
    @Test("A hundred frames of 1152 samples at 44.1 kHz are 2.612 seconds")
    func constantRate() throws {
        let facts = try audioFacts(frames(100))
        #expect(facts.format == .mp3)
        #expect(facts.mediaType == "audio/mpeg")
        #expect(facts.byteCount == 41_700)
        #expect(abs(facts.duration - 115_200.0 / 44_100) < 0.000_001)
        #expect(facts.bitrate == 127_706)
        #expect(facts.channels == 2)
        #expect(facts.sampleRate == 44_100)
        #expect(!facts.isTruncated)
        #expect(facts.extensionMatches)
    }

    @Test("A variable rate without any header is counted, not guessed from the first frame")
    func variableRateWithoutHeader() throws {
        // One frame of 32 kbit/s, then 320 ones: the first would say ten times the length.
        let bytes = join(
            frame(0xFFFB_1000, length: 104), (0..<99).flatMap { _ in frame(0xFFFB_E000, length: 1044) })
        #expect(abs(try audioFacts(bytes).duration - 115_200.0 / 44_100) < 0.000_001)
    }

    @Test(
        "Every sampling rate and version has its own length of frame",
        arguments: [
            (0xFFFB_9000, 417, 1152, 44_100, 2), (0xFFFB_9400, 384, 1152, 48_000, 2),
            (0xFFFB_9800, 576, 1152, 32_000, 2), (0xFFFB_90C0, 417, 1152, 44_100, 1),
            (0xFFF3_8000, 208, 576, 22_050, 2), (0xFFF3_8400, 192, 576, 24_000, 2),
            (0xFFF3_8800, 288, 576, 16_000, 2), (0xFFE3_80C0, 417, 576, 11_025, 1),
            (0xFFE3_84C0, 384, 576, 12_000, 1), (0xFFE3_88C0, 576, 576, 8_000, 1),
            (0xFFFD_8000, 417, 1152, 44_100, 2), (0xFFFF_4000, 136, 384, 44_100, 2),
        ] as [(UInt32, Int, Int, Int, Int)])
    func everyRate(header: UInt32, length: Int, samples: Int, rate: Int, channels: Int) throws {
        let facts = try audioFacts((0..<50).flatMap { _ in frame(header, length: length) })
        // The first frame of layers I and II has no length yet when FFmpeg counts it.
        let counted = header == 0xFFFD_8000 || header == 0xFFFF_4000 ? 49 : 50
        #expect(abs(facts.duration - Double(counted * samples) / Double(rate)) < 0.000_001)
        #expect(facts.sampleRate == rate)
        #expect(facts.channels == channels)
    }

    @Test("Bytes between frames belong to the frame that follows")
    func garbageBetweenFrames() throws {
        let bytes = join(frames(40), noise(300).map { $0 & 0x7F }, frames(60))
        #expect(abs(try audioFacts(bytes).duration - 115_200.0 / 44_100) < 0.000_001)
    }

    @Test("Zeros and other bytes before the first frame do not count")
    func garbageBefore() throws {
        let bytes = join(.zeros(5000), noise(700).map { $0 & 0x7F }, frames(100))
        #expect(abs(try audioFacts(bytes).duration - 115_200.0 / 44_100) < 0.000_001)
    }

    @Test("A last frame that is cut counts, and is said")
    func cutEnd() throws {
        let facts = try audioFacts(Array(frames(100).dropLast(200)))
        #expect(facts.isTruncated)
        #expect(abs(facts.duration - 115_200.0 / 44_100) < 0.000_001)
        // Some encoders leave out the last padding.
        #expect(try !audioFacts(Array(frames(100).dropLast(1))).isTruncated)
    }

    @Test("A Xing header that counts more frames than there are tells of a cut")
    func cutAfterHeader() throws {
        let header = frame(
            0xFFFB_9000, length: 417, holding: join(.zeros(32), .text("Xing"), .big(1, 4), .big(500, 4)))
        #expect(try audioFacts(join(header, frames(100))).isTruncated)
        let whole = frame(
            0xFFFB_9000, length: 417, holding: join(.zeros(32), .text("Xing"), .big(1, 4), .big(100, 4)))
        #expect(try !audioFacts(join(whole, frames(100))).isTruncated)
    }

    @Test("Sound in two rates adds up")
    func mixedRates() throws {
        let bytes = join(frames(100), (0..<100).flatMap { _ in frame(0xFFF3_8000, length: 208) })
        // FFmpeg takes the new length only from the third frame that agrees.
        let expected = 115_200.0 / 44_100 + 98 * 576.0 / 22_050 + 2 * 1152.0 / 44_100
        #expect(abs(try audioFacts(bytes).duration - expected) < 0.06)
    }

    @Test("One single frame is a recording")
    func oneFrame() throws {
        #expect(abs(try audioFacts(frames(1)).duration - 1152.0 / 44_100) < 0.000_001)
    }

    @Test("Free format is refused, with what to do")
    func freeFormat() throws {
        let bytes = (0..<50).flatMap { _ in frame(0xFFFB_0000, length: 500) }
        #expect(
            try refusal(bytes)
                == "This MP3 is of “free format”, which players refuse: export it with a usual bitrate.")
    }

    @Test("Noise is no recording, though chance makes frames in it")
    func onlyNoise() throws {
        #expect(try refusal(noise(500_000)) != nil)
        #expect(try refusal(join(frames(3), noise(500_000))) == "This is not a recording: too little of it is MP3.")
    }

    @Test("Zeros, as a copy that failed leaves them, are named; after sound, they are too much to be a recording")
    func zeros() throws {
        #expect(
            try refusal(.zeros(3_000_000)) == "This file holds zeros where its sound should be: a copy of it failed.")
        #expect(
            try refusal(join(frames(100), .zeros(3_000_000))) == "This is not a recording: too little of it is MP3.")
        let gaps = join(frames(100), .zeros(9000), frames(100))
        #expect(abs(try audioFacts(gaps).duration - 200 * 1152.0 / 44_100) < 0.05)
    }

    @Test("A tag with nothing after it is a recording cut short")
    func onlyTag() throws {
        let bytes = join(.text("ID3"), [4, 0, 0], .syncSafe(100), .zeros(100))
        #expect(try refusal(bytes) == "This recording stops before its sound begins: the file was cut short.")
        #expect(
            try refusal(Array(bytes.prefix(40)))
                == "This recording stops before its sound begins: the file was cut short.")
        #expect(
            try refusal(join(bytes, Array(frames(1).prefix(300))))
                == "This MP3 stops in its first frames: the file was cut short.")
    }
}
