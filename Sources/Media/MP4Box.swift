/// A box of an MP4 file (ISO/IEC 14496-12 §4.2), somewhere in bytes held in memory.
struct MP4Box {
    /// Four letters, as a number.
    let type: UInt32
    let content: ArraySlice<UInt8>

    /// The boxes that `bytes` hold one after the other; a size that leads out of them ends at theirs.
    static func boxes(in bytes: ArraySlice<UInt8>) -> [MP4Box] {
        var boxes: [MP4Box] = []
        var rest = bytes
        while rest.count >= 8, let size32 = rest.bigEndian(4), let type = rest.dropFirst(4).bigEndian(4) {
            var headerLength = 8
            var size = size32
            if size == 1, let long = rest.dropFirst(8).bigEndian64 {
                headerLength = 16
                size = Int(clamping: long)
            } else if size == 0 {
                size = rest.count
            }
            guard size >= headerLength else { break }
            boxes.append(
                MP4Box(type: UInt32(type), content: rest.prefix(size).dropFirst(headerLength)))
            rest = rest.dropFirst(min(size, rest.count))
        }
        return boxes
    }

    /// The content of the first box at the end of a path: `mdia/mdhd`.
    static func content(of path: [StaticString], in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var content = bytes
        for name in path {
            guard let box = boxes(in: content).first(where: { $0.type == code(name) }) else { return nil }
            content = box.content
        }
        return content
    }

    /// The number that four letters make.
    static func code(_ name: StaticString) -> UInt32 {
        let letters = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return unsafe letters.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension ArraySlice<UInt8> {
    /// The first eight bytes as a number.
    var bigEndian64: UInt64? {
        guard count >= 8 else { return nil }
        return prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The `index`th number of four bytes after `header` bytes.
    func entry(_ index: Int, after header: Int) -> Int? {
        let place = startIndex + header + index * 4
        guard place >= startIndex, place + 4 <= endIndex else { return nil }
        return Int(self[place]) << 24 | Int(self[place + 1]) << 16 | Int(self[place + 2]) << 8 | Int(self[place + 3])
    }
}
