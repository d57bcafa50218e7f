/// Reads what a recording's bytes say about it: its format by content, its duration by counting the sound.
///
/// Throws a `MediaFailure` where the file cannot be read, is empty, or is not a recording in one of the formats
/// of `AudioFormat`.
package func readAudioFacts(path: String) throws(MediaFailure) -> AudioFacts {
    var file = try FileWindow(path: path)
    guard file.byteCount > 0 else { throw MediaFailure(.empty, "This file is empty.") }
    let name = FileExtension(of: path)
    let borders = try TagBorders(of: &file)

    let format: AudioFormat
    switch try FileKind(of: &file, at: borders.start) {
    case .audio(let found): format = found
    case .unknown: format = .mp3
    case .picture(let picture): throw .another(picture.spokenName, named: name)
    case .other(let kind): throw .another(kind, named: name)
    }
    let recording = try Recording(format, in: &file, between: borders)
    // A damaged index can claim any length: four hundred days are no recording.
    guard recording.duration <= 36_000_000 else {
        throw MediaFailure(
            .damaged, "This is \(format.spokenName) that claims to last for a year: its index makes no sense.")
    }
    return AudioFacts(
        byteCount: file.byteCount, format: format, duration: recording.duration, bitrate: recording.bitrate,
        hasConstantBitrate: recording.hasConstantBitrate,
        channels: recording.channels, sampleRate: recording.sampleRate, isTruncated: recording.isTruncated,
        extensionMatches: format.extensions.contains(name.lowercased), tags: recording.tags)
}

extension Recording {
    fileprivate init(
        _ format: AudioFormat, in file: inout FileWindow, between borders: TagBorders
    ) throws(MediaFailure) {
        switch format {
        case .mp3: try self.init(mp3: &file, between: borders)
        case .m4a: try self.init(mp4: &file, from: borders.start)
        case .aac: try self.init(adts: &file, between: borders)
        case .oggOpus, .oggVorbis: try self.init(ogg: &file, from: borders.start)
        case .flac: try self.init(flac: &file, from: borders.start, to: borders.end)
        case .wav: try self.init(wav: &file, from: borders.start)
        }
        if borders.start > 0 || borders.end < file.byteCount {
            tags.fill(from: try AudioTags(around: borders, in: &file))
        }
    }
}

extension MediaFailure {
    fileprivate static func another(_ kind: String, named name: FileExtension) -> MediaFailure {
        MediaFailure(.wrongKind, "This is \(kind)\(name.asName).")
    }
}
