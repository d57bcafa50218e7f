/// What one reader finds in a recording, whatever its format.
struct Recording {
    /// Seconds of sound.
    var duration: Double
    /// The bytes that carry the sound, for the bitrate.
    var soundBytes: Int
    var channels: Int
    var sampleRate: Int
    /// The sound stops before the file says it should.
    var isTruncated = false
    /// Every part of the sound has the same bitrate.
    var hasConstantBitrate = false
    var tags = AudioTags()

    /// Bits per second on average; nothing for a recording without length.
    var bitrate: Int? {
        guard duration > 0 else { return nil }
        // A damaged header can claim a length near nothing.
        return Int(exactly: (Double(soundBytes) * 8 / duration).rounded())
    }
}
