import Media
import Testing

@Suite("MP4")
struct MP4ReaderTests {
    private let seconds = 430 * 1024.0 / 44_100

    @Test("The samples of the sound's track are counted, wherever the index stands")
    func duration() throws {
        for bytes in [
            join(brand, movie(track()), box("mdat", noise(4300))),
            join(brand, box("mdat", noise(4300)), movie(track())),
        ] {
            let facts = try audioFacts(bytes, named: "a.m4a")
            #expect(facts.format == .m4a)
            #expect(facts.mediaType == "audio/x-m4a")
            #expect(abs(facts.duration - seconds) < 0.000_001)
            #expect(facts.channels == 2)
            #expect(facts.sampleRate == 44_100)
            #expect(!facts.isTruncated)
        }
    }

    @Test("An edit list leaves out the encoder's delay and what is cut at the end")
    func cuts() throws {
        func length(_ edits: [UInt8]) throws -> Double {
            try audioFacts(join(brand, movie(track(edits: edits)), box("mdat", noise(4300))), named: "a.m4a").duration
        }
        #expect(try length(edits((8000, 1024))) == 8)
        #expect(abs(try length(edits((0, 1024))) - (seconds - 1024.0 / 44_100)) < 0.000_001)
        #expect(try length(edits((500, -1), (3000, 0))) == 3)
        #expect(abs(try length(edits((90_000, 0))) - seconds) < 0.000_001)
    }

    @Test("Of a file cut in its sound, the samples that are there count")
    func cut() throws {
        let header = brand.count + movie(track()).count + 8
        let bytes = join(brand, movie(track(at: header)), box("mdat", noise(4300)))
        let facts = try audioFacts(Array(bytes.dropLast(2303)), named: "a.m4a")
        #expect(facts.isTruncated)
        #expect(abs(facts.duration - 199 * 1024.0 / 44_100) < 0.000_001)
    }

