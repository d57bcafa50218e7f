/// The first frame of an MP3 when it carries a Xing, Info or VBRI header and no sound.
struct MP3InfoFrame {
    /// The bytes of the frame, which is not played.
    let byteCount: Int
    /// The frames that the encoder says follow.
    let frameCount: Int?
    /// The samples a player leaves out at the start, when LAME or Lavf wrote the header; 0 otherwise.
    let skippedSamples: Int

    /// Reads the frame at `offset`; nothing where it is an ordinary one.
    ///
    /// FFmpeg's rules, since its answer is the measure: the header counts only where it says a number of frames
    /// or of bytes, and the delay is the encoder's and the 529 samples of the decoder.
    init?(in file: inout FileWindow, at offset: Int) throws(MediaFailure) {
        guard let header = try file.bigEndian(at: offset, width: 4),
            let frame = MPEGFrame(header: UInt32(header)), frame.layer == 3
        else { return nil }
        byteCount = frame.byteCount

        if try file.holds("VBRI", at: offset + 36), try file.bigEndian(at: offset + 40, width: 2) == 1 {
            let size = try file.bigEndian(at: offset + 46, width: 4) ?? 0
            let frames = try file.bigEndian(at: offset + 50, width: 4) ?? 0
            guard size > 0 || frames > 0 else { return nil }
            frameCount = frames > 0 ? Int(frames) : nil
            skippedSamples = 0
            return
        }

        let sideInformation = frame.isLowRate ? (frame.channels == 1 ? 9 : 17) : (frame.channels == 1 ? 17 : 32)
        var place = offset + 4 + sideInformation
        guard try file.holds(oneOf: ["Xing", "Info"], at: place) else { return nil }
        let flags = try file.bigEndian(at: place + 4, width: 4) ?? 0
        place += 8
        var frames = 0
        var size = 0
        if flags & 1 != 0 {
            frames = Int(try file.bigEndian(at: place, width: 4) ?? 0)
            place += 4
        }
        if flags & 2 != 0 {
            size = Int(try file.bigEndian(at: place, width: 4) ?? 0)
            place += 4
        }
        place += (flags & 4 != 0 ? 100 : 0) + (flags & 8 != 0 ? 4 : 0)
        guard frames > 0 || size > 0 else { return nil }
        // A file far larger than its header says is several, one after the other: the header is of the first.
        let rest = file.byteCount - offset
        let isOfFirstOnly = size > 0 && rest > size && rest - size > size >> 4
        frameCount = frames > 0 && !isOfFirstOnly ? frames : nil
        skippedSamples = try file.encoderDelay(at: place).map { $0 + 529 } ?? 0
    }
}

extension FileWindow {
    /// The encoder's delay in samples, from the extension that LAME and Lavf add after the header.
    fileprivate mutating func encoderDelay(at place: Int) throws(MediaFailure) -> Int? {
        guard try holds(oneOf: ["LAME", "Lavf", "Lavc"], at: place) else { return nil }
        return try bigEndian(at: place + 21, width: 3).map { Int($0 >> 12) }
    }
}
