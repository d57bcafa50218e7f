import ArgumentParser
import SiteBuild

/// `kindred new page`
struct NewPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Begin a page that stands by itself.",
        discussion: """
            Writes a draft to Content/pages/, named by its title.

            Example:
              kindred new page "How we work"
            """)

    @Argument(help: "Its title, in quotation marks.")
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.page(StartingTitle(title), randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
