import Testing

@testable import Media

@Suite("Metadata in WebP")
struct WebPMetadataTests {
    private func riff(_ chunks: [UInt8]) -> [UInt8] {
        join(.text("RIFF"), .little(chunks.count + 4, 4), .text("WEBP"), chunks)
    }

    private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        join(.text(name), .little(content.count, 4), content, (content.count % 2 == 1 ? [0] : []))
    }

    private func extended(_ flags: UInt8) -> [UInt8] { chunk("VP8X", join([flags], .zeros(9))) }

    @Test("EXIF, XMP and profile go, the rest stays, and the header says so")
    func taken() {
        let full = riff(
            join(
                extended(0x3C), chunk("ICCP", noise(9)), chunk("ALPH", noise(5)), chunk("VP8 ", noise(8)),
                chunk("EXIF", noise(7)), chunk("XMP ", noise(2))))
        let bare = riff(join(extended(0x10), chunk("ALPH", noise(5)), chunk("VP8 ", noise(8))))
        #expect(withoutMetadata(webP: full) == bare)
        #expect(withoutMetadata(webP: bare) == bare)
    }

    @Test("What is not made of whole chunks is left as it was")
    func damaged() {
        for bytes in [[], noise(40), Array(riff(chunk("EXIF", noise(9))).dropLast(4)), riff(.text("EXIF"))] {
            #expect(withoutMetadata(webP: bytes) == bytes)
        }
    }
}
