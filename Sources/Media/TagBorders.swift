/// Where the sound of a file lies between the tags that players wrote around it.
struct TagBorders {
    /// After every ID3v2 and APE tag at the start.
    private(set) var start = 0
    /// Before the ID3v1, Lyrics3, APE and appended ID3v2 tags at the end.
    private(set) var end: Int

    /// Finds the borders; the sound may lie in `start..<end`, which is empty where a tag claims the whole file.
    init(of file: inout FileWindow) throws(MediaFailure) {
        end = file.byteCount
        while let next = try file.endOfTag(at: start), next > start {
            start = min(next, file.byteCount)
        }
        if try file.holds("TAG", at: end - 128), end - 128 >= start {
            end -= 128
        }
        while let next = try file.startOfTag(endingAt: end), next >= start, next < end {
            end = next
        }
    }
}

extension FileWindow {
    /// The end of the ID3v2 (id3v2.4.0-structure §3) or APEv2 tag that starts at `offset`.
    fileprivate mutating func endOfTag(at offset: Int) throws(MediaFailure) -> Int? {
        if try holds("ID3", at: offset) {
            let header = Array(try bytes(at: offset, count: 10).prefix(10))
            guard header.count == 10, header[3] != 0xFF, header[4] != 0xFF else { return nil }
            guard let size = header[6...].syncSafe else { return nil }
            return offset + 10 + size + (header[5] & 0x10 == 0 ? 0 : 10)
        }
        if try holds("APETAGEX", at: offset), let size = try littleEndian(at: offset + 12, width: 4) {
            return offset + 32 + Int(size)
        }
        return nil
    }

    /// The start of the APEv1, APEv2, Lyrics3 v2 or appended ID3v2.4 tag that ends at `end`.
    fileprivate mutating func startOfTag(endingAt end: Int) throws(MediaFailure) -> Int? {
        if try holds("APETAGEX", at: end - 32) {
            guard let size = try littleEndian(at: end - 20, width: 4),
                let flags = try littleEndian(at: end - 12, width: 4)
            else { return nil }
            return end - Int(size) - (flags >> 31 == 1 ? 32 : 0)
        }
        if try holds("LYRICS200", at: end - 9) {
            let digits = try bytes(at: end - 15, count: 6).prefix(6)
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return end - 15 - digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        if try holds("3DI", at: end - 10) {
            return try bytes(at: end - 4, count: 4).syncSafe.map { end - 20 - $0 }
        }
        return nil
    }
}

extension AudioTags {
    /// The tags around the sound, the richest first.
    init(around borders: TagBorders, in file: inout FileWindow) throws(MediaFailure) {
        self.init(id3: try file.piece(at: 0, count: borders.start))
        if borders.end < file.byteCount {
            fill(from: AudioTags(ape: try file.piece(at: borders.end, count: file.byteCount - borders.end)))
            fill(from: AudioTags(id3v1: try file.piece(at: file.byteCount - 128, count: 128)))
        }
    }
}
