import Diagnostics
import SiteModel

extension Check {
    /// What an author gives of audio elsewhere can be true: its facts agree with each other.
    static let enclosureFacts = Check.ofEach(.enclosureFacts) { entry, site, diagnostics in
        guard let episode = entry.fields(as: Episode.self), case .remote(let audio) = episode.audio else { return }
        for (message, help) in audio.contradictions {
            diagnostics.append(
                Rule.enclosureFacts.finding(
                    path: entry.path, span: site.prosePlaces.field("audio", in: entry.path) ?? entry.anchor,
                    message: message, help: help))
        }
    }
}

extension RemoteAudio {
    /// What can't be true together, and what to do.
    fileprivate var contradictions: [(message: String, help: String)] {
        var found: [(message: String, help: String)] = []
        let (type, length, duration): (String?, Int?, Int?) = (self.type, self.length, self.duration)
        // A type that is missing is told already.
        if let type = type?.lowercased(), !type.isEmpty, let ending, let expected = Self.types[ending],
            !expected.contains(type)
        {
            found.append(
                (
                    "The type is \(type), and the address ends with .\(ending).",
                    "Apple goes by the ending. Write `type: \(expected[0])`, or correct the address."
                ))
        }
        if let length, let duration, duration > 0 {
            let bits = Double(length) * 8 / Double(duration)
            // Below any speech codec; and above what the format or, with a large picture in front, any podcast has.
            let most = (type?.lowercased() == "audio/mpeg" ? 330_000.0 : 12_000_000) * Double(duration) + 160_000_000
            // A hundred bytes and less are a number that stands for none yet; `kindred verify` tells the true one.
            if bits < 4_000, length > 100 || length == duration {
                found.append(
                    (
                        "\(length) bytes can't hold \(duration) seconds of sound.",
                        "`length` is the file's size in bytes, `duration` its length in time: look both up again."
                    ))
            } else if Double(length) * 8 > most {
                found.append(
                    (
                        "\(length) bytes are too many for \(duration) seconds of sound.",
                        "`length` is the file's size in bytes, `duration` its length in time: look both up again."
                    ))
            }
        }
        return found
    }

    /// The ending of the address's path, in lower case, where it has one.
    private var ending: String? {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        guard let scheme = path.firstRange(of: "://") else { return nil }
        let rest = path[scheme.upperBound...]
        guard let slash = rest.lastIndex(of: "/"), let dot = rest.lastIndex(of: "."), dot > slash else { return nil }
        return rest[rest.index(after: dot)...].lowercased()
    }

    /// What hosts call the content of these endings; the first is what to write.
    private static let types = [
        "mp3": [
            "audio/mpeg", "audio/mp3", "audio/mpeg3", "audio/x-mpeg", "audio/x-mpeg-3", "audio/x-mp3", "audio/mpg",
        ],
        "m4a": ["audio/x-m4a", "audio/mp4", "audio/m4a", "audio/aac", "audio/x-aac", "audio/mp4a-latm", "video/mp4"],
        "m4b": ["audio/x-m4b", "audio/mp4", "audio/x-m4a", "audio/m4b"],
        "mp4": ["video/mp4", "audio/mp4", "audio/x-m4a", "application/mp4"],
        "aac": ["audio/aac", "audio/x-aac", "audio/aacp", "audio/mpeg"],
        "ogg": ["audio/ogg", "application/ogg", "audio/vorbis", "audio/opus", "video/ogg"],
        "oga": ["audio/ogg", "application/ogg"],
        "opus": ["audio/ogg", "audio/opus", "application/ogg"],
        "flac": ["audio/flac", "audio/x-flac"],
        "wav": ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
    ]
}

extension Rule {
    static let enclosureFacts = Rule(
        "enclosure-facts", .error,
        why: "Apps trust a feed's word for the type, the size and the length of audio, and refuse or cut what differs.",
        mend: "Give the facts as the host has them; `kindred verify` asks it.")
}
