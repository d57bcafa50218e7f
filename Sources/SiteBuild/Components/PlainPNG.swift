/// A square of one grey as a PNG picture (ISO 15948), without a library: one bit a pixel, not compressed.
enum PlainPNG {
    static func square(of side: Int) -> [UInt8] {
        let line: [UInt8] = [0] + Array(repeating: 0xFF, count: (side + 7) / 8)
        let pixels = [UInt8](repeatElement(line, count: side).joined())
        var deflated: [UInt8] = [0x78, 0x01]
        var rest = pixels[...]
        while !rest.isEmpty {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            deflated.append(rest.isEmpty ? 1 : 0)
            deflated += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            deflated += block
        }
        deflated += bigEndian(adler32(pixels))
        let size = bigEndian(UInt32(side))
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        return signature + chunk("IHDR", size + size + [1, 0, 0, 0, 0]) + chunk("IDAT", deflated) + chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let body = [UInt8](name.utf8) + bytes
        return bigEndian(UInt32(bytes.count)) + body + bigEndian(crc32(body))
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var table: [UInt32] = []
        for start in 0..<256 as Range<UInt32> {
            var value = start
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
            table.append(value)
        }
        var sum = ~UInt32(0)
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return ~sum
    }

    private static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var (first, second) = (UInt32(1), UInt32(0))
        for byte in bytes {
            first = (first + UInt32(byte)) % 65_521
            second = (second + first) % 65_521
        }
        return second << 16 | first
    }
}
