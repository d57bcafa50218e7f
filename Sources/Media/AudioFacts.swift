/// What the bytes of a recording say about it.
package struct AudioFacts: Sendable, Hashable {
    /// The size of the file.
    package let byteCount: Int
    /// What the content is, whatever the name says.
    package let format: AudioFormat
    /// Seconds of sound, as `ffmpeg -i FILE -map 0:a:0 -c copy -f null -` counts them.
    package let duration: Double
    /// Bits per second on average, where the duration is not nothing.
    package let bitrate: Int?
    /// Every part of the sound has the same bitrate.
    package let hasConstantBitrate: Bool
    package let channels: Int
    /// Samples per second of each channel.
    package let sampleRate: Int
    /// The sound stops before the file says it should: a copy or an upload was cut short.
    package let isTruncated: Bool
    /// The extension of the name is one that says this format.
    package let extensionMatches: Bool
    package let tags: AudioTags

    /// The type for an enclosure.
    package var mediaType: String { format.mediaType }
    /// The title in the file's own tags.
    package var title: String? { tags.title }
    /// The chapters that the file carries, in the order of time.
    package var chapters: [AudioChapter] { tags.chapters }

    /// The number of the readers that make these facts. It rises with each change by which equal bytes give other facts, so
    /// that facts which were kept by an older Kindred are not taken for these.
    package static let readers = 2
}

/// What a recording's own tags say; absent where empty. Never a reason to refuse a recording.
package struct AudioTags: Sendable, Hashable {
    package var title: String?
    package var artist: String?
    package var album: String?
    package var comment: String?
    package var genre: String?
    package var composer: String?
    /// Its number among others.
    package var track: Int?
    /// When it was recorded or published, as the tag has it: `2026-10-01`, `2026`.
    package var date: String?
    /// The pictures inside.
    package var pictures: [AudioPicture] = []
    /// What made the file, as it says.
    package var encoder: String?
    /// The language spoken, as the tag has it: `eng`, `en-GB`.
    package var language: String?
    /// How much louder it is to be played, as its maker measured: `-3.2 dB`.
    package var replayGain: String?
    /// There is a comment of any name; iTunes' own numbers are none.
    package var hasComment = false
    /// By time.
    package var chapters: [AudioChapter] = []

    package init() {}
}

/// A chapter that a recording carries inside.
package struct AudioChapter: Sendable, Hashable {
    /// Milliseconds from the start, 0 or more.
    package var start: Int
    /// Milliseconds from the start, where the chapter says so.
    package var end: Int?
    package var title: String?
    /// A page about it.
    package var url: String?
    /// It has a picture of its own.
    package var hasPicture = false

    package init(start: Int, end: Int? = nil, title: String? = nil, url: String? = nil) {
        self.start = start
        self.end = end
        self.title = title
        self.url = url
    }

    /// Times in seconds, to the millisecond that is nearest; nil where one is no time of a recording.
    init?(seconds start: Double, to end: Double? = nil, title: String?) {
        guard let start = Self.milliseconds(start) else { return nil }
        self.init(start: start, end: end.flatMap(Self.milliseconds).flatMap { $0 > start ? $0 : nil }, title: title)
    }

    private static func milliseconds(_ seconds: Double) -> Int? {
        seconds >= 0 && seconds <= Double(latest / 1000) ? Int((seconds * 1000).rounded()) : nil
    }

    /// A thousand hours, in milliseconds: damaged bytes can claim anything.
    static let latest = 3_600_000_000
}

/// A picture that a recording carries inside.
package struct AudioPicture: Sendable, Hashable {
    /// Its media type, as the tag or its own bytes say; empty where neither does.
    package var mediaType: String
    package var byteCount: Int
    /// What it shows, by the list of ID3v2 (APIC): 3 is the front cover.
    package var kind: Int
    /// The tag's own words for it.
    package var description: String

    package init(mediaType: String, byteCount: Int, kind: Int = 3, description: String = "") {
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.kind = kind
        self.description = description
    }

    /// A picture whose type its bytes say.
    init(_ bytes: ArraySlice<UInt8>, kind: Int = 3, description: String = "") {
        var type = ""
        if case .picture(let format) = FileKind(head: Array(bytes.prefix(FileKind.headLength))) {
            type = format.mediaType
        }
        self.init(mediaType: type, byteCount: bytes.count, kind: kind, description: description)
    }
}
