import ArgumentParser
import Diagnostics
import SiteBuild

/// `kindred explain`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell why a rule is there, and how to put right what it finds.",
        discussion: """
            With data in place of a rule it tells which fields a kind of page or a directive can have, and what templates \
            see of them.

            Example:
              kindred explain front-matter-date
              kindred explain data story
              kindred explain data voice
            """)

    @Argument(
        help: "The name in square brackets at the end of a message; or data.",
        completion: .list(RuleRegistry.all.map(\.id) + ["data"]))
    var rule: String?

    @Argument(
        help: "After data: a kind, a directive, or site; all are named if left out.",
        completion: .list(DataReference.names))
    var name: String?

    @Flag(help: "Tell of every rule.")
    var all = false

    @Flag(help: "As a page in Markdown: with --all every rule, with data every field.")
    var markdown = false

    func validate() throws {
        guard let rule else {
            if !all { throw ValidationError("Name a rule, or ask for --all.") }
            return
        }
        if markdown, rule != "data" || name != nil {
            throw ValidationError("--markdown tells of all: explain --all --markdown, or explain data --markdown.")
        }
        if rule == "data" {
            try require(name, among: DataReference.names) { "There is no data named “\($0)”." }
        } else {
            try require(rule, among: RuleRegistry.all.map(\.id)) { "There is no rule “\($0)”." }
            if let name { throw ValidationError("“\(name)” is one name too many: ask for one rule at a time.") }
        }
    }

    private func require(_ name: String?, among names: [String], else sentence: (String) -> String) throws {
        guard let name, !names.contains(name) else { return }
        throw ValidationError(
            sentence(name) + (nearest(to: name, among: names).map { " Did you mean “\($0)”?" } ?? ""))
    }

    func run() async throws {
        try await speaking {
            if markdown {
                // The page ends its last line itself.
                try say(String((rule == "data" ? FieldReference.markdown : RuleReference.markdown).dropLast()))
            } else if rule == "data" {
                try say(name.map(DataReference.told) ?? DataReference.overview)
            } else {
                let rules = all ? RuleRegistry.all : rule.flatMap(RuleRegistry.rule).map { [$0] } ?? []
                try say(rules.map(Self.explanation).joined(separator: "\n\n"))
            }
            return .success
        }
    }

    private static func explanation(of rule: Rule) -> String {
        "\(rule.id) (\(rule.severity.rawValue))\n\n  Why: \(rule.why)\n  What to do: \(rule.mend)"
    }
}
