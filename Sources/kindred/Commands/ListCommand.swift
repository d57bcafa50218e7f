import ArgumentParser
import Calendar
import Markup
import SiteBuild
import SiteModel

/// `kindred list`
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what the site holds.",
        discussion: """
            Each line gives the kind, the id, whether it is out, its date, its title and its file; of a consent record,
            the id and the file alone.

            Example:
              kindred list story --scheduled
            """)

    @Argument(
        help: ArgumentHelp("A kind: \(ListCommand.kinds.joined(separator: ", ")); all if left out."),
        completion: .list(ListCommand.kinds))
    var kind: String?

    @Flag(help: "Only what is still to come.") var scheduled = false
    @Flag(help: "Only drafts.") var drafts = false
    @Flag(help: "Only what is over.") var expired = false
    @OptionGroup var site: SiteOptions
    @OptionGroup var options: OutputOptions

    private static let kinds = (KindRegistry.all.map(\.name) + [Survey.consent]).map(\.rawValue)

    func validate() throws {
        guard let kind, !Self.kinds.contains(kind) else { return }
        throw ValidationError("“\(kind)” is not a kind. It can be \(Self.kinds.joined(separator: ", ")).")
    }

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let survey = try await Build.survey(request)
            let items = survey.items.filter(isWanted)
            if options.format == .json {
                try say(jsonText(.array(items.map { $0.json(survey.zone) })))
            } else if !items.isEmpty {
                try say(items.map { $0.line(survey.zone) }.joined(separator: "\n"))
            }
            return try survey.ending(besides: options, site: request.site)
        }
    }

    private func isWanted(_ item: Survey.Item) -> Bool {
        let states = [(scheduled, "scheduled"), (drafts, "draft"), (expired, "expired")].filter(\.0).map(\.1)
        return (kind == nil || item.kind.rawValue == kind) && (states.isEmpty || states.contains(item.state))
    }
}

extension Survey.Item {
    fileprivate func line(_ zone: Zone) -> String {
        if kind == Survey.consent { return "\(kind.rawValue)  \(id ?? "-")  (\(path))" }
        let when = date.map { dateInWords(zone.local($0).day) } ?? "no date"
        return "\(kind.rawValue)  \(id ?? "-")  \(state)  \(when)  \(title)  (\(path))"
    }

    fileprivate func json(_ zone: Zone) -> JSON {
        .object([
            "kind": .string(kind.rawValue), "id": id.map(JSON.string), "title": title.isEmpty ? nil : .string(title),
            "state": state.isEmpty ? nil : .string(state),
            "date": date.map { .string($0.rfc3339(in: zone)) }, "path": .string(path),
            "address": address.map(JSON.string),
        ])
    }
}
