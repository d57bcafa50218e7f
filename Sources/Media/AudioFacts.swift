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
    /// There is a picture inside.
    package var hasPicture = false
    /// By time.
    package var chapters: [AudioChapter] = []

    package init() {}
}

/// A chapter that a recording carries inside.
package struct AudioChapter: Sendable, Hashable {
    /// Seconds from the start.
    package var start: Double
    /// Seconds from the start, where the chapter says so.
    package var end: Double?
    package var title: String?

    package init(start: Double, end: Double? = nil, title: String? = nil) {
        self.start = start
        self.end = end
        self.title = title
    }
}
