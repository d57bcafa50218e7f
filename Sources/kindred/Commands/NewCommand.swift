import ArgumentParser

/// `kindred new`
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a site, or a file of content, with comments that help.",
        discussion: """
            Nothing that is there already is ever overwritten.

            Example:
              kindred new site my-site
              cd my-site
              kindred new story "A letter home"
            """,
        subcommands: [
            NewSiteCommand.self, NewStoryCommand.self, NewShowCommand.self, NewEpisodeCommand.self,
            NewCaseStudyCommand.self, NewPageCommand.self,
        ])
}
