import Diagnostics
import Media
import SiteModel

enum ReadAudio {
    /// The facts of an episode's audio: from the file beside it, or as the author gives them for audio elsewhere.
    static func facts(
        of episode: SiteModel.Entry, in sources: Sources, memory: FileMemory? = nil, cache: AudioCache,
        into diagnostics: inout [Diagnostic]
    ) -> MediaFacts.Audio? {
        guard let fields = episode.fields(as: Episode.self) else { return nil }
        if case .remote(let remote) = fields.audio {
            return MediaFacts.Audio(
                path: nil, remoteURL: remote.url, byteCount: remote.length, mediaType: remote.type,
                duration: Double(remote.duration))
        }
        var span = episode.anchor
        var path = beside(episode, in: sources)
        if case .file(let named) = fields.audio {
            span = named.span
            path = resolvePath(named.value, from: episode.parentFolder)
        }
        // A file that is named and isn't there is told by `file-missing`; a field that can't be read has been told.
        guard let path, let file = sources.files[path] else { return nil }
        do throws(MediaFailure) {
            let heard = try (memory?.audio).value(of: file) { hear(file, cache) }.get()
            if let problem = AudioProblem.of(format: heard.format, isTruncated: heard.isTruncated, path: path) {
                diagnostics.append(
                    Rule.audioDoubtful.finding(
                        path: episode.path, span: span, message: problem.message, help: problem.help))
            }
            return MediaFacts.Audio(
                path: path, remoteURL: nil, byteCount: heard.byteCount, mediaType: heard.format.mediaType,
                duration: heard.duration, sha256: heard.sha256, bitrate: heard.bitrate, channels: heard.channels,
                sampleRate: heard.sampleRate, chapters: heard.chapters, metadata: heard.metadata,
                privateTags: heard.privateTags)
        } catch {
            diagnostics.append(
                Rule.audioUnreadable.finding(
                    path: episode.path, span: span, message: error.sentence,
                    help: "\(AudioProblem(error).help) Its place is \(path)."))
            return nil
        }
    }

    private static func hear(_ file: ListedFile, _ cache: AudioCache) -> Result<HeardAudio, MediaFailure> {
        Result { () throws(MediaFailure) -> HeardAudio in try cache.value(of: file) }
    }

    /// The audio that lies beside an episode under the same name.
    static func beside(_ episode: SiteModel.Entry, in sources: Sources) -> String? {
        ["mp3", "m4a", "mp4", "m4b", "aac", "opus", "ogg", "oga", "flac", "wav"].lazy.map {
            "\(episode.path.dropLast(2))\($0)"
        }.first {
            sources.files[$0] != nil
        }
    }
}

extension Rule {
    static let audioUnreadable = Rule(
        "audio-unreadable", .error, why: "Podcast apps would download something that doesn't play.",
        mend: "Export the audio again, as MP3.")
    static let audioDoubtful = Rule(
        "audio-doubtful", .error,
        why: "Apple decides by a file's ending how to play it, and a cut file ends mid-sentence.",
        mend: "Give the file its true ending, or export it again.")
    static let audioMissing = Rule(
        "audio-missing", .error, why: "An episode without audio is refused by podcast apps.",
        mend: "Put the audio beside the episode's file under the same name, or name it as `audio: file.mp3`.")
}
