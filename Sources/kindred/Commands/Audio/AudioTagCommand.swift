import ArgumentParser
import Markup
import SiteBuild

/// `kindred audio tag`
struct AudioTagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Write an episode's own fields into a copy of its audio.",
        discussion: """
            The copy gets title, show, author, number, season, year, language, cover and chapters, and no tag that the \
            audio had before: no comment, no composer, no other picture. Its sound is the same, byte for byte. MP3 and M4A.

            Example:
              kindred audio tag Content/shows/voices/003-in-custody.md
              kindred audio tag 003-in-custody --output upload/003.mp3
            """)

    @Argument(help: ArgumentHelp("The episode: its file's path or name, its id, or its address.", valueName: "episode"))
    var episode: String

    @Option(
        help: ArgumentHelp("Where the copy goes: NAME.tagged.mp3 beside the audio if left out.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Put the copy in the place of the audio itself.") var replace = false

    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @OptionGroup var options: OutputOptions

    func validate() throws {
        if replace, output != nil { throw ValidationError("--replace puts the copy in place: leave out --output.") }
    }

    func run() async throws {
        try await speaking {
            let folder = try absolutePath(site)
            var request = BuildRequest(
                site: folder, output: folder + "/Output", date: .instant(Clock.now), jobs: Clock.processors)
            request.clock = { Clock.ofFiles }
            let done = try await EpisodeTagging.tag(
                episode, to: try output.map(absolutePath), replaces: replace, request)
            if options.format == .json {
                try say(jsonText(done.json))
            } else if !options.quiet {
                try say(done.words(in: folder).joined(separator: "\n"))
            }
            return .success
        }
    }
}

extension EpisodeTagging.Done {
    fileprivate var json: JSON {
        .object([
            "written": .string(path), "audio": .string(source), "episode": .string(episode),
            "chapters": .int(chapters), "cover": .bool(hasCover), "remarks": .array(remarks.map(JSON.string)),
        ])
    }

    fileprivate func words(in folder: String) -> [String] {
        let shown = path.hasPrefix(folder + "/") ? String(path.dropFirst((folder + "/").count)) : path
        let parts = chapters == 1 ? "one chapter" : chapters == 0 ? "no chapters" : "\(chapters) chapters"
        var lines = ["Written: \(shown), with \(hasCover ? "a cover" : "no cover") and \(parts)."]
        lines += remarks
        let parent = { (path: String) in path.lastIndex(of: "/").map { path[..<$0] } ?? "" }
        if !isInPlace, parent(shown) == parent(episode) {
            let name = shown.dropFirst(parent(shown).count + 1)
            lines.append("To publish it, write `audio: \(name)` in \(episode).")
        }
        return lines
    }
}
