import Media

/// The cache as a file of lines: a heading with the number of the readers, what was heard by digest, with its chapters and the
/// files that hold it, and a digest of all that. One that is cut short, altered or of other readers counts as missing.
extension AudioCache.Content {
    private static let heading = "kindred audio 1 \(AudioFacts.readers)"

    var bytes: [UInt8] {
        var lines: [String] = []
        let files = Dictionary(grouping: self.files.keys) { self.files[$0] ?? "" }
        for (digest, heard) in heard.sorted(by: { $0.key < $1.key }) {
            lines.append(heard.line)
            for chapter in heard.chapters {
                let end = chapter.end.map(String.init) ?? "-"
                lines.append(
                    "chapter \(chapter.start) \(end) \(chapter.url ?? "-") \(LineText.escaped(chapter.title ?? ""))")
            }
            lines += (files[digest] ?? []).map(\.line).sorted()
        }
        return SealedLines.bytes(Self.heading, lines)
    }

    init?(_ bytes: [UInt8]) {
        guard let lines = SealedLines.lines(of: bytes, below: Self.heading) else { return nil }
        self.init()
        var current: HeardAudio?
        for line in lines {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 10, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            switch words[0] {
            case "heard":
                guard let heard = HeardAudio(words: words) else { return nil }
                current = heard
            case "chapter":
                guard words.count > 4, let start = Int(words[1]) else { return nil }
                let title = LineText.plain(Array(words[4...].joined(separator: " ").utf8)[...])
                current?.chapters.append(
                    AudioChapter(
                        start: start, end: Int(words[2]), title: title.isEmpty ? nil : title,
                        url: words[3] == "-" ? nil : words[3]))
            case "file":
                guard let current, let identity = FileIdentity(words: words) else { return nil }
                files[identity] = current.sha256
            default: return nil
            }
            if let current { heard[current.sha256] = current }
        }
    }
}

extension HeardAudio {
    fileprivate var line: String {
        let flags = [
            isTruncated, metadata.hasLocation, metadata.hasSerialNumber, metadata.hasOwner, privateTags.hasComment,
            privateTags.hasComposer,
        ]
        let numbers = "\(byteCount) \(format.rawValue) \(duration) \(bitrate.map(String.init) ?? "-")"
        let pictures = [String(privateTags.pictures)] + privateTags.covers
        return "heard \(sha256) \(numbers) \(channels) \(sampleRate) \(flags.map { $0 ? "1" : "0" }.joined()) "
            + pictures.joined(separator: ",")
    }

    fileprivate init?(words: [String]) {
        guard words.count == 10, words[1].utf8.count == 64, let byteCount = Int(words[2]),
            let format = AudioFormat(rawValue: words[3]), let duration = Double(words[4]), duration.isFinite,
            let channels = Int(words[6]), let sampleRate = Int(words[7]), words[8].utf8.count == 6
        else { return nil }
        let flags = words[8].utf8.map { $0 == UInt8(ascii: "1") }
        var metadata = PrivateMetadata()
        (metadata.hasLocation, metadata.hasSerialNumber, metadata.hasOwner) = (flags[1], flags[2], flags[3])
        let pictures = words[9].split(separator: ",").map(String.init)
        guard let first = pictures.first, let count = Int(first) else { return nil }
        var tags = PrivateTags()
        (tags.hasComment, tags.hasComposer) = (flags[4], flags[5])
        (tags.pictures, tags.covers) = (count, Array(pictures.dropFirst()))
        self.init(
            sha256: words[1], byteCount: byteCount, format: format, duration: duration, bitrate: Int(words[5]),
            channels: channels, sampleRate: sampleRate, isTruncated: flags[0], chapters: [], metadata: metadata,
            privateTags: tags)
    }
}

extension FileIdentity {
    /// Device, inode, size, and both times in seconds and nanoseconds.
    var line: String {
        let times = "\(modified.seconds) \(modified.nanoseconds) \(changed.seconds) \(changed.nanoseconds)"
        return "file \(device) \(inode) \(byteCount) \(times)"
    }

    init?(words: [String]) {
        guard words.count == 8, let device = UInt64(words[1]), let inode = UInt64(words[2]),
            let byteCount = Int(words[3])
        else { return nil }
        let times = words[4...].compactMap { Int($0) }
        guard times.count == 4 else { return nil }
        self.init(
            device: device, inode: inode, byteCount: byteCount,
            modified: FileTime(seconds: times[0], nanoseconds: times[1]),
            changed: FileTime(seconds: times[2], nanoseconds: times[3]))
    }
}
