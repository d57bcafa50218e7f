import ArgumentParser
import SiteBuild

/// `kindred build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish the site.",
        discussion: """
            Reads Content/ and writes the whole site to Output/, or leaves the published one as it was.

            Example:
              kindred build --date 2026-10-01 --output /srv/www
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Flag(help: "Publish without the entries that have errors, naming them.")
    var leaveOutErrors = false

    @Flag(help: "Tell, on standard error, what each stage took.")
    var timings = false

    func run() async throws {
        try await speaking {
            let begun = Clock.elapsed
            var request = try site.request(leavesOutErrors: leaveOutErrors, isStrict: report.strict)
            request.pictureProgress = PictureBar.progress(isQuiet: report.quiet)
            if timings { request.stopwatch = Clock.stopwatch }
            let result = try await Build.publish(request)
            let seconds = Clock.elapsed - begun
            let speech = Speech(report.format, isQuiet: report.quiet, site: request.site)
            if report.format == .json {
                try say(jsonText(result.json(seconds: seconds)))
            } else {
                try speech.say(result.diagnostics)
            }
            if report.format == .text, !report.quiet { try speech.say(result, seconds: seconds) }
            if timings { sayToStandardError(result.stages.table) }
            let ending: Ending = result.isPublished ? .success : .contentErrors
            return withExtendedLifetime(result.kept) { leave(with: ending) }
        }
    }
}
