import ArgumentParser
import SiteBuild

/// `kindred new`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a site, or a file of content, with comments that help.",
        discussion: """
            Example:
              kindred new story "A letter home"
            """)

    func run() throws {}
}
