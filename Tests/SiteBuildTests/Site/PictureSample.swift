/// A picture for tests.
enum PictureSample {
    /// A PNG whose left half has another colour than its right half, and nothing of which is compressed.
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        var row: [UInt8] = [0]
        for x in 0..<width { row += x * 2 < width ? [200, 90, 60] : [20, 90, 60] }
        var pixels: [UInt8] = []
        for _ in 0..<height { pixels += row }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(width) + big(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", stored(pixels))
            + chunk("IEND", [])
    }

    /// With its CRC-32 (PNG, annex D).
    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        var crc = UInt32.max
        for byte in body { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
        return big(content.count) + body + big(Int(~crc))
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }

    /// A zlib stream of stored blocks (RFC 1950, RFC 1951).
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var place = 0
        while place < bytes.count {
            let piece = bytes[place...].prefix(65_535)
            place += piece.count
            stream += [place == bytes.count ? 1 : 0] + little(piece.count) + little(~piece.count) + piece
        }
        var (a, b) = (1, 0)
        for byte in bytes {
            a = (a + Int(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + big(b << 16 | a)
    }

    private static func big(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func little(_ number: Int) -> [UInt8] {
        [0, 8].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
