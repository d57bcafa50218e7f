import Media
import Testing

@Suite("Raw AAC")
struct ADTSReaderTests {
    /// A frame of AAC LC at 44.1 kHz in stereo, without a checksum: 1024 samples.
    private func frame(_ length: Int, rate: UInt8 = 4) -> [UInt8] {
        [
            0xFF, 0xF1, 0x40 | rate << 2, 0x80 | UInt8(length >> 11), UInt8(length >> 3 & 255),
            UInt8(length & 7) << 5 | 0x1F, 0xFC,
        ] + noise(length - 7).map { $0 & 0x7F }
    }

    private func frames(_ count: Int) -> [UInt8] { (0..<count).flatMap { frame(200 + $0 % 50) } }

    @Test("Its frames are counted")
    func counted() throws {
        let facts = try audioFacts(frames(431), named: "a.aac")
        #expect(abs(facts.duration - 431 * 1024 / 44_100) < 0.001)
        #expect(facts.mediaType == "audio/aac")
        #expect(facts.channels == 2)
        #expect(facts.sampleRate == 44_100)
        #expect(facts.extensionMatches)
        #expect(!facts.isTruncated)
    }

    @Test("Tags around it are passed over, and junk between its frames")
    func around() throws {
        let tag = join(.text("ID3"), [4, 0, 0], .syncSafe(100), .zeros(100))
        let facts = try audioFacts(
            join(tag, frames(20), .text("junk \u{7F} junk"), frames(20), .text("TAG"), .zeros(125)), named: "a.aac")
        #expect(abs(facts.duration - 40 * 1024 / 44_100) < 0.001)
    }

    @Test("A last frame that is cut is told, and not counted")
    func cut() throws {
        let facts = try audioFacts(Array(frames(40).dropLast(20)), named: "a.aac")
        #expect(facts.isTruncated)
        #expect(abs(facts.duration - 39 * 1024 / 44_100) < 0.001)
        #expect(
            try refusal(Array(frame(300).prefix(100)), named: "a.aac")
                == "This AAC recording stops in its first frame: the file was cut short.")
    }

    @Test("Frames that claim no bytes are no frames")
    func empty() throws {
        let nothing: [UInt8] = [0xFF, 0xF1, 0x50, 0x80, 0, 0x1F, 0xFC]
        #expect(try refusal((0..<5000).flatMap { _ in nothing }, named: "a.aac") != nil)
    }
}
