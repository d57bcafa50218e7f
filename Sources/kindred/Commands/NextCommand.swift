import ArgumentParser
import Calendar
import Diagnostics
import Markup
import SiteBuild

/// `kindred next`
struct NextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Say when the site must be built again, and why.",
        discussion: """
            Pages appear and end by their dates, but only when the site is built.

            Example:
              kindred next --format json
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var options: OutputOptions

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let survey = try await Build.survey(request)
            try say(options.format == .json ? survey.turnsAsJSON : survey.nextTurn)
            return try survey.ending(besides: options, site: request.site)
        }
    }
}

extension Survey {
    fileprivate var turnsAsJSON: String {
        jsonText(
            .array(turns.map { .object(["at": .string($0.at.rfc3339(in: zone)), "why": .string($0.why)]) }))
    }

    fileprivate var nextTurn: String {
        guard let first = turns.first else {
            return "Nothing changes by itself: build again when the content changes."
        }
        let reasons = turns.filter { $0.at == first.at }.map { "  \($0.why)" }
        return (["Build again on \(dateInWords(zone.local(first.at))) (\(zone.name)):"] + reasons).joined(
            separator: "\n")
    }

    /// Says on standard error what is wrong with the content, since not all of it could be looked at then.
    func ending(besides options: OutputOptions, site: String) throws(OutsideFailure) -> Ending {
        let errors = diagnostics.filter { $0.severity == .error }
        try Speech(.text, isQuiet: options.quiet, site: site).say(errors)
        return errors.isEmpty ? .success : .contentErrors
    }
}
