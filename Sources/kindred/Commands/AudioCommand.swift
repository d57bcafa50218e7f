import ArgumentParser

/// `kindred audio`
struct AudioCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audio", abstract: "Say what audio files are, or write an episode's tags into a copy.",
        discussion: """
            Example:
              kindred audio interview.mp3
              kindred audio tag Content/shows/voices/003-in-custody.md
            """,
        subcommands: [AudioFactsCommand.self, AudioTagCommand.self], defaultSubcommand: AudioFactsCommand.self)
}
