import ArgumentParser

/// `kindred feed`
struct FeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Look at podcast feeds, the site's own or anybody's.",
        discussion: """
            Example:
              kindred feed check Output
              kindred feed diff old.xml new.xml
            """, subcommands: [FeedCheckCommand.self, FeedDiffCommand.self])
}
