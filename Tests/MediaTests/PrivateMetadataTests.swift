import Testing

@testable import Media

@Suite("What pictures tell of who made them and where")
struct PrivateMetadataTests {
    /// A TIFF header in either order of bytes, with a serial number, an owner and a place, each where it is given.
    private func tiff(little: Bool = false, serial: String = "", owner: String = "", place: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ size: Int) -> [UInt8] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
            return little ? bytes : bytes.reversed()
        }
        func text(_ tag: Int, _ value: String) -> [UInt8] {
            number(tag, 2) + number(2, 2) + number(4, 4) + Array((value + "\0\0\0\0").utf8.prefix(4))
        }
        let head = Array((little ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
        let first =
            number(2, 2) + number(0x8769, 2) + number(4, 2) + number(1, 4) + number(38, 4)
            + number(0x8825, 2) + number(4, 2) + number(1, 4) + number(68, 4) + number(0, 4)
        let exif = number(2, 2) + text(0xA431, serial) + text(0xA430, owner) + number(0, 4)
        let gps =
            place
            ? number(1, 2) + number(2, 2) + number(5, 2) + number(3, 4) + number(0, 4)
            : number(1, 2) + number(0, 2) + number(1, 2) + number(4, 4) + [2, 3, 0, 0]
        return head + first + exif + gps + number(0, 4)
    }

    private func metadata(_ bytes: [UInt8]) -> PrivateMetadata { PrivateMetadata(in: bytes) }

    @Test("A place, a serial number and an owner are found in either order of bytes", arguments: [true, false])
    func found(little: Bool) {
        let bytes = Array("Exif\0\0".utf8) + tiff(little: little, serial: "X1", owner: "Ann", place: true)
        let found = metadata([0xFF, 0xD8, 0xFF, 0xE1, 0, 99] + bytes)
        #expect(found.hasLocation)
        #expect(found.hasSerialNumber)
        #expect(found.hasOwner)
    }

    @Test("Blanks and a directory without a place say nothing")
    func blank() {
        #expect(metadata(Array("Exif\0\0".utf8) + tiff(serial: "  ", owner: "")).isEmpty)
        #expect(metadata([]).isEmpty)
        #expect(metadata(Array("Exif\0\0 is how EXIF begins; eXIf and EXIF too. <x:xmp".utf8)).isEmpty)
    }

    @Test("It is found in PNG, WebP and TIFF")
    func formats() {
        let place = tiff(place: true)
        #expect(metadata([0x89, 0x50, 0x4E, 0x47] + [0, 0, 0, 99] + Array("eXIf".utf8) + place).hasLocation)
        #expect(metadata(Array("RIFF____WEBPEXIF____".utf8) + place).hasLocation)
        #expect(metadata(Array("RIFF____WEBPEXIF____Exif\0\0".utf8) + place).hasLocation)
        #expect(metadata(place).hasLocation)
    }

    @Test("XMP is read too")
    func xmp() {
        func packet(_ attributes: String) -> [UInt8] {
            Array("<x:xmpmeta><rdf:Description \(attributes)/></x:xmpmeta> GPSLatitude".utf8)
        }
        #expect(metadata(packet("exif:GPSLatitude=\"51,30N\"")).hasLocation)
        #expect(metadata(packet("aux:SerialNumber=\"12\"")).hasSerialNumber)
        #expect(metadata(packet("aux:OwnerName=\"Ann\"")).hasOwner)
        #expect(metadata(packet("dc:format=\"image/jpeg\"")).isEmpty)
    }

    @Test("Whatever is cut short or points anywhere ends")
    func hostile() {
        let whole = Array("Exif\0\0".utf8) + tiff(serial: "X1", owner: "Ann", place: true)
        for length in whole.indices { _ = metadata(Array(whole[..<length])) }
        for index in whole.indices {
            var bytes = whole
            bytes[index] = 0xFF
            _ = metadata(bytes)
        }
        _ = metadata(Array(String(repeating: "<x:xmpmeta", count: 10_000).utf8))
    }
}
