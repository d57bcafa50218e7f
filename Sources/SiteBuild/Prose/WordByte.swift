/// What stands at a byte of a text.
package enum WordByte {
    /// Whether a letter or digit stands there, and how many bytes the sign has. Signs of U+0080 to U+00BF and of General
    /// Punctuation (U+2000 to U+206F) are none.
    package static func step(_ bytes: [UInt8], _ index: Int) -> (isWord: Bool, length: Int) {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (true, 1)
        case 0..<0x80: return (false, 1)
        case 0xC2: return (false, 2)
        case 0xC3...0xDF: return (true, 2)
        case 0xE2:
            guard index + 1 < bytes.count else { return (false, 1) }
            return (bytes[index + 1] > 0x81, 3)
        case 0xE0...0xEF: return (true, 3)
        case 0xF0...0xF4: return (true, 4)
        default: return (false, 1)
        }
    }
}
