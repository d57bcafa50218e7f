import ArgumentParser
import SiteBuild

/// `kindred new case-study`
struct NewCaseStudyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case-study", abstract: "Begin a case study.",
        discussion: """
            Writes a draft to Content/case-studies/, with the sections of a practice.

            Example:
              kindred new case-study "Peer support on the ward"
            """)

    @Argument(help: "Its title, in quotation marks.")
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.caseStudy(StartingTitle(title), randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
