import ArgumentParser

/// `kindred import`
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in what was published elsewhere.",
        discussion: """
            Nothing that is there already is ever overwritten.

            Example:
              kindred import feed https://old-host.example/feed.xml
            """,
        subcommands: [ImportFeedCommand.self])
}
