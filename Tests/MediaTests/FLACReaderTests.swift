import Media
import Testing

@Suite("FLAC")
struct FLACReaderTests {
    /// STREAMINFO for 44.1 kHz, two channels, 16 bits, frames of 4096 samples.
    private func header(samples: Int, isLast: Bool = true) -> [UInt8] {
        join(
            .text("fLaC"), [isLast ? 0x80 : 0], .big(34, 3), .big(4096, 2), .big(4096, 2), .zeros(6),
            .big(44_100 << 44 | 1 << 41 | 15 << 36 | samples, 8), .zeros(16))
    }

    /// A frame with its two checks, and nothing sensible between.
    private func frame(_ number: Int, content: Int = 500, tail: Int? = nil) -> [UInt8] {
        var head: [UInt8] = [0xFF, 0xF8, tail == nil ? 0xC9 : 0x79, 0x18]
        head += Array(String(UnicodeScalar(UInt32(number)) ?? " ").utf8)
        if let tail { head += .big(tail - 1, 2) }
        var crc8: UInt8 = 0
        for byte in head {
            crc8 ^= byte
            for _ in 0..<8 { crc8 = crc8 & 0x80 != 0 ? crc8 << 1 ^ 7 : crc8 << 1 }
        }
        let body = join(head, [crc8], noise(content, seed: UInt32(number)))
        var crc16: UInt16 = 0
        for byte in body {
            crc16 ^= UInt16(byte) << 8
            for _ in 0..<8 { crc16 = crc16 & 0x8000 != 0 ? crc16 << 1 ^ 0x8005 : crc16 << 1 }
        }
        return join(body, .big(Int(crc16), 2))
    }

    private func sound(_ count: Int) -> [UInt8] { (0..<count).flatMap { frame($0) } }

    @Test("The last frame says how far the sound goes, and agrees with the header")
    func whole() throws {
        let facts = try audioFacts(
            join(header(samples: 300 * 4096 + 1000), sound(300), frame(300, tail: 1000)), named: "a.flac")
        #expect(facts.format == .flac)
        #expect(facts.duration == Double(300 * 4096 + 1000) / 44_100)
        #expect(facts.channels == 2)
        #expect(!facts.isTruncated)
    }

    @Test("Without a length in the header, from a pipe, the frames are enough")
    func piped() throws {
        let facts = try audioFacts(join(header(samples: 0), sound(20), frame(20, tail: 77)), named: "a.flac")
        #expect(facts.duration == Double(20 * 4096 + 77) / 44_100)
        #expect(!facts.isTruncated)
    }

    @Test("Of a file cut short, the whole frames count")
    func cut() throws {
        let bytes = join(header(samples: 300 * 4096), sound(300))
        let facts = try audioFacts(Array(bytes.dropLast(100 * 509 + 30)), named: "a.flac")
        #expect(facts.isTruncated)
        #expect(abs(facts.duration - Double(200 * 4096) / 44_100) < 0.2)
    }

    @Test("Other blocks and tags around are passed over")
    func blocks() throws {
        let comment = join(.little(0, 4), .little(1, 4), .little(10, 4), .text("TITLE=Name"))
        let blocks = join([4], .big(comment.count, 3), comment, [0x86], .big(5, 3), .zeros(5))
        let id3 = join(.text("ID3"), [4, 0, 0], .syncSafe(50), .zeros(50))
        let bytes = join(
            id3, header(samples: 8192, isLast: false), blocks, sound(2), .text("TAG"), .zeros(125))
        let facts = try audioFacts(bytes, named: "a.flac")
        #expect(facts.duration == 8192.0 / 44_100)
        #expect(facts.title == "Name")
        #expect(facts.tags.pictures.count == 1)
    }

    @Test("A header alone is a recording cut short")
    func onlyHeader() throws {
        #expect(
            try refusal(header(samples: 100), named: "a.flac")
                == "This FLAC recording stops before its sound begins: the file was cut short.")
        #expect(
            try refusal(.text("fLaC"), named: "a.flac")
                == "This looks like a FLAC recording, and does not say how its sound is stored.")
    }
}
