import Media
import Testing

@Suite("Ogg Opus and Vorbis")
struct OggReaderTests {
    private func page(_ content: [UInt8], granule: Int = 0, flags: UInt8 = 0, serial: Int = 7) -> [UInt8] {
        var pieces = [UInt8](repeating: 255, count: content.count / 255)
        pieces.append(UInt8(content.count % 255))
        return join(
            .text("OggS"), [0, flags], .little(granule, 8), .little(serial, 4), .zeros(8), [UInt8(pieces.count)],
            pieces, content)
    }

    private func opusHead(skipped: Int = 312) -> [UInt8] {
        join(.text("OpusHead"), [1, 2], .little(skipped, 2), .little(44_100, 4), .zeros(3))
    }

    private func comments(_ name: String, _ fields: [String]) -> [UInt8] {
        join(
            .text(name), .little(3, 4), .text("ven"), .little(fields.count, 4),
            fields.flatMap { join(.little($0.utf8.count, 4), .text($0)) })
    }

    private func opus(_ sound: [UInt8], fields: [String] = []) -> [UInt8] {
        page(opusHead(), flags: 2) + page(comments("OpusTags", fields)) + sound
    }

    /// A packet of 51 frames of 20 ms: a second, and what is skipped.
    private let second = join([0x0B, 51], noise(398))

    @Test("Opus counts at 48 kHz, without what is skipped at the start")
    func opusDuration() throws {
        let facts = try audioFacts(opus(page(noise(400), granule: 96_312, flags: 4)), named: "a.opus")
        #expect(facts.format == .oggOpus)
        #expect(facts.mediaType == "audio/ogg")
        #expect(facts.duration == 2)
        #expect(facts.channels == 2)
        #expect(facts.sampleRate == 48_000)
        #expect(facts.extensionMatches)
    }

    @Test("Vorbis counts at its own rate")
    func vorbis() throws {
        let head = join(.text("\u{1}vorbis"), .zeros(4), [1], .little(22_050, 4), .zeros(12), [0xF8, 1])
        let fields = ["title=Name", "tracknumber=4", "DATE=2026-10-01"]
        let bytes =
            join(page(head, flags: 2), page(comments("\u{3}vorbis", fields)), page(noise(99), granule: 11_025))
        let facts = try audioFacts(bytes, named: "a.ogg")
        #expect(facts.format == .oggVorbis)
        #expect(facts.duration == 0.5)
        #expect(facts.title == "Name")
        #expect(facts.tags.track == 4)
        #expect(facts.tags.date == "2026-10-01")
    }

    @Test("A last page that is cut is not counted, and is said")
    func cut() throws {
        let bytes = opus(
            join(page(second, granule: 48_312), page(noise(400), granule: 96_312, flags: 4).dropLast(9)))
        let facts = try audioFacts(bytes, named: "a.opus")
        #expect(facts.duration == 1)
        #expect(facts.isTruncated)
    }

    @Test("Bytes between pages are passed over, and pages on which no packet ends")
    func garbage() throws {
        let sound =
            join(
                page(second, granule: 48_312), noise(1000), page(noise(200), granule: -1),
                page(noise(40), granule: 96_312))
        #expect(try audioFacts(opus(sound), named: "a.opus").duration == 2)
    }

    @Test("Streams that follow one another are added up; one beside is not")
    func chained() throws {
        let one = opus(page(noise(400), granule: 48_312, flags: 4))
        #expect(try audioFacts(one + one, named: "a.opus").duration == 2)
        let beside = page(noise(90), granule: 999_999, serial: 8)
        #expect(try audioFacts(one + beside, named: "a.opus").duration == 1)
    }

    @Test("What was before a stream that was taken from a running broadcast does not count")
    func broadcast() throws {
        let opus = opus(join(page(second, granule: 9_048_960), page(second, granule: 9_144_312, flags: 4)))
        #expect(try audioFacts(opus, named: "a.opus").duration == 3)
        let head = join(.text("\u{1}vorbis"), .zeros(4), [1], .little(22_050, 4), .zeros(12), [0xF8, 1])
        let vorbis = join(
            page(head, flags: 2), page(comments("\u{3}vorbis", [])), page(noise(99), granule: 916_384),
            page(noise(99), granule: 922_050))
        #expect(try audioFacts(vorbis, named: "a.ogg").duration == 1)
    }

    @Test("Comments longer than a page are read, and chapters in them")
    func longComments() throws {
        let long = "X=" + String(repeating: "a", count: 70_000)
        let packet = comments(
            "OpusTags",
            [long, "TITLE=Name", "CHAPTER001=00:00:02.500", "CHAPTER001NAME=Two", "CHAPTER000=00:00:00.000"])
        let firstPart = Array(packet.prefix(255 * 255))
        let full =
            join(
                .text("OggS"), [0, 0], .zeros(8), .little(7, 4), .zeros(8), [255], [UInt8](repeating: 255, count: 255),
                firstPart)
        let bytes =
            join(
                page(opusHead(), flags: 2), full, page(Array(packet.dropFirst(255 * 255)), flags: 1),
                page(noise(10), granule: 48_312))
        let facts = try audioFacts(bytes, named: "a.opus")
        #expect(facts.title == "Name")
        #expect(facts.tags.chapters == [AudioChapter(start: 0), AudioChapter(start: 2500, title: "Two")])
    }

    @Test("Other things in Ogg are named")
    func others() throws {
        #expect(
            try refusal(page(.text("Speex   "), flags: 2), named: "a.ogg")
                == "This is an Ogg Speex recording named .ogg.")
        #expect(try refusal(page(.text("\u{80}theora"), flags: 2), named: "a.ogg") == "This is an Ogg film named .ogg.")
        #expect(
            try refusal(opus([]), named: "a.opus")
                == "This Ogg recording stops before its sound begins: the file was cut short.")
    }
}
