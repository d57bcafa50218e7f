import ArgumentParser
import SiteBuild
import SiteModel

/// A kind that begins with one file, as a type: the argument parser tells commands apart by their types.
protocol BegunKind {
    static var start: Starter { get }
}

enum BegunCaseStudy: BegunKind { static let start = Starter.caseStudy }
enum BegunCollection: BegunKind { static let start = Starter.collection }
enum BegunMaterial: BegunKind { static let start = Starter.material }
enum BegunOrganisation: BegunKind { static let start = Starter.organisation }
enum BegunPack: BegunKind { static let start = Starter.pack }
enum BegunPage: BegunKind { static let start = Starter.page }
enum BegunPerson: BegunKind { static let start = Starter.person }
enum BegunShow: BegunKind { static let start = Starter.show }
enum BegunStory: BegunKind { static let start = Starter.story }

/// `kindred new story`, and every other kind that begins with one file.
struct NewFileCommand<Begun: BegunKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        let start = Begun.start
        return CommandConfiguration(
            commandName: start.kind.rawValue, abstract: start.abstract,
            discussion: """
                \(start.discussion)

                Example:
                  kindred new \(start.kind.rawValue) "\(start.example)"
                """)
    }

    @Argument(help: ArgumentHelp(Begun.start.asks))
    var title: String

    @OptionGroup var options: NewOptions

    func run() async throws {
        try await options.start(next: NewOptions.whenReady) { point, site in
            let file = try point.file(Begun.start, StartingTitle(title), randomness: Randomness())
            try file.write(below: site)
            return file.path
        }
    }
}
