import ArgumentParser
import SiteBuild

/// `kindred new episode`
struct NewEpisodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "episode", abstract: "Begin an episode of a podcast.",
        discussion: """
            Writes a draft beside the show's other episodes and copies the audio to the same name. Title, number, length and \
            chapters come from the recording and its file's name; the date from the show's rhythm; who takes part from the last \
            episode.

            Example:
              kindred new episode talk.mp3
              kindred new episode "In custody" recording.mp3 --show voices-from-the-ward
            """)

    @Argument(
        help: ArgumentHelp("Its title, in quotation marks; the recording's if left out.", valueName: "title"),
        completion: .file())
    var first: String

    @Argument(
        help: ArgumentHelp(
            "Its audio: MP3, M4A, Opus, Ogg, FLAC or WAV. It can come later.", valueName: "audio"), completion: .file())
    var second: String?

    @Option(help: ArgumentHelp("The show's folder; may be left out where there is one show.", valueName: "name"))
    var show: String?

    @OptionGroup var options: NewOptions

    func run() async throws {
        let isAudio = second == nil && StartingRecording.isNamed(first)
        let title = isAudio ? nil : first
        let audio = isAudio ? first : second
        let next =
            audio == nil
            ? "Put the audio beside it under the same name, or write its name after “audio:”.\n" : ""
        try await options.start(next: next + NewOptions.whenReady) { point, site in
            let recording = try audio.map { try absolutePath($0) }
            let episode = try point.episode(
                title.map { try StartingTitle($0) }, show: show, recording: recording, randomness: Randomness())
            try episode.write(below: site)
            return episode.file.path
        }
    }
}
