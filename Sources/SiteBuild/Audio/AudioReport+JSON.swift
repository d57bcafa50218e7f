package import Markup
import Media

extension AudioReport {
    /// The report for other programs: times in seconds, sizes in bytes, rates per second; what is not known is left out.
    package var json: JSON {
        guard let facts else {
            return .object(["file": .string(path), "problems": .array(problems.map(\.json))])
        }
        return .object([
            "file": .string(path), "bytes": .int(facts.byteCount), "type": .string(facts.mediaType),
            "format": .string(facts.format.rawValue), "duration": seconds(facts.duration),
            "bitrate": facts.bitrate.map(JSON.int),
            "bitrate_mode": .string(facts.hasConstantBitrate ? "constant" : "variable"),
            "channels": .int(facts.channels), "sample_rate": .int(facts.sampleRate),
            "chapters": .array(facts.chapters.map(\.json)), "tags": facts.tags.json,
            "loudness": levels.map(\.loudnessJSON), "silence": levels.map(\.silenceJSON),
            "outliers": outliers.isEmpty ? nil : .array(outliers.map(JSON.string)),
            "problems": .array(problems.map(\.json)),
        ])
    }
}

/// To the millisecond.
private func seconds(_ seconds: Double) -> JSON { .double((seconds * 1000).rounded() / 1000) }

extension AudioProblem {
    fileprivate var json: JSON { .object(["message": .string(message), "help": .string(help)]) }
}

extension AudioChapter {
    fileprivate var json: JSON {
        .object([
            "start": .double(Double(start) / 1000), "end": end.map { .double(Double($0) / 1000) },
            "title": title.map(JSON.string), "url": url.map(JSON.string),
            "picture": hasPicture ? .bool(true) : nil,
        ])
    }
}

extension AudioTags {
    fileprivate var json: JSON {
        .object([
            "title": title.map(JSON.string), "artist": artist.map(JSON.string), "album": album.map(JSON.string),
            "track": track.map(JSON.int), "date": date.map(JSON.string), "genre": genre.map(JSON.string),
            "composer": composer.map(JSON.string), "comment": comment.map(JSON.string),
            "language": language.map(JSON.string), "encoder": encoder.map(JSON.string),
            "replay_gain": replayGain.map(JSON.string),
            "pictures": pictures.isEmpty
                ? nil
                : .array(
                    pictures.map { picture in
                        .object([
                            "type": .string(picture.mediaType), "bytes": .int(picture.byteCount),
                            "kind": .int(picture.kind), "description": .string(picture.description),
                        ])
                    }),
        ])
    }
}

extension SoundLevels {
    fileprivate var loudnessJSON: JSON {
        .object([
            "integrated": .some(loudness.map(JSON.double) ?? .null), "range": range.map(JSON.double),
            "true_peak": .some(truePeak.map(JSON.double) ?? .null),
        ])
    }

    fileprivate var silenceJSON: JSON {
        .object([
            "start": seconds(silenceAtStart), "end": seconds(silenceAtEnd),
            "longest": longestSilence.map { silence in
                .object(["start": seconds(silence.start), "end": seconds(silence.end)])
            },
        ])
    }
}
