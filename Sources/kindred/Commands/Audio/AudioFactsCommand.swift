import ArgumentParser
import Markup
import SiteBuild

/// `kindred audio`, and `kindred audio facts`
struct AudioFactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "Say what audio files are: type, duration, bitrate, chapters, tags, loudness.",
        discussion: """
            Everything is read from the bytes, whatever a file is called. Loudness (EBU R128) and silence are told where \
            ffmpeg is installed. A folder stands for the audio files in it, which are compared with each other too. As \
            JSON, one file is an object, and several are a list.

            Example:
              kindred audio facts interview.mp3 --format json

            Exit status: 1 when a file can't be played to its end under its name.
            """)

    @Argument(help: ArgumentHelp("Audio files, or folders of them.", valueName: "file"), completion: .file())
    var files: [String]

    @Flag(help: "Leave out loudness and silence, which take a while.") var noLoudness = false
    @OptionGroup var options: OutputOptions

    func run() async throws {
        try await speaking {
            var reports: [AudioReport] = []
            for name in files {
                let path = try absolutePath(name)
                let isFolder = FolderListing.isFolder(path)
                for file in isFolder ? try AudioReport.files(in: path) : [""] {
                    let base = name.hasSuffix("/") ? String(name.dropLast()) : name
                    let whole = isFolder ? "\(path)/\(file)" : path
                    reports.append(AudioReport(isFolder ? "\(base)/\(file)" : name, absolutePath: whole))
                }
                if isFolder, reports.isEmpty, !options.quiet { sayToStandardError("\(name) holds no audio files.") }
            }
            if !noLoudness { listen(to: &reports) }
            let isList =
                reports.count != 1 || files.contains { (try? FolderListing.isFolder(absolutePath($0))) == true }
            AudioReport.compare(&reports)
            if options.format == .json {
                let values = reports.map(\.json)
                try say(jsonText(isList ? .array(values) : values.first ?? .null))
            } else {
                let lines = reports.flatMap(\.words)
                if !lines.isEmpty { try say(lines.joined(separator: "\n")) }
            }
            return reports.allSatisfy(\.problems.isEmpty) ? .success : .contentErrors
        }
    }

    private func listen(to reports: inout [AudioReport]) {
        guard reports.contains(where: \.canBeHeard) else { return }
        guard SoundLevels.canBeMeasured else {
            if !options.quiet { sayToStandardError("Without ffmpeg, loudness and silence are not told.") }
            return
        }
        for index in reports.indices { reports[index].listen() }
    }
}
