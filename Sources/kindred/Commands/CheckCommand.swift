import ArgumentParser
import SiteBuild

/// `kindred check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for mistakes, and publish nothing.",
        discussion: """
            Does everything that a build does but publish.

            Example:
              kindred check --format json
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Flag(help: "Make mechanical mends: missing or copied ids, date forms.")
    var fix = false

    func run() async throws {
        try await speaking {
            let request = try site.request()
            if fix {
                for mend in try await Mending.apply(request, randomness: Randomness())
                where report.format == .text && !report.quiet {
                    print(mend)
                }
            }
            let result = try await Build.check(request)
            let speech = Speech(report, request: request)
            speech.say(result.diagnostics)
            let fails = result.hasErrors || (report.strict && result.hasWarnings)
            if report.format == .text, !report.quiet { speech.sayChecked(result) }
            return fails ? .contentErrors : .success
        }
    }
}
