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
    let sound: Sound
    switch try FileKind(of: &file, at: borders.start) {
    case .audio(let found):
        format = found
        sound = try Sound(taggedFileAt: path, format: found, byteCount: file.byteCount)
    case .picture(let picture):
        throw MediaFailure(.wrongKind, "This is \(picture.spokenName)\(name.asName).")
    case .other(let kind):
        throw MediaFailure(.wrongKind, "This is \(kind)\(name.asName).")
    case .unknown:
        format = .mp3
        sound = Sound(try MP3Walk(&file, between: borders))
    }
    return AudioFacts(
        byteCount: file.byteCount, format: format, duration: sound.duration, bitrate: sound.bitrate,
        channels: sound.channels, sampleRate: sound.sampleRate, isTruncated: sound.isTruncated,
        extensionMatches: format.extensions.contains(name.lowercased),
        tags: AudioTags(path: path, format: format))
}

/// What the sound of a recording is, in any format.
struct Sound {
    var duration: Double
    var bitrate: Int?
    var channels: Int
    var sampleRate: Int
    var isTruncated: Bool
}

extension Sound {
    init(_ walk: MP3Walk) {
        self.init(
            duration: walk.duration, bitrate: walk.bitrate, channels: walk.channels, sampleRate: walk.sampleRate,
            isTruncated: walk.isTruncated)
    }
}

/// The extension of a file's name, for comparing and for showing.
struct FileExtension {
    /// In lower case, without the dot; empty where there is none.
    let lowercased: String

    init(of path: String) {
        let name = Substring(path).utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            lowercased = ""
            return
        }
        lowercased = String(Substring(name[name.index(after: dot)...])).lowercased()
    }

    /// ` named .mp3`, or nothing.
    var asName: String { lowercased.isEmpty ? "" : " named .\(lowercased)" }
}
