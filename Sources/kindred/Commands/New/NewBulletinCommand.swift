import ArgumentParser
import SiteBuild

/// `kindred new bulletin`
struct NewBulletinCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bulletin", abstract: "Begin the news of a month.",
        discussion: """
            Writes a draft to Content/bulletins/ for the month after the newest bulletin.

            Example:
              kindred new bulletin
              kindred new bulletin 2026-06
            """)

    @Argument(help: "Its month, as 2026-06: the one after the newest bulletin if left out.")
    var month: String?

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.bulletin(month, randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
