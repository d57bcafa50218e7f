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
            Example:
              kindred next --format json
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let survey = try await Build.survey(request)
            if report.format == .json {
                let json = JSON.array(
                    survey.turns.map {
                        .object(["at": .string($0.at.rfc3339(in: survey.zone)), "why": .string($0.why)])
                    })
                print(String(decoding: json.encoded(pretty: true), as: UTF8.self))
            } else if let first = survey.turns.first {
                print("Build again on \(dateInWords(survey.zone.local(first.at))) (\(survey.zone.name)):")
                for turn in survey.turns where turn.at == first.at { print("  \(turn.why)") }
            } else {
                print("Nothing changes by itself: build again when the content changes.")
            }
            let errors = survey.diagnostics.filter { $0.severity == .error }
            Speech(report, request: request, toStandardError: true).say(errors)
            return errors.isEmpty ? .success : .contentErrors
        }
    }
}
