import ArgumentParser
import Diagnostics
import SiteBuild

/// `kindred explain`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell why a rule is there, and how to put right what it finds.",
        discussion: """
            Example:
              kindred explain front-matter-date
            """)

    @Argument(
        help: "The name in square brackets at the end of a message.", completion: .list(RuleRegistry.all.map(\.id)))
    var rule: String?

    @Flag(help: "Tell of every rule.")
    var all = false

    func validate() throws {
        if rule == nil, !all { throw ValidationError("Name a rule, or ask for --all.") }
        if let rule, RuleRegistry.rule(rule) == nil {
            let near = nearest(to: rule, among: RuleRegistry.all.map(\.id)).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no rule “\(rule)”.\(near)")
        }
    }

    func run() async throws {
        try await speaking {
            let rules = all ? RuleRegistry.all : rule.flatMap(RuleRegistry.rule).map { [$0] } ?? []
            try say(rules.map(Self.explanation).joined(separator: "\n\n"))
            return .success
        }
    }

    private static func explanation(of rule: Rule) -> String {
        "\(rule.id) (\(rule.severity.rawValue))\n\n  Why: \(rule.why)\n  What to do: \(rule.mend)"
    }
}
