extension Recording {
    /// Reads a FLAC stream (RFC 9639) that starts at `start`; what follows `end` is no part of it.
    ///
    /// The header's number of samples is only what the encoder meant to write, or 0 where it wrote to a pipe: the last
    /// whole frame says how far the sound goes.
    init(flac file: inout FileWindow, from start: Int, to end: Int) throws(MediaFailure) {
        let header = try FLACHeader(in: &file, from: start)
        let reached = try file.lastSample(of: header, to: end)
        let isTruncated = header.sampleCount > 0 && reached < header.sampleCount
        if reached == 0 {
            throw MediaFailure(.truncated, "This FLAC recording stops before its sound begins: the file was cut short.")
        }
        self.init(
            duration: Double(reached) / Double(header.sampleRate), soundBytes: max(0, end - header.soundStart),
            channels: header.channels, sampleRate: header.sampleRate, isTruncated: isTruncated, tags: header.tags)
    }
}

/// What stands before the sound.
struct FLACHeader {
    private(set) var sampleRate = 0
    private(set) var channels = 0
    /// Samples of each channel; 0 where the encoder did not know.
    private(set) var sampleCount = 0
    /// The samples of a frame, where all but the last have the same.
    private(set) var blockSize = 0
    private(set) var largestFrame = 0
    /// Where the first frame is.
    private(set) var soundStart: Int
    private(set) var tags = AudioTags()

    fileprivate init(in file: inout FileWindow, from start: Int) throws(MediaFailure) {
        soundStart = start + 4
        while let head = try file.bigEndian(at: soundStart, width: 4) {
            let size = Int(head & 0xFF_FFFF)
            let body = soundStart + 4
            switch head >> 24 & 0x7F {
            case 0: try readStreamInfo(from: &file, at: body)
            case 4: tags.fill(from: AudioTags(vorbisComment: try file.piece(at: body, count: size)[...]))
            case 6:
                let picture = AudioPicture(flac: try file.piece(at: body, count: size)[...])
                tags.pictures.append(picture ?? AudioPicture(mediaType: "", byteCount: size))
            default: break
            }
            soundStart = body + size
            if head >> 31 == 1 { break }
        }
        guard sampleRate > 0 else {
            throw MediaFailure(.damaged, "This looks like a FLAC recording, and does not say how its sound is stored.")
        }
    }

    /// STREAMINFO (§8.2): sizes, then 20 bits of rate, 3 of channels, 5 of depth and 36 of samples.
    private mutating func readStreamInfo(from file: inout FileWindow, at body: Int) throws(MediaFailure) {
        guard let block = try file.bigEndian(at: body, width: 2),
            let largest = try file.bigEndian(at: body + 7, width: 3),
            let packed = try file.bigEndian(at: body + 10, width: 8)
        else { return }
        blockSize = Int(block)
        largestFrame = Int(largest)
        sampleRate = Int(packed >> 44)
        channels = Int(packed >> 41 & 7) + 1
        sampleCount = Int(packed & 0xF_FFFF_FFFF)
    }
}

extension FileWindow {
    /// The samples up to the end of the last whole frame before `end`; 0 where there is none.
    fileprivate mutating func lastSample(of header: FLACHeader, to end: Int) throws(MediaFailure) -> Int {
        var reach = max(1 << 16, header.largestFrame * 3)
        while true {
            let from = max(header.soundStart, end - reach)
            let bytes = try piece(at: from, count: end - from)
            if let last = FLACFrames(bytes, header: header, beginsAtFrame: from == header.soundStart).lastSample {
                return last
            }
            if from == header.soundStart || reach > 1 << 23 { return 0 }
            reach *= 8
        }
    }
}

/// The frame headers in the last bytes of a stream (RFC 9639 §9.1).
private struct FLACFrames {
    /// Where the last whole frame ends, in samples.
    let lastSample: Int?

    /// A frame is believed when the one before it ends where it begins, in samples: chance makes header-like bytes,
    /// but not with the right number.
    init(_ bytes: [UInt8], header: FLACHeader, beginsAtFrame: Bool) {
        var ends: Set<Int> = beginsAtFrame ? [0] : []
        var last: (place: Int, frame: FLACFrame)?
        var place = 0
        while place + 6 <= bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] & 0xFE == 0xF8,
                let frame = FLACFrame(bytes[place...], header: header)
            {
                if ends.contains(frame.start) { last = (place, frame) }
                ends.insert(frame.end)
            }
            place += 1
        }
        guard let last else {
            lastSample = nil
            return
        }
        lastSample = FLACFrame.isWhole(bytes[last.place...]) ? last.frame.end : last.frame.start
    }
}

private struct FLACFrame {
    /// The first sample of the frame, and the one after its last.
    let start: Int
    let end: Int

    init?(_ bytes: ArraySlice<UInt8>, header: FLACHeader) {
        let head = Array(bytes.prefix(16))
        guard head.count >= 6, head[3] & 1 == 0, let number = FLACFrame.codedNumber(head[4...]) else { return nil }
        var place = 4 + number.length
        let blockCode = head[2] >> 4
        let block: Int
        switch blockCode {
        case 0: return nil
        case 1: block = 192
        case 2...5: block = 144 << Int(blockCode)
        case 6:
            guard place < head.count else { return nil }
            block = Int(head[place]) + 1
            place += 1
        case 7:
            guard place + 1 < head.count else { return nil }
            block = (Int(head[place]) << 8 | Int(head[place + 1])) + 1
            place += 2
        default: block = 1 << Int(blockCode)
        }
        switch head[2] & 15 {
        case 12: place += 1
        case 13, 14: place += 2
        case 15: return nil
        default: break
        }
        guard place < head.count, FLACFrame.crc8(head[..<place]) == head[place] else { return nil }
        let isVariable = head[1] & 1 == 1
        start = isVariable ? number.value : number.value * max(header.blockSize, 1)
        end = start + block
    }

    /// A number coded as UTF-8 codes a character, up to 36 bits.
    private static func codedNumber(_ bytes: ArraySlice<UInt8>) -> (value: Int, length: Int)? {
        guard let first = bytes.first else { return nil }
        let length = (~first).leadingZeroBitCount
        if length == 0 { return (Int(first), 1) }
        guard (2...7).contains(length), bytes.count >= length else { return nil }
        let following = bytes.dropFirst().prefix(length - 1)
        guard following.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
        let top = length == 7 ? 0 : Int(first) & ((1 << (7 - length)) - 1)
        return (following.reduce(top) { $0 << 6 | Int($1 & 0x3F) }, length)
    }

    /// Polynomial x⁸ + x² + x + 1.
    private static func crc8(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        bytes.reduce(0) { crc, byte in
            (0..<8).reduce(crc ^ byte) { value, _ in value & 0x80 != 0 ? value << 1 ^ 0x07 : value << 1 }
        }
    }

    /// Whether the last two bytes are the CRC-16 of those before: polynomial x¹⁶ + x¹⁵ + x² + 1.
    static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        let crc = bytes.reduce(UInt16(0)) { crc, byte in
            (0..<8).reduce(crc ^ UInt16(byte) << 8) { value, _ in
                value & 0x8000 != 0 ? value << 1 ^ 0x8005 : value << 1
            }
        }
        // The remainder over a message and its own CRC is nothing.
        return crc == 0
    }
}
