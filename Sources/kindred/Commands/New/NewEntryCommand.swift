import ArgumentParser
import SiteBuild
import SiteModel

/// A kind whose entries stand in one list, as a type: the argument parser tells commands apart by their types.
protocol BegunEntry {
    static var start: ListStarter { get }
}

enum BegunTerm: BegunEntry { static let start = ListStarter.term }
enum BegunReference: BegunEntry { static let start = ListStarter.reference }
enum BegunHelpLine: BegunEntry { static let start = ListStarter.helpLine }

/// `kindred new term`, and every other kind whose entries stand in one list.
struct NewEntryCommand<Begun: BegunEntry>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        let start = Begun.start
        return CommandConfiguration(
            commandName: start.kind.rawValue, abstract: start.abstract,
            discussion: """
                Writes it as a comment to the end of \(start.file), for you to fill in.

                Example:
                  kindred new \(start.kind.rawValue) "\(start.example)"
                """)
    }

    @Argument(help: ArgumentHelp(Begun.start.asks))
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        let next = "It is a comment: fill in its lines, and take the “# ” at their front away."
        try await options.start(next: next) { point, site in
            let entry = try point.entry(Begun.start, StartingTitle(title))
            try entry.write(below: site)
            return entry.path
        }
    }
}
