extension Recording {
    /// Reads an MP3 frame by frame: a header can lie, and without one only the frames know.
    ///
    /// The counting is FFmpeg's: sound starts at the first two frames that agree; bytes between frames belong to the
    /// frame that follows; what remains at the end counts as one frame; what an encoder's delay puts before the sound
    /// does not count.
    init(mp3 file: inout FileWindow, between borders: TagBorders) throws(MediaFailure) {
        let info = try MP3InfoFrame(in: &file, at: borders.start)
        let search = borders.start + (info?.byteCount ?? 0)
        guard let first = try file.firstFrame(from: search, to: borders.end) else {
            throw try file.whyNotMP3(from: search, to: borders.end, afterInfo: info != nil)
        }
        var count = FrameCount(at: first.offset)
        try count.run(through: &file, to: borders.end)
        // Chance makes some seven per cent of any bytes look like frames.
        guard count.frameBytes >= (borders.end - first.offset) / 4 else {
            throw MediaFailure(.wrongKind, "This is not a recording: too little of it is MP3.")
        }

        let skipped = (info?.skippedSamples ?? 0) * (FrameCount.ticksPerSecond / first.frame.sampleRate)
        self.init(
            duration: Double(max(0, count.ticks - skipped)) / Double(FrameCount.ticksPerSecond),
            soundBytes: count.frameBytes, channels: first.frame.channels, sampleRate: first.frame.sampleRate,
            isTruncated: count.endsInsideFrame || (info?.frameCount ?? 0) > count.frames + 1,
            hasConstantBitrate: count.hasOneBitrate)
    }
}

/// The state while frames are counted.
private struct FrameCount {
    /// A multiple of every sampling rate of MPEG audio, so that durations add up without rounding.
    static let ticksPerSecond = 14_112_000

    private(set) var ticks = 0
    private(set) var frames = 0
    private(set) var frameBytes = 0
    private(set) var endsInsideFrame = false
    private var bitrates: UInt16 = 0
    private var position: Int
    /// The last header, and how many agreeing ones came in a row; below 1 after a disturbance.
    private var header: UInt32 = 0
    private var agreeing = 0
    private var layer = 3
    private var ticksPerFrame = 0

    init(at offset: Int) {
        position = offset
    }

    /// Every frame has the same bitrate.
    var hasOneBitrate: Bool { bitrates.nonzeroBitCount == 1 }

    mutating func run(through file: inout FileWindow, to end: Int) throws(MediaFailure) {
        while position < end {
            let window = try file.load(at: position, count: 4)
            guard window.count >= 4 else { break }
            let base = position - window.lowerBound
            let stop = min(window.upperBound, end - base)
            let reached = countFrames(in: file.buffer.span, from: window.lowerBound, to: stop)
            guard base + reached > position else { break }
            position = base + reached
        }
        // Some encoders leave out the last padding.
        endsInsideFrame = position > end + 4
        if position < end {
            ticks += ticksPerFrame
        }
    }

    /// Counts the frames whose headers lie in `from..<to` and says where to go on: past `to` after a frame that
    /// ends there, at most three bytes before it otherwise.
    private mutating func countFrames(in bytes: borrowing Span<UInt8>, from: Int, to: Int) -> Int {
        var place = from
        var gap = 0
        while place + 4 <= to {
            let word =
                UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16 | UInt32(bytes[place + 2]) << 8
                | UInt32(bytes[place + 3])
            guard let frame = MPEGFrame(header: word) else {
                let next = bytes.first(0xFF, in: (place + 1)..<to) ?? to - 3
                gap += max(1, next - place)
                place = max(place + 1, next)
                continue
            }
            note(frame, header: word, afterGap: gap)
            place += frame.byteCount
            gap = 0
        }
        return place
    }

    private mutating func note(_ frame: MPEGFrame, header word: UInt32, afterGap gap: Int) {
        if gap > 1 { agreeing = -2 }
        if header != 0 && (word ^ header) & 0xFFFE_0C00 != 0 { agreeing = -3 }
        header = word
        bitrates |= 1 << UInt16(word >> 12 & 15)
        agreeing += 1
        // A frame that agrees with none before it counts, with the length of the frames before.
        if agreeing > (frame.layer == layer ? 0 : 1) {
            ticksPerFrame = frame.sampleCount * (FrameCount.ticksPerSecond / frame.sampleRate)
            layer = frame.layer
        }
        ticks += ticksPerFrame
        frames += 1
        frameBytes += frame.byteCount
    }
}

extension FileWindow {
    /// The first of two frames that follow each other and agree, no more than a mebibyte in; or the only one.
    fileprivate mutating func firstFrame(
        from start: Int, to end: Int
    ) throws(MediaFailure) -> (offset: Int, frame: MPEGFrame)? {
        var place = start
        while place < min(end - 3, start + (1 << 20)) {
            if try byte(at: place) == 0xFF, let header = try bigEndian(at: place, width: 4),
                let frame = MPEGFrame(header: UInt32(header))
            {
                let next = place + frame.byteCount
                if next == end && place == start { return (place, frame) }
                if next + 4 <= end, let second = try bigEndian(at: next, width: 4),
                    MPEGFrame(header: UInt32(second)) != nil,
                    MPEGFrame.isOneStream(UInt32(header), UInt32(second))
                {
                    return (place, frame)
                }
            }
            place += 1
        }
        return nil
    }

    /// Why no sound was found where an MP3 has it.
    fileprivate mutating func whyNotMP3(
        from start: Int, to end: Int, afterInfo: Bool
    ) throws(MediaFailure) -> MediaFailure {
        if start >= end {
            return MediaFailure(.truncated, "This recording stops before its sound begins: the file was cut short.")
        }
        let word = UInt32(try bigEndian(at: start, width: 4) ?? 0)
        // The bitrate index 0 says that the length of the frames is a secret of the encoder.
        if word & 0xFFE0_F000 == 0xFFE0_0000 && word & 0x0006_0000 != 0 && word & 0xC00 != 0xC00 {
            return MediaFailure(
                .wrongKind, "This MP3 is of “free format”, which players refuse: export it with a usual bitrate.")
        }
        if try bytes(at: start, count: 1 << 16).allSatisfy({ $0 == 0 }) {
            return MediaFailure(.damaged, "This file holds zeros where its sound should be: a copy of it failed.")
        }
        if afterInfo || MPEGFrame(header: word) != nil {
            return MediaFailure(.truncated, "This MP3 stops in its first frames: the file was cut short.")
        }
        return MediaFailure(.wrongKind, "This is not a recording that Kindred knows.")
    }
}
