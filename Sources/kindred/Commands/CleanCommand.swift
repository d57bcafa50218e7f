import Markup
import ArgumentParser
import SiteBuild

/// `kindred clean`
struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Remove what Kindred wrote.",
        discussion: """
            Takes out of Output/ what Kindred wrote there, and .kindred/; other files stay.

            Example:
              kindred clean --site my-site
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var options: OutputOptions

    func run() async throws {
        try await speaking {
            let removed = try await Build.clean(try site.request())
            if options.format == .json {
                try say(jsonText(.object(["removed": .int(removed)])))
            } else if !options.quiet {
                try say("Removed \(counted(removed, "file")).")
            }
            return .success
        }
    }
}