    @Test("A file cut before its index is refused, and says so")
    func cutIndex() throws {
        let bytes = join(brand, box("mdat", noise(4300)), movie(track()))
        #expect(
            try refusal(Array(bytes.dropLast(30)), named: "a.m4a")
                == "This M4A recording stops before its index: the file was cut short.")
    }

    @Test("Fragments are added up")
    func fragments() throws {
        let extends = box("mvex", box("trex", join(.zeros(4), .big(1, 4), .big(1, 4), .big(1024, 4), .zeros(8))))
        let run = box("trun", join(.big(0x200, 4), .big(3, 4), .big(10, 4), .big(10, 4), .big(10, 4)))
        let fragment = join(
            box("moof", box("traf", box("tfhd", join(.zeros(4), .big(1, 4))) + run)), box("mdat", noise(30)))
        let other = box("moof", box("traf", box("tfhd", join(.big(8, 4), .big(1, 4), .big(500, 4))) + run))
        let bytes = join(
            brand, movie(track(samples: 0) + extends), fragment, fragment, other, box("mdat", noise(30)))
        let facts = try audioFacts(bytes, named: "a.m4a")
        #expect(abs(facts.duration - Double(6 * 1024 + 3 * 500) / 44_100) < 0.000_001)
    }

    @Test("A film is refused, a cover or a chapter's picture is not")
    func films() throws {
        let film = join(brand, movie(track() + track(handler: "vide", kind: "avc1")), box("mdat", noise(4300)))
        #expect(try refusal(film, named: "a.mp4") == "This is an MP4 film, not a recording of sound alone.")
        let covered = join(brand, movie(track() + track(handler: "vide", kind: "jpeg")), box("mdat", noise(4300)))
        #expect(try audioFacts(covered, named: "a.m4a").duration > 9)
        let silent = join(brand, movie(track(handler: "vide", kind: "avc1")), box("mdat", noise(4300)))
        #expect(try refusal(silent, named: "a.mp4") == "This MP4 file has no sound.")
    }

    @Test("Tags and chapters are read")
    func tags() throws {
        func item(_ name: [UInt8], _ text: String) -> [UInt8] {
            let data = box("data", join(.big(1, 4), .zeros(4), .text(text)))
            return join(.big(data.count + 8, 4), name, data)
        }
        let list =
            item(join([0xA9], .text("nam")), "Näme") + item(join([0xA9], .text("ART")), "Me") + item(.text("covr"), "x")
            + item(join([0xA9], .text("day")), "2026") + item(.text("trkn"), "\0\0\0\u{7}\0\u{9}\0\0")
        let nero = join(
            [1], .zeros(7), [2], .big(0, 8), [3], .text("One"), .big(25_000_000, 8), [3], .text("Two"))
        let data = box("udta", join(box("meta", join(.zeros(4), box("ilst", list))), box("chpl", nero)))
        let tags = try audioFacts(join(brand, movie(track() + data), box("mdat", noise(4300))), named: "a.m4a").tags
        #expect(tags.title == "Näme")
        #expect(tags.artist == "Me")
        #expect(tags.date == "2026")
        #expect(tags.track == 7)
        #expect(tags.pictures.count == 1)
        #expect(tags.chapters == [AudioChapter(start: 0, title: "One"), AudioChapter(start: 2500, title: "Two")])
    }

    /// A file whose chapters are in a track of titles.
    private func chaptered(
        _ list: [(text: [UInt8], length: Int)], edits: [UInt8] = [], handler: String = "text", nero: [UInt8] = []
    ) throws -> [AudioChapter] {
        let names = box("tref", box("chap", .big(2, 4)))
        func index(at place: Int) -> [UInt8] {
            movie(track(references: names) + titles(list, at: place, edits: edits, handler: handler).track + nero)
        }
        let place = brand.count + index(at: 0).count + 8
        let samples = titles(list, at: 0).samples
        let bytes = join(brand, index(at: place), box("mdat", samples), box("mdat", noise(4300)))
        return try audioFacts(bytes, named: "a.m4a").chapters
    }

    @Test("Chapters in a track of titles are read, as QuickTime writes them")
    func chapterTrack() throws {
        let list: [(text: [UInt8], length: Int)] = [
            (.text("Öne"), 2000), (join([0xFE, 0xFF, 0x6F, 0x22]), 500), (.text("Three"), 1000),
        ]
        let expected = [
            AudioChapter(start: 0, end: 2000, title: "Öne"), AudioChapter(start: 2000, end: 2500, title: "漢"),
            AudioChapter(start: 2500, end: 3500, title: "Three"),
        ]
        #expect(try chaptered(list) == expected)
        #expect(try chaptered(list, handler: "sbtl") == expected)
    }

    @Test("A pause before the first chapter is none")
    func chaptersLater() throws {
        let later = [
            AudioChapter(start: 1500, end: 2500, title: "One"), AudioChapter(start: 2500, end: 3000, title: "Two"),
        ]
        let list: [(text: [UInt8], length: Int)] = [(.text("One"), 1000), (.text("Two"), 500)]
        #expect(try chaptered(list, edits: edits((1500, -1), (1500, 0))) == later)
        #expect(try chaptered([([], 1500)] + list) == later)
    }

    @Test("Of two lists of chapters, the longer is taken: Nero's ends at 255")
    func twoLists() throws {
        let nero = box("udta", box("chpl", join([1], .zeros(7), [1], .big(0, 8), [4], .text("Nero"))))
        #expect(try chaptered([(.text("Title"), 1000)], nero: nero).map(\.title) == ["Nero"])
        #expect(try chaptered([(.text("A"), 1000), (.text("B"), 1000)], nero: nero).map(\.title) == ["A", "B"])
    }

    @Test("Boxes inside boxes without end are no danger")
    func nested() throws {
        let count = 50_000
        let deep = (0..<count).flatMap { join([UInt8].big((count - $0) * 8, 4), .text("moov")) }
        #expect(try refusal(join(brand, deep), named: "a.m4a") == "This MP4 file has no sound.")
    }
}
