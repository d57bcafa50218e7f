/// What the bytes of a recording say about it.
package struct AudioFacts: Sendable, Hashable {
    /// The size of the file.
    package let byteCount: Int
    /// What the content is, whatever the name says.
    package let format: AudioFormat
    /// Seconds of sound, as `ffmpeg -i FILE -map 0:a:0 -c copy -f null -` counts them.
    package let duration: Double
    /// Bits per second on average, where the duration is known.
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

/// What a recording's own tags say; absent where empty.
package struct AudioTags: Sendable, Hashable {
    package var title: String?
    package var artist: String?
    package var album: String?
    package var comment: String?
    package var genre: String?

    package init(
        title: String? = nil, artist: String? = nil, album: String? = nil, comment: String? = nil, genre: String? = nil
    ) {
        self.title = title
        self.artist = artist
        self.album = album
        self.comment = comment
        self.genre = genre
    }
}
