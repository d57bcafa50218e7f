import ArgumentParser
import SiteBuild

/// `kindred new story`
struct NewStoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story", abstract: "Begin a story.",
        discussion: """
            Writes a draft to Content/stories/, named by its title.

            Example:
              kindred new story "A letter home"
            """)

    @Argument(help: "Its title, in quotation marks.")
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.story(StartingTitle(title), randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
