import ArgumentParser
import SiteBuild

/// `kindred check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for mistakes, and publish nothing.",
        discussion: """
            Does everything that a build does but publish.

            Example:
              kindred check --fix
              kindred check --format json
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Flag(help: "Mend first what has one meaning: missing or copied ids, dates in another form.")
    var fix = false

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let speaksWords = report.format == .text && !report.quiet
            if fix {
                let mends = try await Mending.apply(request, randomness: Randomness())
                if speaksWords {
                    try say(mends.isEmpty ? "Nothing could be mended." : mends.joined(separator: "\n"))
                }
            }
            let result = try await Build.check(request)
            let speech = Speech(report.format, isQuiet: report.quiet, site: request.site)
            try speech.say(result.diagnostics)
            if speaksWords { try speech.sayChecked(result) }
            return result.hasErrors || (report.strict && result.hasWarnings) ? .contentErrors : .success
        }
    }
}
