import ArgumentParser
import Diagnostics
import SiteBuild

/// `kindred verify`
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Ask the live host what apps will ask it.",
        discussion: """
            Takes the address of a feed, or of a page that names its feeds, and asks by curl: type, compression, 304, HEAD \
            and ranges of audio, its true length and type, redirects that keep the ending and https, transcripts and \
            chapters that apps in a browser may read, the artwork. In a site's folder it also asks whether what was taken \
            down is gone for good (410).

            Exit status: 0 no errors; 1 there are errors; 64 wrong usage; 70 curl is missing, or something else failed.

            Example:
              kindred verify https://example.org/podcast/talk/feed.xml
            """)

    @Argument(help: ArgumentHelp("The address of a feed, or of the site.", valueName: "url"))
    var url: String

    @Option(help: ArgumentHelp("How many of each feed's newest episodes to ask for.", valueName: "n"))
    var episodes = 25

    @Flag(help: "Fetch their audio whole, and measure how long it lasts.") var measure = false

    @Option(help: ArgumentHelp("How many seconds to wait for an answer.", valueName: "n"))
    var timeout = 60

    @Option(
        help: ArgumentHelp("The folder of the site that was published there.", valueName: "dir"), completion: .directory
    )
    var site = "."

    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f })
        else {
            throw ValidationError("“\(url)” is not a whole address, as https://example.org/feed.xml.")
        }
        if episodes < 0 || !(1...3600).contains(timeout) {
            throw ValidationError("--episodes is a number from 0, and --timeout from 1 to 3600.")
        }
    }

    func run() async throws {
        try await speaking {
            let folder = try absolutePath(site)
            let request = BuildRequest(
                site: folder, output: folder + "/Output", date: .instant(Clock.now), jobs: Clock.processors)
            let gone = try await Build.goneAddresses(request, of: url)
            let result = try Verify.run(url, gone: gone, episodes: episodes, measures: measure, patience: timeout)
            let found = DiagnosticReport(result.diagnostics)
            try Speech(report.format, isQuiet: report.quiet, site: folder).say(found) { _ in nil }
            if report.format == .text, !report.quiet {
                try say(
                    "Asked \(counted(result.questions, "question")) of \(counted(result.feeds.count, "feed")): "
                        + "\(found.summary).")
            }
            return found.hasErrors || (report.strict && found.count(of: .warning) > 0) ? .contentErrors : .success
        }
    }
}
