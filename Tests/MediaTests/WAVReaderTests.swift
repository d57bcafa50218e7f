import Media
import Testing

@Suite("WAV")
struct WAVReaderTests {
    private func format(tag: Int = 1, channels: Int = 1, rate: Int = 8000, bits: Int = 16) -> [UInt8] {
        let block = channels * bits / 8
        return join(
            .text("fmt "), .little(16, 4), .little(tag, 2), .little(channels, 2), .little(rate, 4),
            .little(rate * block, 4), .little(block, 2), .little(bits, 2))
    }

    private func riff(_ chunks: [UInt8], _ name: String = "RIFF") -> [UInt8] {
        join(.text(name), .little(chunks.count + 4, 4), .text("WAVE"), chunks)
    }

    private func sound(_ bytes: Int, saying size: Int? = nil) -> [UInt8] {
        join(.text("data"), .little(size ?? bytes, 4), .zeros(bytes))
    }

    @Test("Linear sound is as long as its bytes")
    func linear() throws {
        let facts = try audioFacts(riff(join(format(), sound(24_000))), named: "a.wav")
        #expect(facts.format == .wav)
        #expect(facts.mediaType == "audio/wav")
        #expect(facts.duration == 1.5)
        #expect(facts.bitrate == 128_000)
        #expect(facts.channels == 1)
        #expect(facts.sampleRate == 8000)
    }

    @Test("A recorder that could not know the size is believed by the bytes", arguments: [0, 0xFFFF_FFFF])
    func unknownSize(size: Int) throws {
        let facts = try audioFacts(riff(join(format(), sound(16_000, saying: size))), named: "a.wav")
        #expect(facts.duration == 1)
        #expect(!facts.isTruncated)
    }

    @Test("Zeros that fill up a file are no part of it, and are not looked through")
    func padding() throws {
        let facts = try audioFacts(join(riff(join(format(), sound(16_000))), .zeros(20_000_000)), named: "a.wav")
        #expect(facts.duration == 1)
        #expect(!facts.isTruncated)
    }

    @Test("A size that leads past the end is a file cut short")
    func cut() throws {
        let facts = try audioFacts(riff(join(format(), sound(16_000, saying: 99_000))), named: "a.wav")
        #expect(facts.duration == 1)
        #expect(facts.isTruncated)
    }

    @Test("RF64 keeps its size elsewhere, and other chunks are passed over, at even places")
    func longAndOthers() throws {
        let long = join(.text("ds64"), .little(28, 4), .zeros(8), .little(16_000, 8), .zeros(12))
        let odd = join(.text("note"), .little(3, 4), .text("abc\0"))
        let bytes = riff(join(long, odd, format(), sound(16_000, saying: 0xFFFF_FFFF), odd), "RF64")
        #expect(try audioFacts(bytes, named: "a.wav").duration == 1)
    }

    @Test("Texts of an INFO list, and an ID3 tag, are read")
    func texts() throws {
        let info =
            join(
                .text("INFO"), .text("INAM"), .little(4, 4), .text("Name"), .text("IART"), .little(3, 4),
                .text("Me\0\0"))
        let id3 = join(
            .text("ID3"), [4, 0, 0], .syncSafe(13), .text("TALB"), .syncSafe(3), [0, 0, 3], .text("Al"))
        let chunks = join(
            .text("LIST"), .little(info.count, 4), info, .text("id3 "), .little(id3.count, 4), id3)
        let facts = try audioFacts(riff(format() + sound(16) + chunks + [0]), named: "a.wav")
        #expect(facts.title == "Name")
        #expect(facts.tags.artist == "Me")
        #expect(facts.tags.album == "Al")
    }

    @Test("Without sound, or without a format, it is refused in plain words")
    func refused() throws {
        #expect(
            try refusal(riff(format()), named: "a.wav")
                == "This WAV recording stops before its sound begins: the file was cut short.")
        #expect(
            try refusal(riff(sound(10)), named: "a.wav")
                == "This looks like a WAV recording, and does not say how its sound is stored.")
        #expect(try refusal(riff(join(format(rate: 0), sound(10))), named: "a.wav") != nil)
    }
}
