import ArgumentParser
import SiteBuild

/// Where the process starts.
@main
enum Start {
    static func main() async {
        takeMemoryInLargePieces()
        ignoreFileSizeSignal()
        ignorePipeSignal()
        await Kindred.main(processArguments())
    }
}

/// The executable: one file per command. It alone reads the clock and the terminal.
struct Kindred: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kindred",
        abstract: "Publishes stories, case studies and podcasts from a folder of Markdown.",
        discussion: """
            A first site:
              kindred new site my-site
              cd my-site
              kindred build

            Exit status: 0 done; 1 the content has errors and nothing was published; 64 wrong usage; \
            70 something outside failed.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, PublishCommand.self, ServeCommand.self, CheckCommand.self, ListCommand.self,
            NextCommand.self, HideCommand.self, AudioCommand.self, FeedCommand.self, VerifyCommand.self,
            NewCommand.self, ExplainCommand.self, SchemaCommand.self, MarkdownCommand.self,
            TemplateCommand.self, CleanCommand.self, ImportCommand.self,
        ])
}
