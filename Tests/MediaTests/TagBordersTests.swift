import Media
import Testing

@Suite("Tags around the sound")
struct TagBordersTests {
    private let sound = frames(100)
    private let duration = 115_200.0 / 44_100

    private func id3(_ body: [UInt8], flags: UInt8 = 0) -> [UInt8] {
        join(.text("ID3"), [4, 0, flags], .syncSafe(body.count), body)
    }

    private func ape(hasHeader: Bool) -> [UInt8] {
        let item = join(.little(5, 4), .little(0, 4), .text("Title\0Hello"))
        func edge(_ isHeader: Bool) -> [UInt8] {
            let flags = (hasHeader ? 1 << 31 : 0) | (isHeader ? 1 << 29 : 0)
            return join(
                .text("APETAGEX"), .little(2000, 4), .little(item.count + 32, 4), .little(1, 4), .little(flags, 4),
                .zeros(8))
        }
        return (hasHeader ? edge(true) : []) + item + edge(false)
    }

    @Test("ID3v2 tags are skipped: one, two, with padding, with a footer")
    func id3v2() throws {
        let padded = id3(.zeros(30_000))
        let footed = join(id3(.zeros(300), flags: 0x10), .text("3DI"), [4, 0, 0x10], .syncSafe(300))
        for tag in [padded, padded + padded, footed] {
            #expect(abs(try audioFacts(tag + sound).duration - duration) < 0.000_001)
        }
    }

    @Test("ID3v1, APE and Lyrics3 at the end are no sound")
    func tagsAtTheEnd() throws {
        let id3v1 = join(.text("TAG"), .zeros(125))
        let lyrics = join(.text("LYRICSBEGIN"), .text("000011"), .text("LYRICS200"))
        for tail in [
            id3v1, ape(hasHeader: true), ape(hasHeader: false), join(ape(hasHeader: true), id3v1), join(lyrics, id3v1),
        ] {
            let facts = try audioFacts(sound + tail)
            #expect(abs(facts.duration - duration) < 0.000_001)
            #expect(!facts.isTruncated)
        }
    }

    @Test("An APE tag at the start is skipped")
    func apeFirst() throws {
        #expect(abs(try audioFacts(ape(hasHeader: true) + sound).duration - duration) < 0.000_001)
    }

    @Test("A tag at the end whose size leads before the sound is left alone")
    func lyingTag() throws {
        let liar = join(.text("APETAGEX"), .little(2000, 4), .little(900_000, 4), .little(1, 4), .zeros(12))
        #expect(try audioFacts(sound + liar).duration >= duration)
    }

    @Test("The richest tag wins, and the others fill in")
    func titles() throws {
        let frame = join(.text("TIT2"), .syncSafe(6), .zeros(2), [3], .text("First"))
        let id3v1 = join(.text("TAG"), .text("Last"), .zeros(26), .text("Somebody"), .zeros(22), .zeros(65))
        let facts = try audioFacts(id3(frame) + sound + ape(hasHeader: true) + id3v1)
        #expect(facts.title == "First")
        #expect(facts.tags.artist == "Somebody")
        #expect(try audioFacts(sound + ape(hasHeader: true) + id3v1).title == "Hello")
        #expect(try audioFacts(sound + id3v1).title == "Last")
    }
}
