import Media
import Testing

@Suite("ID3v2")
struct ID3TagTests {
    private func tags(_ tag: [UInt8]) throws -> AudioTags {
        try audioFacts(tag + frames(10)).tags
    }

    private func tag(_ version: UInt8, _ body: [UInt8], flags: UInt8 = 0) -> [UInt8] {
        join(.text("ID3"), [version, 0, flags], .syncSafe(body.count), body)
    }

    /// A frame of version 2.4.
    private func frame(_ name: String, _ content: [UInt8], flags: [UInt8] = [0, 0]) -> [UInt8] {
        join(.text(name), .syncSafe(content.count), flags, content)
    }

    @Test("The four encodings are read")
    func encodings() throws {
        let little: [UInt8] = [1, 0xFF, 0xFE, 0x54, 0, 0xEF, 0]
        let marked: [UInt8] = [1, 0xFE, 0xFF, 0, 0x54, 0, 0xEF]
        let big: [UInt8] = [2, 0, 0x54, 0, 0xEF, 0, 0]
        for content in [[0, 0x54, 0xEF], little, marked, big, join([3], .text("Tï\0"))] {
            #expect(try tags(tag(4, frame("TIT2", content))).title == "Tï")
        }
    }

    @Test("Versions 2.2, 2.3 and 2.4 are read")
    func versions() throws {
        #expect(try tags(tag(2, join(.text("TT2"), .big(4, 3), [0], .text("Two")))).title == "Two")
        #expect(try tags(tag(3, join(.text("TIT2"), .big(6, 4), [0, 0, 0], .text("Three")))).title == "Three")
        #expect(try tags(tag(4, frame("TIT2", join([3], .text("Four"))))).title == "Four")
    }

    @Test("The number and the day of a recording are read")
    func numberAndDay() throws {
        let numbered = join(frame("TRCK", join([3], .text("3/12"))), frame("TDRC", join([3], .text("2026-10-01"))))
        #expect(try tags(tag(4, numbered)).track == 3)
        #expect(try tags(tag(4, numbered)).date == "2026-10-01")
        #expect(try tags(tag(4, frame("TRCK", join([3], .text("A3"))))).track == nil)
    }

    @Test("A size in 2.4 that iTunes wrote plainly is understood")
    func plainSize() throws {
        let long = join([3], [UInt8](repeating: 0x61, count: 199))
        let body = join(.text("TPE1"), .big(200, 4), [0, 0], long, frame("TIT2", join([3], .text("Next"))))
        #expect(try tags(tag(4, body)).title == "Next")
        #expect(try tags(tag(4, body)).artist?.count == 199)
    }

    @Test("Unsynchronised text is put back, in the tag and in a frame")
    func unsynchronisation() throws {
        let content: [UInt8] = [1, 0xFF, 0, 0xFE, 0x54, 0]
        let wholeTag = join(.text("TIT2"), .big(5, 4), [0, 0], content)
        #expect(try tags(tag(3, wholeTag, flags: 0x80)).title == "T")
        #expect(try tags(tag(4, frame("TIT2", join(.syncSafe(5), content), flags: [0, 0x03]))).title == "T")
    }

    @Test("An extended header, groups and padding are passed over; compressed and encrypted frames too")
    func passedOver() throws {
        let extended = join(.big(6, 4), .zeros(6), .text("TIT2"), .big(3, 4), [0, 0x20], [9, 0], .text("T"))
        #expect(try tags(tag(3, join(extended, .zeros(50)), flags: 0x40)).title == "T")
        let locked = frame("TIT2", join([3], .text("secret")), flags: [0, 0x04])
        #expect(try tags(tag(4, join(locked, frame("TALB", join([3], .text("An album")))))).title == nil)
        #expect(try tags(tag(4, join(locked, frame("TALB", join([3], .text("An album")))))).album == "An album")
    }

    @Test("The comment is the one without a name, never iTunes' own numbers")
    func comments() throws {
        let numbers = frame("COMM", join([0], .text("engiTunNORM\0 0000")))
        #expect(try tags(tag(4, numbers)).comment == nil)
        #expect(try tags(tag(4, join(numbers, frame("COMM", join([0], .text("eng\0Hello")))))).comment == "Hello")
        #expect(try tags(tag(4, frame("TXXX", join([3], .text("comment\0Hello"))))).comment == "Hello")
    }

    @Test("A genre loses its number, and several values are joined")
    func genreAndValues() throws {
        #expect(try tags(tag(4, frame("TCON", join([0], .text("(101)Speech"))))).genre == "Speech")
        #expect(try tags(tag(4, frame("TPE1", join([3], .text("One\0Two"))))).artist == "One / Two")
    }

    @Test("Chapters come in the order of their time, with their titles")
    func chapters() throws {
        func chapter(_ id: String, _ start: Int, _ end: Int, _ title: String) -> [UInt8] {
            let inner = frame("TIT2", join([3], .text(title)))
            return frame("CHAP", join(.text(id + "\0"), .big(start, 4), .big(end, 4), .big(-1, 8), inner))
        }
        let body = chapter("b", 2500, 4000, "Second") + chapter("a", 0, 2500, "First")
        #expect(
            try tags(tag(4, body)).chapters == [
                AudioChapter(start: 0, end: 2500, title: "First"),
                AudioChapter(start: 2500, end: 4000, title: "Second"),
            ])
    }

    @Test("Chapters inside chapters without end are no danger")
    func nested() throws {
        // From the outermost in: each holds the header, ten bytes, and the body of the next.
        let body = (0..<20_000).reversed().flatMap { inside in
            join(.text("CHAP"), .syncSafe(18 + inside * 28), [0, 0], .text("a\0"), .zeros(16))
        }
        #expect(try tags(tag(4, body)).chapters.count == 1)
    }

    @Test("Sizes that lead out of the tag end it")
    func lyingSizes() throws {
        let body = join(
            frame("TALB", join([3], .text("A"))), .text("TIT2"), .syncSafe(0xFFF_FFFF), [0, 0, 3], .text("T"))
        #expect(try tags(tag(4, body)).album == "A")
        #expect(try tags(tag(4, body)).title == nil)
    }

    @Test("Text of spaces and zeros is none")
    func empty() throws {
        #expect(try tags(tag(4, frame("TIT2", join([3], .text(" \0 "))))).title == nil)
        #expect(try tags(tag(4, frame("TIT2", [3]))).title == nil)
    }
}
