import Media
import Testing

@Suite("The first frame of an MP3 that carries no sound")
struct MP3InfoFrameTests {
    private let whole = 115_200.0 / 44_100

    private func header(_ content: [UInt8], side: Int = 32) -> [UInt8] {
        frame(0xFFFB_9000, length: 417, holding: join(.zeros(side), content))
    }

    @Test("Xing and Info headers do not count", arguments: ["Xing", "Info"])
    func xing(name: String) throws {
        let bytes = join(header(join(.text(name), .big(1, 4), .big(100, 4))), frames(100))
        #expect(abs(try audioFacts(bytes).duration - whole) < 0.000_001)
    }

    @Test("One that says neither frames nor bytes counts as a frame, as in FFmpeg")
    func emptyXing() throws {
        let bytes = join(header(join(.text("Xing"), .big(0, 4))), frames(100))
        #expect(abs(try audioFacts(bytes).duration - 101 * 1152.0 / 44_100) < 0.000_001)
    }

    @Test("A VBRI header does not count")
    func vbri() throws {
        let content = join(.text("VBRI"), .big(1, 2), .big(0, 2), .big(75, 2), .big(41_700, 4), .big(100, 4))
        #expect(abs(try audioFacts(join(header(content), frames(100))).duration - whole) < 0.000_001)
    }

    @Test(
        "The delay that LAME notes, and the decoder's 529 samples, are not heard", arguments: ["LAME", "Lavf", "Lavc"])
    func delay(encoder: String) throws {
        let lame = join(.text(encoder), .text("3.100"), .zeros(12), .big(576 << 12 | 1000, 3))
        let bytes = join(header(join(.text("Info"), .big(1, 4), .big(100, 4), lame)), frames(100))
        #expect(abs(try audioFacts(bytes).duration - (115_200.0 - 576 - 529) / 44_100) < 0.000_001)
    }

    @Test("The delay stands after bytes, contents and quality where the header has them")
    func delayAfterEverything() throws {
        let fields = join(.big(100, 4), .big(42_117, 4), .zeros(100), .big(50, 4))
        let lame = join(.text("LAME3.100"), .zeros(12), .big(1105 << 12, 3))
        let bytes = join(header(join(.text("Xing"), .big(15, 4), fields, lame)), frames(100))
        #expect(abs(try audioFacts(bytes).duration - (115_200.0 - 1105 - 529) / 44_100) < 0.000_001)
    }

    @Test("Two recordings one after the other are both counted")
    func concatenated() throws {
        let first = join(header(join(.text("Xing"), .big(3, 4), .big(100, 4), .big(42_117, 4))), frames(100))
        // The second header is a frame like another to FFmpeg.
        #expect(abs(try audioFacts(first + first).duration - 201 * 1152.0 / 44_100) < 0.000_001)
        #expect(try !audioFacts(first + first).isTruncated)
    }

    @Test("A file of one channel keeps the header elsewhere")
    func oneChannel() throws {
        let mono: UInt32 = 0xFFFB_90C0
        let info = frame(mono, length: 417, holding: join(.zeros(17), .text("Xing"), .big(1, 4), .big(50, 4)))
        let bytes = info + (0..<50).flatMap { _ in frame(mono, length: 417) }
        #expect(abs(try audioFacts(bytes).duration - 50 * 1152.0 / 44_100) < 0.000_001)
    }
}
