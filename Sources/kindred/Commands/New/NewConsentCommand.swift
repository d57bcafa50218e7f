import ArgumentParser
import SiteBuild

/// `kindred new consent`
struct NewConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent", abstract: "Begin the record of what somebody agrees to.",
        discussion: """
            Writes a record that agrees to nothing yet, with the works that name the person. Copy into it what they ticked \
            and signed.

            Example:
              kindred new consent scriptwriter
            """)

    @Argument(help: "The name of the person's file in Content/people/, without “.md”.")
    var person: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        let next = "It agrees to nothing yet: take the “# ” off the lines that they agreed to."
        try await options.start(next: next) { point, _ in
            let record = try point.consent(person, randomness: Randomness())
            try record.write()
            return record.file.path
        }
    }
}
