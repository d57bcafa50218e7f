/// A box at the top of a file.
struct MP4TopBox {
    let type: UInt32
    /// With its header.
    let range: Range<Int>
    let header: Int

    static func all(in file: inout FileWindow) throws(MediaFailure) -> [MP4TopBox] {
        var boxes: [MP4TopBox] = []
        var place = 0
        while place + 8 <= file.byteCount, let size32 = try file.bigEndian(at: place, width: 4),
            let type = try file.bigEndian(at: place + 4, width: 4)
        {
            var (header, size) = (8, Int(size32))
            if size == 1, let long = try file.bigEndian(at: place + 8, width: 8) {
                (header, size) = (16, Int(clamping: long))
            } else if size == 0 {
                size = file.byteCount - place
            }
            guard size >= header, size <= file.byteCount - place else {
                throw MediaFailure(.truncated, "This M4A recording stops before its end: the file was cut short.")
            }
            boxes.append(MP4TopBox(type: UInt32(type), range: place..<(place + size), header: header))
            place += size
        }
        return boxes
    }
}
