package import Media
import Podcast
import SiteModel

/// The facts of the media that entries name, read from the files themselves.
package struct MediaFacts: Sendable {
    /// An episode's audio.
    package struct Audio: Sendable {
        /// The file of the site, from its root; nil for audio elsewhere.
        package let path: String?
        /// The address of audio elsewhere.
        package let remoteURL: String?
        package let byteCount: Int
        package let mediaType: String
        /// Seconds.
        package let duration: Double
        /// Of the whole file, in lower-case hexadecimal digits; nil for audio elsewhere.
        package var sha256: String?
        /// Bits per second on average, where the file says so.
        package var bitrate: Int?
        /// Nil for audio elsewhere.
        package var channels: Int?
        /// Samples per second of each channel; nil for audio elsewhere.
        package var sampleRate: Int?
        /// What the file itself carries, in the order of time.
        package var chapters: [AudioChapter] = []
        /// What the pictures inside tell of who made them and where.
        var metadata = PrivateMetadata()
        /// What the file's tags hold that a publication may not want.
        var privateTags = PrivateTags()
        /// Where it stands on the site, when that is not beside its page under its own name: as it was published.
        package var sitePath: String?
    }

    /// A picture of the site.
    package struct Picture: Sendable {
        package let width: Int
        package let height: Int
        /// jpeg, png, webp …, from the file's bytes.
        package let format: String
        /// The first 16 hexadecimal digits of the SHA-256 of its bytes, for names that change with it.
        package let digest: String
        package var hasAlpha = false
        package var colours = PictureFacts.Colours.rgb
        /// Whether its name's ending says its format.
        package var extensionMatches = true

        /// Whether it is drawn by the browser, sharp at every size.
        package var isDrawing: Bool { format == "svg" }
    }

    /// What files that are published as they are tell of who made them and where, by their path.
    package var metadata: [String: PrivateMetadata] = [:]
    /// The sentence that names the library, when there are pictures and nothing to read them with.
    package var missingLibrary: String?
    /// By the episode's path.
    package var audio: [String: Audio] = [:]
    /// By the picture's path.
    package var pictures: [String: Picture] = [:]
    /// By the episode's path: the file, and what it says.
    var transcripts: [String: (path: String, transcript: Transcript)] = [:]
    /// By the episode's path: files of chapters beside it, the one to be used first.
    var chapters: [String: [(path: String, chapters: [PlacedChapter])]] = [:]
}
