import ArgumentParser
import Calendar
import Importing
import Markup
import SiteBuild

/// `kindred import feed`
struct ImportFeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Bring in a podcast by its feed.",
        discussion: """
            Reads a podcast's RSS feed, well-formed or not, and writes its show and episodes to Content/shows/ and the \
            people it names to Content/people/. GUIDs and dates stay as they are, so that no app downloads an episode \
            again. Then the site's own feed is held against the old one, and every difference is told. Run it again at \
            any time: what is there stays, and what is new is added. Addresses are fetched by curl.

            Example:
              kindred import feed https://old-host.example/feed.xml
              kindred import feed saved.xml --show voices --redirects redirects.csv
              kindred import feed https://old-host.example/feed.xml --download
            """)

    @Argument(help: ArgumentHelp("The feed: a file, or an address.", valueName: "feed"), completion: .file())
    var feed: String

    @Option(help: ArgumentHelp("The show's folder: made from its title if left out.", valueName: "name"))
    var show: String?

    @Flag(help: "Fetch audio, artwork and transcripts into the site; what broke off goes on when run again.")
    var download = false

    @Option(help: ArgumentHelp("Write all that is told to a file, too.", valueName: "file"), completion: .file())
    var report: String?

    @Option(
        help: ArgumentHelp(
            "Write where the old host has to lead: _redirects (Netlify), .htaccess (Apache), a .conf (nginx) or a .csv.",
            valueName: "file"), completion: .file())
    var redirects: [String] = []

    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @OptionGroup var options: OutputOptions

    func run() async throws {
        try await speaking {
            let folder = try absolutePath(site)
            let now = Clock.now
            let request = BuildRequest(
                site: folder, output: folder + "/Output", date: .instant(now), jobs: Clock.processors)
            let run = ImportRun(request: request, now: now, asked: feed, show: show, isQuiet: options.quiet)
            guard let done = try await run.run(download: download) else { return .contentErrors }
            if let report { try write(done.report.text(most: .max), to: report) }
            for file in redirects {
                try write(done.report.redirects.text(as: RedirectMap.Form(file: file)), to: file)
            }
            if options.format == .json {
                try say(jsonText(done.report.json))
            } else if !options.quiet {
                try say(done.report.text(most: 10))
            }
            try Speech(.text, isQuiet: true, site: folder).say(done.errors)
            return done.errors.isEmpty ? .success : .contentErrors
        }
    }

    /// A report may take the place of an older one: it was asked for by name.
    private func write(_ text: String, to path: String) throws(OutsideFailure) {
        let path = try absolutePath(path)
        let (folder, name) =
            path.lastIndex(of: "/").map { (String(path[..<$0]), String(path[path.index(after: $0)...])) } ?? ("", path)
        try StartingFile(path: name, text: text).replace(below: folder.isEmpty ? "/" : folder)
    }
}
