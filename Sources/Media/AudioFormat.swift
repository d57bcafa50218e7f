/// The audio formats a publication may carry.
package enum AudioFormat: String, Sendable, Hashable, CaseIterable {
    case mp3, m4a, aac, oggOpus, oggVorbis, flac, wav

    /// The type for an enclosure, as podcast apps know it.
    package var mediaType: String {
        switch self {
        case .mp3: "audio/mpeg"
        case .m4a: "audio/x-m4a"
        case .aac: "audio/aac"
        case .oggOpus, .oggVorbis: "audio/ogg"
        case .flac: "audio/flac"
        case .wav: "audio/wav"
        }
    }

    /// The extensions that say this format, in lower case; the first is the one to advise.
    package var extensions: [String] {
        switch self {
        case .mp3: ["mp3"]
        case .m4a: ["m4a", "mp4", "m4b"]
        case .aac: ["aac"]
        case .oggOpus: ["opus", "ogg", "oga"]
        case .oggVorbis: ["ogg", "oga"]
        case .flac: ["flac"]
        case .wav: ["wav", "wave"]
        }
    }

    /// The format in a few words, with its article.
    var spokenName: String {
        switch self {
        case .mp3: "an MP3 recording"
        case .m4a: "an M4A recording"
        case .aac: "a raw AAC recording"
        case .oggOpus: "an Ogg Opus recording"
        case .oggVorbis: "an Ogg Vorbis recording"
        case .flac: "a FLAC recording"
        case .wav: "a WAV recording"
        }
    }
}
