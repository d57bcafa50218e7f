import ArgumentParser
import Diagnostics
import Markup
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
              kindred check --profile nhs-content
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Flag(help: "Mend first what has one meaning: missing or copied ids, dates in another form.")
    var fix = false

    @Option(
        help: ArgumentHelp(
            "Tell what of a standard the files show, clause by clause: \(ProfileRegistry.names.joined(separator: ", ")).",
            valueName: "name"),
        completion: .list(ProfileRegistry.names))
    var profile: String?

    func validate() throws {
        guard let profile else { return }
        if ProfileRegistry.profile(profile) == nil {
            let near = nearest(to: profile, among: ProfileRegistry.names).map { "Did you mean “\($0)”? " } ?? ""
            throw ValidationError(
                "There is no profile “\(profile)”. \(near)It can be \(ProfileRegistry.names.joined(separator: ", ")).")
        }
        if report.format != .text, report.format != .json {
            throw ValidationError("A profile is told in words or as JSON: --format text or json.")
        }
    }

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
            let (result, clauses) = try await checked(request)
            let speech = Speech(report.format, isQuiet: report.quiet, site: request.site)
            if let clauses, report.format == .json {
                try say(jsonText(clauses.json(besides: result.diagnostics)))
            } else {
                try speech.say(result.diagnostics)
                if let clauses { try say(clauses.text) }
                if speaksWords, clauses == nil { try speech.sayChecked(result) }
            }
            return result.hasErrors || (report.strict && result.hasWarnings) ? .contentErrors : .success
        }
    }

    private func checked(_ request: BuildRequest) async throws -> (BuildReport, ProfileReport?) {
        guard let profile = profile.flatMap(ProfileRegistry.profile) else {
            return (try await Build.check(request), nil)
        }
        return try await Build.check(request, for: profile)
    }
}

extension ProfileReport {
    /// The clauses as JSON, with what the check found in its usual form.
    fileprivate func json(besides found: [Diagnostic]) -> JSON {
        guard case .object(let members) = json else { return json }
        let findings = DiagnosticReport(found).diagnostics.map(\.json)
        return .object(members + [JSON.Member("findings", .array(findings))])
    }
}
