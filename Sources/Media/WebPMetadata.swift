/// Takes EXIF, XMP and profile out of a WebP file (RFC 9649 §2.7): libvips 8.14 writes an EXIF chunk even where it
/// is told to write no metadata. What is no WebP file of whole chunks is given back as it was.
func withoutMetadata(webP bytes: [UInt8]) -> [UInt8] {
    guard bytes.holds("RIFF"), bytes.holds("WEBP", at: 8) else { return bytes }
    var kept = Array(bytes[..<12])
    kept.reserveCapacity(bytes.count)
    var place = 12
    while place < bytes.count {
        guard place + 8 <= bytes.count, let size = bytes[(place + 4)...].littleEndian(4) else { return bytes }
        // Chunks of an odd size are padded to an even one.
        let next = place + 8 + size + size % 2
        guard next <= bytes.count else { return bytes }
        let isMetadata =
            bytes.holds("EXIF", at: place) || bytes.holds("XMP ", at: place) || bytes.holds("ICCP", at: place)
        if !isMetadata {
            kept += bytes[place..<next]
        }
        place = next
    }
    if kept.holds("VP8X", at: 12), kept.count > 20 {
        kept[20] &= ~(WebPFlag.profile | WebPFlag.exif | WebPFlag.xmp)
    }
    let size = kept.count - 8
    for index in 0..<4 {
        kept[4 + index] = UInt8(truncatingIfNeeded: size >> (8 * index))
    }
    return kept
}

/// What the extended header says a file holds.
private enum WebPFlag {
    static let profile: UInt8 = 0x20
    static let exif: UInt8 = 0x08
    static let xmp: UInt8 = 0x04
}
