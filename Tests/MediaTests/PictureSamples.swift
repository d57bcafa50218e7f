import Media
import TestSupport

/// A PNG of one colour a quarter, with any more chunks before its pixels; `channels` is 1 for grey, 3, or 4 with alpha.
func png(_ width: Int, _ height: Int, channels: Int = 3, chunks: [UInt8] = []) -> [UInt8] {
    var pixels: [UInt8] = []
    for y in 0..<height {
        pixels.append(0)
        for x in 0..<width {
            let colour: [UInt8] = [x * 2 < width ? 200 : 20, y * 2 < height ? 90 : 30, 60, 128]
            pixels += colour.prefix(channels)
        }
    }
    let colourType = channels == 1 ? 0 : channels == 3 ? 2 : 6
    let header = join(.big(width, 4), .big(height, 4), [8, UInt8(colourType), 0, 0, 0])
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + pngChunk("IHDR", header) + chunks
        + pngChunk("IDAT", stored(pixels)) + pngChunk("IEND", [])
}

/// A chunk with its CRC-32.
func pngChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = join(.text(name), content)
    var crc: UInt32 = .max
    for byte in body {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return join(.big(content.count, 4), body, .big(Int(~crc), 4))
}

/// A zlib stream that compresses nothing.
func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var place = 0
    repeat {
        let piece = bytes[place...].prefix(65_535)
        place += piece.count
        stream += [place == bytes.count ? 1 : 0]
        stream += join(.little(piece.count, 2), .little(~piece.count, 2), Array(piece))
    } while place < bytes.count
    var (a, b) = (1, 0)
    for byte in bytes {
        a = (a + Int(byte)) % 65_521
        b = (b + a) % 65_521
    }
    return join(stream, .big(b << 16 | a, 4))
}

/// An APP1 segment of a JPEG: EXIF with an orientation and a latitude of 51° N.
func exif(orientation: Int) -> [UInt8] {
    func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
        join(.big(tag, 2), .big(type, 2), .big(count, 4), value)
    }
    let first =
        join(
            .big(2, 2), entry(0x0112, 3, 1, join(.big(orientation, 2), [0, 0])), entry(0x8825, 4, 1, .big(38, 4)),
            .big(0, 4))
    let location = join(.big(2, 2), entry(1, 2, 2, .text("N\0\0\0")), entry(2, 5, 3, .big(68, 4)), .big(0, 4))
    let latitude = [51, 1, 30, 1, 0, 1].flatMap { [UInt8].big($0, 4) }
    let tiff = join(.text("MM\0*"), .big(8, 4), first, location, latitude)
    let body = join(.text("Exif\0\0"), tiff)
    return join([0xFF, 0xE1], .big(body.count + 2, 2), body)
}

/// The facts of a picture with these bytes.
func pictureFacts(_ bytes: [UInt8], named name: String = "picture.png") throws -> PictureFacts {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    return try PictureWorkshop.open().facts(path: "\(folder.path)/\(name)")
}

/// A derivative of a picture with these bytes.
func derivative(
    _ bytes: [UInt8], width: Int, height: Int? = nil, focus: PictureFocus = PictureFocus(),
    format: PictureDerivative = .webp, quality: Int? = nil
) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "picture")
    return try PictureWorkshop.open()
        .derivative(
            of: "\(folder.path)/picture", width: width, crop: height.map { PictureCrop(height: $0, focus: focus) },
            format: format, quality: quality)
}

/// The sentence with which something is refused; nothing where it is not.
func sentence(_ body: () throws -> Void) throws -> String? {
    do {
        try body()
        return nil
    } catch let failure as MediaFailure {
        return failure.sentence
    }
}

extension Array<UInt8> {
    /// Whether a text stands anywhere in the bytes.
    func contains(text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}
