import Digest
import Glibc
import Media

/// What one file of audio gave: what a publication needs to know of it, and no words but its chapters' titles.
struct HeardAudio: Sendable, Hashable {
    /// Of the whole file, in lower-case hexadecimal digits.
    let sha256: String
    let byteCount: Int
    let format: AudioFormat
    /// Seconds.
    let duration: Double
    /// Bits per second on average.
    let bitrate: Int?
    let channels: Int
    let sampleRate: Int
    /// The sound stops before the file says it should.
    let isTruncated: Bool
    var chapters: [AudioChapter]
    /// What the pictures inside tell of who made them and where.
    let metadata: PrivateMetadata
    /// What its tags hold that a publication may not want.
    let privateTags: PrivateTags
}

extension HeardAudio {
    /// Reads a file, twice: once for its digest, once for its sound. Where the digest is known, once.
    init(reading path: String, known: (_ sha256: String) -> HeardAudio?) throws(MediaFailure) {
        let digest = try? Self.digest(of: path)
        if let known = digest.flatMap(known) {
            self = known
            return
        }
        let facts = try readAudioFacts(path: path)
        guard let digest else { throw MediaFailure(.unreadable, "The disk gave an error while this was read.") }
        self.init(
            sha256: digest, byteCount: facts.byteCount, format: facts.format, duration: facts.duration,
            bitrate: facts.bitrate, channels: facts.channels, sampleRate: facts.sampleRate,
            isTruncated: facts.isTruncated, chapters: facts.chapters,
            metadata: try PrivateMetadata(recording: path), privateTags: PrivateTags(facts.tags))
    }

    private static func digest(of path: String) throws(SystemError) -> String {
        let file = try Descriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        guard try file.facts().kind == .file else { throw SystemError(code: ENXIO) }
        var hasher = SHA256Hasher()
        var buffer: [UInt8] = []
        repeat {
            buffer.removeAll(keepingCapacity: true)
            _ = try file.append(1 << 18, to: &buffer)
            hasher.update(buffer.span)
        } while !buffer.isEmpty
        return hex(hasher.finish())
    }
}
