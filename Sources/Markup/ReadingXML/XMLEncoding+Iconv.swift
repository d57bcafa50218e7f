import Glibc

extension XMLEncoding {
    /// A document in any encoding that the C library knows, as UTF-8; what is no character becomes U+FFFD.
    /// nil when the library does not know the encoding.
    static func converted(_ bytes: [UInt8], from name: String) -> (bytes: [UInt8], isSound: Bool)? {
        // No name of an encoding has anything else; `//` would ask for more than conversion.
        guard name.utf8.count <= 40, name.utf8.allSatisfy({ isNamePart($0) && $0 < 0x80 }) else { return nil }
        let descriptor = unsafe iconv_open("UTF-8", name)
        guard Int(bitPattern: descriptor) != -1 else { return nil }
        defer { _ = unsafe iconv_close(descriptor) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 4)
        var isSound = true
        var source = bytes
        var buffer = [CChar](repeating: 0, count: 1 << 14)
        unsafe source.withUnsafeMutableBytes { source in
            guard let start = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            var next: UnsafeMutablePointer<CChar>? = unsafe start
            var left = source.count
            while left > 0 {
                let (reason, written) = unsafe step(descriptor, &next, &left, &buffer)
                result.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
                if reason == EILSEQ || reason == EINVAL {
                    isSound = false
                    result.append(contentsOf: "\u{FFFD}".utf8)
                    unsafe next = next.map { unsafe $0 + 1 }
                    left -= 1
                } else if reason != E2BIG {
                    break
                }
            }
        }
        // The declaration was read as ASCII: an encoding that has other bytes for it is not the document's.
        return result.starts(with: "<?xml".utf8) ? (result, isSound) : nil
    }

    /// One call: why it stopped (0 at the end of the source), and how much of the buffer it filled.
    private static func step(
        _ descriptor: iconv_t?, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ buffer: inout [CChar]
    ) -> (reason: CInt, written: Int) {
        var room = buffer.count
        let size = room
        let reason = unsafe buffer.withUnsafeMutableBufferPointer { buffer -> CInt in
            var output = buffer.baseAddress
            return unsafe iconv(descriptor, &next, &left, &output, &room) == -1 ? errno : 0
        }
        return (reason, size - room)
    }
}
