import Glibc
package import Media

/// What there is to say about an audio file.
package struct AudioReport: Sendable {
    /// As it was asked for.
    package let path: String
    private let absolutePath: String
    /// Nil for a file that is no recording, or can't be read.
    package let facts: AudioFacts?
    package let problems: [AudioProblem]
    /// How loud it is, where FFmpeg could tell.
    package var levels: SoundLevels?
    /// How it stands out among others, in sentences.
    package private(set) var outliers: [String] = []

    package init(_ path: String, absolutePath: String) {
        self.path = path
        self.absolutePath = absolutePath
        do throws(MediaFailure) {
            let facts = try readAudioFacts(path: absolutePath)
            self.facts = facts
            problems =
                AudioProblem.of(format: facts.format, isTruncated: facts.isTruncated, path: path).map { [$0] } ?? []
        } catch {
            facts = nil
            problems = [AudioProblem(error)]
        }
    }
}

extension AudioReport {
    /// The audio files in a folder, by name; not those in folders inside it.
    package static func files(in folder: String) throws(OutsideFailure) -> [String] {
        let entries = try OutsideFailure.telling(folder, could: .listed) { () throws(SystemError) in
            try Descriptor(folder, O_RDONLY | O_DIRECTORY).entries()
        }
        return entries.filter { $0.kind != .folder && $0.isUTF8 && StartingRecording.isNamed($0.name) }.map(\.name)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether there is sound to listen to.
    package var canBeHeard: Bool { facts != nil }

    /// Has FFmpeg listen to the file, where it is installed.
    package mutating func listen() {
        guard let facts else { return }
        levels = SoundLevels.measured(path: absolutePath, duration: facts.duration)
    }

    /// Notes in each of several recordings, as of one show, how it stands out among them.
    package static func compare(_ reports: inout [AudioReport]) {
        let kinds = [
            AudioOutliers.ofChannels(reports.map { $0.facts?.channels }),
            AudioOutliers.ofSampleRates(reports.map { $0.facts?.sampleRate }),
            AudioOutliers.ofBitrates(reports.map { $0.facts?.bitrate }),
            AudioOutliers.ofLoudness(reports.map { $0.levels?.loudness }),
        ]
        for finding in kinds.joined() { reports[finding.index].outliers.append(finding.message) }
    }
}
