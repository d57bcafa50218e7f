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
        SealedLines.bytes(Self.heading, copies.map { "\($0.source.line) \($0.published.line)" }.sorted())
    }

    init?(_ bytes: [UInt8]) {
        guard let lines = SealedLines.lines(of: bytes, below: Self.heading) else { return nil }
        for line in lines {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 16, let source = FileIdentity(words: Array(words[..<8])),
                let published = FileIdentity(words: Array(words[8...]))
            else { return nil }
            copies.insert(Copy(source: source, published: published))
        }
    }
}
