import ArgumentParser
import SiteBuild

/// `kindred new episode`
struct NewEpisodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "episode", abstract: "Begin an episode of a podcast.",
        discussion: """
            Writes a draft beside the show's other episodes under the next number, and copies the audio to the same name.

            Example:
              kindred new episode "In custody" recording.mp3 --show voices-from-the-ward
            """)

    @Argument(help: "Its title, in quotation marks.")
    var title: String

    @Argument(help: "Its audio: MP3, M4A, Opus, Ogg, FLAC or WAV. It can come later.", completion: .file())
    var audio: String?

    @Option(help: ArgumentHelp("The show's folder; may be left out where there is one show.", valueName: "name"))
    var show: String?

    @OptionGroup var options: NewOptions

    func run() async throws {
        let next =
            audio == nil
            ? "Put the audio beside it under the same name, or write its name after “audio:”.\n" : ""
        try await options.start(next: next + NewOptions.whenReady) { point, site in
            let recording = try audio.map { try absolutePath($0) }
            let episode = try point.episode(
                StartingTitle(title), show: show, recording: recording, randomness: Randomness())
            try episode.write(below: site)
            return episode.file.path
        }
    }
}
