extension Recording {
    /// Reads the first Opus or Vorbis stream of an Ogg file (RFC 3533, RFC 7845, Vorbis I), page by page: the sound goes
    /// as far as the last whole page says. Streams that follow one another are added up.
    init(ogg file: inout FileWindow, from start: Int) throws(MediaFailure) {
        var walk = OggWalk()
        try walk.run(through: &file, from: start)
        guard let first = walk.first, walk.hasSound else {
            throw MediaFailure(.truncated, "This Ogg recording stops before its sound begins: the file was cut short.")
        }
        self.init(
            duration: walk.seconds, soundBytes: walk.soundBytes, channels: first.channels,
            sampleRate: first.sampleRate, isTruncated: walk.endsInsidePage, tags: AudioTags(oggPackets: walk.packets))
    }
}

/// The state while pages are walked.
private struct OggWalk {
    private(set) var first: OggStream?
    private(set) var soundBytes = 0
    private(set) var endsInsidePage = false
    private(set) var hasSound = false
    /// The first bytes of the first stream's packets: the header and the comments.
    private(set) var packets: [[UInt8]] = [[]]
    private var current: OggStream?
    private var finished = 0.0

    var seconds: Double { finished + (current?.seconds ?? 0) }

    mutating func run(through file: inout FileWindow, from start: Int) throws(MediaFailure) {
        var place = start
        while place < file.byteCount {
            guard let page = try OggPage(in: &file, at: place) else {
                // Lost: the next page begins with the same four letters.
                place = try file.next("OggS", from: place + 1) ?? file.byteCount
                continue
            }
            guard page.end <= file.byteCount else {
                endsInsidePage = true
                return
            }
            if page.begins, let stream = try OggStream(in: &file, page: page) {
                finished += current?.seconds ?? 0
                current = stream
                first = first ?? stream
            }
            if page.serial == current?.serial {
                try take(page, from: &file)
            }
            place = page.end
        }
    }

    private mutating func take(_ page: OggPage, from file: inout FileWindow) throws(MediaFailure) {
        if page.serial == first?.serial && packets.count < 3 {
            try collectPackets(of: page, from: &file)
        }
        // A granule of 0 is a header's, and of −1 means that no packet ends on the page.
        if page.granule > 0 {
            if current?.lastGranule == 0 { try current?.start(with: page, in: &file) }
            hasSound = true
            current?.lastGranule = page.granule
        }
        soundBytes += page.end - page.body
    }

    /// Keeps what the header packets hold, up to a mebibyte each; a page's lengths below 255 end a packet.
    private mutating func collectPackets(of page: OggPage, from file: inout FileWindow) throws(MediaFailure) {
        var place = page.body
        for length in page.lengths where packets.count < 3 {
            if packets[packets.count - 1].count < 1 << 20 {
                packets[packets.count - 1] += try file.bytes(at: place, count: length).prefix(length)
            }
            place += length
            if length < 255 { packets.append([]) }
        }
    }
}

/// The header of a page (RFC 3533 §6).
private struct OggPage {
    /// It goes on with a packet of the page before.
    let continues: Bool
    let begins: Bool
    let ends: Bool
    let granule: Int
    let serial: UInt64
    /// The lengths of the pieces that the page holds.
    let lengths: [Int]
    let body: Int
    let end: Int

    init?(in file: inout FileWindow, at place: Int) throws(MediaFailure) {
        guard try file.holds("OggS", at: place), let flags = try file.bigEndian(at: place + 4, width: 2),
            let granule = try file.littleEndian(at: place + 6, width: 8),
            let serial = try file.littleEndian(at: place + 14, width: 4),
            let pieces = try file.byte(at: place + 26), flags >> 8 == 0
        else { return nil }
        continues = flags & 1 != 0
        begins = flags & 2 != 0
        ends = flags & 4 != 0
        self.granule = Int(Int64(bitPattern: granule))
        self.serial = serial
        body = place + 27 + Int(pieces)
        lengths = try file.bytes(at: place + 27, count: Int(pieces)).prefix(Int(pieces)).map { Int($0) }
        end = body + lengths.reduce(0, +)
    }
}

/// One stream of sound.
private struct OggStream {
    let serial: UInt64
    let channels: Int
    let sampleRate: Int
    /// The samples that a player leaves out at the start.
    private let skipped: Int
    /// The most samples that a packet of Vorbis holds; 0 for Opus, whose packets each say.
    private let longestPacket: Int
    /// The sample that the stream begins with: 0, unless it was taken from a running broadcast or cut without
    /// renumbering (RFC 7845 §4.3, Vorbis I §A.2).
    private var firstGranule = 0
    /// The sample after the last of the last page.
    var lastGranule = 0

    var seconds: Double { Double(max(0, lastGranule - firstGranule - skipped)) / Double(sampleRate) }

    /// Takes the first page of sound: what its end is more than its packets hold was before.
    mutating func start(with page: OggPage, in file: inout FileWindow) throws(MediaFailure) {
        var samples = 0
        var place = page.body
        var isNew = true
        // A packet whose beginning is on no page that is here counts as the longest.
        for (index, length) in page.lengths.enumerated() {
            if isNew {
                let isRest = index == 0 && page.continues
                samples +=
                    longestPacket > 0
                    ? longestPacket
                    : isRest ? OpusPacket.longest : OpusPacket.samples(try file.bytes(at: place, count: 2))
            }
            isNew = length < 255
            place += length
        }
        firstGranule = page.ends ? 0 : max(0, page.granule - samples)
    }

    /// The stream that `page` begins; nothing where it is another kind.
    init?(in file: inout FileWindow, page: OggPage) throws(MediaFailure) {
        serial = page.serial
        let body = page.body
        if try file.holds("OpusHead", at: body), let count = try file.byte(at: body + 9), count > 0,
            let skipped = try file.littleEndian(at: body + 10, width: 2)
        {
            channels = Int(count)
            // Opus is always decoded at 48 kHz (RFC 7845 §4).
            sampleRate = 48_000
            self.skipped = Int(skipped)
            longestPacket = 0
        } else if try file.holds("\u{1}vorbis", at: body), let count = try file.byte(at: body + 11), count > 0,
            let rate = try file.littleEndian(at: body + 12, width: 4), rate > 0
        {
            channels = Int(count)
            sampleRate = Int(rate)
            skipped = 0
            // The exponents of both sizes of a block; a packet gives half of its block and half of the one before.
            longestPacket = 1 << max(0, Int((try file.byte(at: body + 28) ?? 0) >> 4) - 1)
        } else {
            return nil
        }
    }
}

extension AudioTags {
    /// The comments in the second packet of an Opus or Vorbis stream.
    fileprivate init(oggPackets packets: [[UInt8]]) {
        self.init()
        guard packets.count > 1 else { return }
        let packet = packets[1]
        if packet.holds("OpusTags") {
            self.init(vorbisComment: packet[8...])
        } else if packet.holds("\u{3}vorbis") {
            self.init(vorbisComment: packet[7...])
        }
    }
}
