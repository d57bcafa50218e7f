extension Recording {
    /// Reads a raw AAC stream frame by frame (ADTS, ISO/IEC 13818-7 §6.2): nothing else says how long it is.
    init(adts file: inout FileWindow, between borders: TagBorders) throws(MediaFailure) {
        var walk = ADTSWalk()
        try walk.run(through: &file, from: borders.start, to: borders.end)
        guard let first = walk.first, walk.samples > 0 else {
            throw MediaFailure(.truncated, "This AAC recording stops in its first frame: the file was cut short.")
        }
        guard walk.frameBytes >= (borders.end - borders.start) / 4 else {
            throw MediaFailure(.wrongKind, "This is not a recording: too little of it is AAC.")
        }
        self.init(
            duration: Double(walk.samples) / Double(first.sampleRate), soundBytes: walk.frameBytes,
            channels: first.channels, sampleRate: first.sampleRate, isTruncated: walk.endsInsideFrame)
    }
}

/// The header of a frame.
private struct ADTSFrame {
    let sampleRate: Int
    let channels: Int
    /// Bytes from this header to the next.
    let byteCount: Int
    /// Samples of each channel.
    let samples: Int

    /// The frame whose first seven bytes these are; nothing where they are no header.
    init?(_ head: ArraySlice<UInt8>) {
        let head = Array(head.prefix(7))
        guard head.count == 7, head[0] == 0xFF, head[1] & 0xF6 == 0xF0 else { return nil }
        let rate = Int(head[2] >> 2 & 15)
        guard rate < Self.rates.count else { return nil }
        sampleRate = Self.rates[rate]
        let configuration = Int(head[2] & 1) << 2 | Int(head[3] >> 6)
        channels = configuration == 7 ? 8 : max(1, configuration)
        byteCount = Int(head[3] & 3) << 11 | Int(head[4]) << 3 | Int(head[5] >> 5)
        samples = (Int(head[6] & 3) + 1) * 1024
        // With a checksum, the header has two bytes more.
        guard byteCount >= (head[1] & 1 == 0 ? 9 : 7) else { return nil }
    }

    private static let rates = [
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
    ]
}

/// The state while frames are counted.
private struct ADTSWalk {
    private(set) var first: ADTSFrame?
    private(set) var samples = 0
    private(set) var frameBytes = 0
    private(set) var endsInsideFrame = false

    mutating func run(through file: inout FileWindow, from start: Int, to end: Int) throws(MediaFailure) {
        var place = start
        while place + 7 <= end {
            let head = try file.bytes(at: place, count: 7)
            guard let frame = ADTSFrame(head), first.map({ $0.sampleRate == frame.sampleRate }) ?? true else {
                // Lost: the next header is one that another follows.
                place = try resynchronised(in: &file, from: place + 1, to: end)
                continue
            }
            first = first ?? frame
            guard place + frame.byteCount <= end else {
                endsInsideFrame = true
                return
            }
            samples += frame.samples
            frameBytes += frame.byteCount
            place += frame.byteCount
        }
    }

    private func resynchronised(
        in file: inout FileWindow, from start: Int, to end: Int
    ) throws(MediaFailure) -> Int {
        var place = start
        // No more than a mebibyte: what comes after that is something else.
        while place + 7 <= min(end, start + 1 << 20) {
            if try file.byte(at: place) == 0xFF, let frame = ADTSFrame(try file.bytes(at: place, count: 7)) {
                let next = place + frame.byteCount
                if next == end { return place }
                if next + 7 <= end, ADTSFrame(try file.bytes(at: next, count: 7))?.sampleRate == frame.sampleRate {
                    return place
                }
            }
            place += 1
        }
        return end
    }
}
