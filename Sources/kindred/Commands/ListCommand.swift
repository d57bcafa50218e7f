import ArgumentParser
import Calendar
import Diagnostics
import Markup
import SiteBuild
import SiteModel

/// `kindred list`
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what the site holds.",
        discussion: """
            Example:
              kindred list story --scheduled
            """)

    @Argument(help: "A kind: story, case-study, show, episode, person, organisation, page; all if left out.")
    var kind: String?

    @Flag(help: "Only what is still to come.") var scheduled = false
    @Flag(help: "Only drafts.") var drafts = false
    @Flag(help: "Only what is over.") var expired = false
    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard let kind, KindRegistry.kind(KindName(rawValue: kind)) == nil else { return }
        throw ValidationError(
            "“\(kind)” is not a kind. It can be \(KindRegistry.all.map(\.name.rawValue).joined(separator: ", ")).")
    }

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let survey = try await Build.survey(request)
            let states = [scheduled ? "scheduled" : nil, drafts ? "draft" : nil, expired ? "expired" : nil].compactMap {
                $0
            }
            let items = survey.items.filter { item in
                (kind == nil || item.kind.rawValue == kind) && (states.isEmpty || states.contains(item.state))
            }
            if report.format == .json {
                let json = JSON.array(items.map { $0.json(survey.zone) })
                print(String(decoding: json.encoded(pretty: true), as: UTF8.self))
            } else {
                for item in items { print(item.line(survey.zone)) }
            }
            let errors = survey.diagnostics.filter { $0.severity == .error }
            Speech(report, request: request, toStandardError: true).say(errors)
            return errors.isEmpty ? .success : .contentErrors
        }
    }
}

extension Survey.Item {
    fileprivate func line(_ zone: Zone) -> String {
        let when = date.map { dateInWords(zone.local($0).day) } ?? "no date"
        return "\(kind.rawValue)  \(id ?? "-")  \(state)  \(when)  \(title)  (\(path))"
    }

    fileprivate func json(_ zone: Zone) -> JSON {
        .object([
            "kind": .string(kind.rawValue), "id": id.map(JSON.string), "title": .string(title), "state": .string(state),
            "date": date.map { .string($0.rfc3339(in: zone)) }, "path": .string(path),
            "address": address.map(JSON.string),
        ])
    }
}
