extension Recording {
    /// Reads a WAV file: RIFF chunks from `start` on, or RF64 ones with sizes of 64 bits (EBU Tech 3306).
    init(wav file: inout FileWindow, from start: Int) throws(MediaFailure) {
        var chunks = WAVChunks()
        try chunks.read(from: &file, at: start + 12)
        guard let format = chunks.format, format.channels > 0, format.sampleRate > 0, format.bytesPerSecond > 0 else {
            throw MediaFailure(.damaged, "This looks like a WAV recording, and does not say how its sound is stored.")
        }
        guard let sound = chunks.sound else {
            throw MediaFailure(.truncated, "This WAV recording stops before its sound begins: the file was cut short.")
        }
        // PCM is as long as its bytes; other codings say their number of samples beside.
        let counted = chunks.samples.map { Double($0) / Double(format.sampleRate) }
        let measured = Double(sound.count) / Double(format.bytesPerSecond)
        let isLinear = format.bytesPerSecond == format.blockBytes * format.sampleRate
        self.init(
            duration: isLinear || chunks.isCut ? measured : counted ?? measured, soundBytes: sound.count,
            channels: format.channels, sampleRate: format.sampleRate, isTruncated: chunks.isCut,
            hasConstantBitrate: true, tags: chunks.tags)
    }
}

/// The chunks that matter.
private struct WAVChunks {
    struct Format {
        let channels: Int
        let sampleRate: Int
        let bytesPerSecond: Int
        let blockBytes: Int
    }

    private(set) var format: Format?
    /// Where the sound lies.
    private(set) var sound: Range<Int>?
    /// What the `fact` chunk says.
    private(set) var samples: Int?
    private(set) var isCut = false
    private(set) var tags = AudioTags()
    private var longSoundSize: Int?

    mutating func read(from file: inout FileWindow, at start: Int) throws(MediaFailure) {
        var place = start
        while place + 8 <= file.byteCount, let size32 = try file.littleEndian(at: place + 4, width: 4) {
            let body = place + 8
            var size = Int(size32)
            // Zeros that fill up a file are no chunks.
            if sound != nil, size == 0, try file.bigEndian(at: place, width: 4) == 0 { return }
            if try file.holds("data", at: place) {
                // A recorder that writes to a pipe cannot know the size: it says none, or the largest.
                let isUnknown = size == 0 || size >= 0xFFFF_FF00
                if isUnknown { size = longSoundSize ?? file.byteCount - body }
                let end = min(body + min(size, file.byteCount), file.byteCount)
                isCut = body + min(size, Int.max - body) > file.byteCount
                sound = sound ?? body..<end
            } else if sound == nil, try file.holds("fmt ", at: place) {
                try readFormat(from: &file, at: body)
            } else if try file.holds("fact", at: place) {
                samples = try file.littleEndian(at: body, width: 4).map { Int($0) }
            } else if try file.holds("ds64", at: place), let long = try file.littleEndian(at: body + 8, width: 8) {
                longSoundSize = Int(clamping: long)
            } else {
                try readTags(from: &file, at: place, size: size)
            }
            size = min(size, file.byteCount)
            place = body + size + size % 2
        }
    }

    private mutating func readFormat(from file: inout FileWindow, at body: Int) throws(MediaFailure) {
        guard let channels = try file.littleEndian(at: body + 2, width: 2),
            let sampleRate = try file.littleEndian(at: body + 4, width: 4),
            let bytesPerSecond = try file.littleEndian(at: body + 8, width: 4),
            let blockBytes = try file.littleEndian(at: body + 12, width: 2)
        else { return }
        format = Format(
            channels: Int(channels), sampleRate: Int(sampleRate), bytesPerSecond: Int(bytesPerSecond),
            blockBytes: Int(blockBytes))
    }

    private mutating func readTags(
        from file: inout FileWindow, at place: Int, size: Int
    ) throws(MediaFailure) {
        let body = place + 8
        if try file.holds(oneOf: ["id3 ", "ID3 "], at: place) {
            tags.fill(from: AudioTags(id3: try file.piece(at: body, count: size)))
        } else if try file.holds("LIST", at: place), try file.holds("INFO", at: body) {
            tags.fill(from: AudioTags(riffInfo: try file.piece(at: body + 4, count: size - 4)))
        }
    }
}

extension AudioTags {
    /// The texts of a RIFF `INFO` list.
    fileprivate init(riffInfo bytes: [UInt8]) {
        self.init()
        var place = 0
        while place + 8 <= bytes.count, let size = bytes[(place + 4)...].littleEndian(4) {
            let text = bytes[(place + 8)..<min(place + 8 + size, bytes.count)]
            let field: WritableKeyPath<AudioTags, String?>? =
                bytes.holds("INAM", at: place)
                ? \.title
                : bytes.holds("IART", at: place)
                    ? \.artist
                    : bytes.holds("IPRD", at: place)
                        ? \.album
                        : bytes.holds("ICMT", at: place) ? \.comment : bytes.holds("IGNR", at: place) ? \.genre : nil
            if let field { self[keyPath: field] = TagText.plain(text) }
            place += 8 + size + size % 2
        }
        hasComment = comment != nil
    }
}
