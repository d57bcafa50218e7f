import Digest

/// Which published files are copies of which files of the site, by both files' records in the file system, so that neither
/// is read to be compared while both stay as they are. It names no file. Without it, or with a damaged one, files are
/// compared by their bytes.
struct CopyRecords: Sendable, Equatable {
    struct Copy: Sendable, Hashable {
        let source: FileIdentity
        let published: FileIdentity
    }

    var copies: Set<Copy> = []

    private static let heading = "kindred copies 1"

    init() {}

    var bytes: [UInt8] {
        let lines = copies.map { "\($0.source.line) \($0.published.line)" }.sorted()
        let text = Array(([Self.heading] + lines).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
        return text + Array("end \(hex(sha256(text)))\n".utf8)
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.last == UInt8(ascii: "\n"), let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")),
            bytes[(end + 1)...].elementsEqual("end \(hex(sha256(bytes[...end])))\n".utf8)
        else { return nil }
        let lines = bytes[..<end].split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return nil }
        for line in lines.dropFirst() {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 16, let source = FileIdentity(words: Array(words[..<8])),
                let published = FileIdentity(words: Array(words[8...]))
            else { return nil }
            copies.insert(Copy(source: source, published: published))
        }
    }
}
