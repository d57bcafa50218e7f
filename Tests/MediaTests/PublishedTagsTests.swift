import Media
import TestSupport
import Testing

@Suite("Tags for publication")
struct PublishedTagsTests {
    private var tags: PublishedTags {
        var tags = PublishedTags()
        tags.title = "Grüße\u{0} an 漢"
        tags.album = "A show"
        tags.artist = "The project"
        tags.number = 3
        tags.year = 2026
        tags.language = "en-GB"
        tags.cover = PublishedTags.Cover(
            bytes: [0xFF, 0xD8, 0xFF, 0, 1, 2], mediaType: "image/jpeg", description: "cover 0123456789abcdef")
        tags.chapters = [
            AudioChapter(start: 0, title: "One"), AudioChapter(start: 500, title: "漢 🌿", url: "https://example.org/"),
        ]
        return tags
    }

    /// The copy of a file with these bytes.
    private func copy(_ bytes: [UInt8], _ tags: PublishedTags, named name: String = "a.mp3") throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try folder.write(bytes, to: name)
        var copy: [UInt8] = []
        for piece in try taggedPieces(of: "\(folder.path)/\(name)", with: tags) {
            switch piece {
            case .bytes(let new): copy += new
            case .source(let range): copy += bytes[range]
            case .zeros(let count): copy += [UInt8].zeros(count)
            }
        }
        return copy
    }

    @Test("What is written is read back, and nothing of what was there before; the sound is the same")
    func roundTrip() throws {
        let old = join(
            .text("ID3"), [4, 0, 0], .syncSafe(26), .text("COMM"), .syncSafe(16), [0, 0, 3], .text("eng\0Secret words"))
        let sound = frames(100)
        let written = try copy(join(old, sound, .text("TAG"), .text("Secret"), .zeros(119)), tags)
        #expect(Array(written.suffix(sound.count)) == sound)
        let facts = try audioFacts(written)
        #expect(facts.tags.title == "Grüße  an 漢")
        #expect(facts.tags.album == "A show")
        #expect(facts.tags.artist == "The project")
        #expect(facts.tags.track == 3)
        #expect(facts.tags.date == "2026")
        #expect(facts.tags.language == "eng")
        #expect(!facts.tags.hasComment)
        #expect(
            facts.tags.pictures == [
                AudioPicture(mediaType: "image/jpeg", byteCount: 6, description: "cover 0123456789abcdef")
            ])
        #expect(
            facts.chapters == [
                AudioChapter(start: 0, end: 500, title: "One"),
                AudioChapter(start: 500, end: 2612, title: "漢 🌿", url: "https://example.org/"),
            ])
        #expect(try copy(written, tags) == written)
    }

    @Test("A file without tags gets them, and one without anything to say an empty tag")
    func bare() throws {
        #expect(try audioFacts(copy(frames(10), tags)).tags.title == "Grüße  an 漢")
        #expect(try audioFacts(copy(frames(10), PublishedTags())).tags == AudioTags())
    }

    @Test("More chapters than a table holds are in tables of tables")
    func manyChapters() throws {
        var tags = tags
        tags.chapters = (0..<1000).map { AudioChapter(start: $0, end: $0 + 1, title: "\($0)") }
        #expect(try audioFacts(copy(frames(100), tags)).chapters == tags.chapters)
    }

    /// An M4A of ten samples among other tracks' bytes, with its index first or last.
    private func m4a(indexFirst: Bool, at extra: Int = 0) -> [UInt8] {
        let media = box("mdat", join(.text("Secret!!"), noise(100), .text("Secret too")))
        let others = box("mdat", .text("a picture of nobody")) + box("free", .text("Secret"))
        func index(_ place: Int) -> [UInt8] { movie(track(samples: 10, at: place)) }
        let place = brand.count + (indexFirst ? index(0).count : 0) + others.count + 16
        return indexFirst
            ? join(brand, index(place), others, media) : join(brand, others, media, index(place))
    }

    @Test("An M4A keeps its sound alone, and has its chapters as QuickTime and as Nero", arguments: [true, false])
    func quickTime(indexFirst: Bool) throws {
        let written = try copy(m4a(indexFirst: indexFirst), tags, named: "a.m4a")
        let facts = try audioFacts(written, named: "a.m4a")
        #expect(facts.title == "Grüße  an 漢")
        #expect(facts.chapters.map(\.title) == ["One", "漢 🌿"])
        let text = String(decoding: written, as: UTF8.self)
        #expect(!text.contains("Secret"))
        #expect(!text.contains("nobody"))
        #expect(written.firstRange(of: noise(100)) != nil)
        #expect(try copy(written, tags, named: "a.m4a") == written)
        // The same from the chapter track alone.
        var tracked = written
        let nero = try #require(tracked.firstRange(of: [UInt8].text("chpl")))
        tracked.replaceSubrange(nero, with: [UInt8].text("free"))
        #expect(
            try audioFacts(tracked, named: "a.m4a").chapters == [
                AudioChapter(start: 0, end: 500, title: "One"), AudioChapter(start: 500, title: "漢 🌿"),
            ])
    }

    @Test("An M4A has more chapters than Nero's list counts, and a first one that begins later")
    func manyTitles() throws {
        var tags = tags
        tags.chapters = (1...300).map { AudioChapter(start: $0, end: $0 + 1, title: "\($0)") }
        #expect(
            try audioFacts(copy(m4a(indexFirst: true), tags, named: "a.m4a"), named: "a.m4a").chapters == tags.chapters)
    }

    @Test("An M4A whose tables don't say where all of its sound is, is refused")
    func openTables() throws {
        var bytes = m4a(indexFirst: true)
        let sizes = try #require(bytes.firstRange(of: [UInt8].text("stsz")))
        bytes.replaceSubrange(sizes, with: [UInt8].text("stz2"))
        #expect {
            _ = try copy(bytes, tags, named: "a.m4a")
        } throws: { error in
            (error as? MediaFailure)?.sentence
                == "This M4A recording is built in an unusual way: export it again, or as MP3."
        }
    }

    @Test("Other formats are refused in a sentence")
    func refused() throws {
        let wav = join(
            .text("RIFF"), .little(44, 4), .text("WAVEfmt "), .little(16, 4), [1, 0, 1, 0], .little(8000, 4),
            .little(8000, 4), [1, 0, 8, 0], .text("data"), .little(8, 4), .zeros(8))
        #expect {
            _ = try copy(wav, tags, named: "a.wav")
        } throws: { error in
            (error as? MediaFailure)?.sentence
                == "This is a WAV recording: tags are written into MP3 and M4A alone. Export it as MP3."
        }
    }
}
