import Media
import Testing

@Suite("What a file is, whatever its name")
struct FileKindTests {
    @Test(
        "A file of another kind is named by what it is",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "This is a PNG picture named .mp3."),
            ([0xFF, 0xD8, 0xFF, 0xE0], "This is a JPEG picture named .mp3."),
            (.text("RIFF\0\0\0\0WEBPVP8 "), "This is a WebP picture named .mp3."),
            (.text("GIF89a\u{1}\0"), "This is a GIF picture named .mp3."),
            (.text("\0\0\0 ftypavif\0\0\0\0"), "This is an AVIF picture named .mp3."),
            (.text("\0\0\0 ftypmif1\0\0\0\0avif"), "This is an AVIF picture named .mp3."),
            (.text("\0\0\0 ftypheic\0\0\0\0"), "This is an HEIC picture named .mp3."),
            (.text("<?xml version='1.0'?><svg xmlns='x'/>"), "This is an SVG drawing named .mp3."),
            (.text("%PDF-1.7 "), "This is a PDF document named .mp3."),
            (.text("PK\u{3}\u{4}"), "This is a ZIP archive or an Office document named .mp3."),
            (.text("\u{FEFF}\n<!DOCTYPE HTML><title>404"), "This is a web page named .mp3."),
            (.text("Just a few words.\n"), "This is a text named .mp3."),
            (.text("Zażółć gęślą jaźń"), "This is a text named .mp3."),
            (.text("\0\0\0\u{14}ftypqt  \0"), "This is a QuickTime film named .mp3."),
            ([0x1A, 0x45, 0xDF, 0xA3, 0], "This is a Matroska or WebM film named .mp3."),
            (.text("FORM\0\0\0\0AIFF"), "This is an AIFF recording named .mp3."),
            ([0, 1, 2, 3], "This is not a recording that Kindred knows."),
            ([], "This file is empty."),
        ] as [([UInt8], String)])
    func others(bytes: [UInt8], sentence: String) throws {
        #expect(try refusal(bytes) == sentence)
    }

    @Test("A recording under another extension is read, and the difference is told")
    func extensions() throws {
        #expect(try audioFacts(frames(10), named: "a.mp3").extensionMatches)
        #expect(try audioFacts(frames(10), named: "A.MP3").extensionMatches)
        #expect(try !audioFacts(frames(10), named: "a.wav").extensionMatches)
        #expect(try !audioFacts(frames(10), named: "mp3").extensionMatches)
        #expect(try !audioFacts(frames(10), named: ".mp3").extensionMatches)
    }

    @Test("Without an extension, the sentence has none")
    func noExtension() throws {
        #expect(try refusal(.text("%PDF-1.7 "), named: "sound") == "This is a PDF document.")
    }
}
