import ArgumentParser
import SiteBuild

/// `kindred new show`
struct NewShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Begin a podcast.",
        discussion: """
            Writes a draft to Content/shows/, in a folder of its own for the episodes.

            Example:
              kindred new show "Voices from the ward"
            """)

    @Argument(help: "Its title, in quotation marks.")
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.show(StartingTitle(title), randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
