import Digest

/// A file of lines that ends with a digest of all before it, so that one which was cut short or altered is known.
enum SealedLines {
    /// The file of a heading and its lines.
    static func bytes(_ heading: String, _ lines: [String]) -> [UInt8] {
        let text = Array(([heading] + lines).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
        return text + Array("end \(hex(sha256(text)))\n".utf8)
    }

    /// The lines below a heading; nil where the file has another one, or is not as it was written.
    static func lines(of bytes: [UInt8], below heading: String) -> ArraySlice<ArraySlice<UInt8>>? {
        guard bytes.last == UInt8(ascii: "\n"), let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")),
            bytes[(end + 1)...].elementsEqual("end \(hex(sha256(bytes[...end])))\n".utf8)
        else { return nil }
        let lines = bytes[..<end].split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(heading.utf8) else { return nil }
        return lines.dropFirst()
    }
}
