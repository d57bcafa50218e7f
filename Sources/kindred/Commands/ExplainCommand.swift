import ArgumentParser
import Diagnostics
import SiteBuild

/// `kindred explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell why a rule is there, and how to put right what it finds.",
        discussion: """
            Example:
              kindred explain front-matter-date
            """)

    @Argument(help: "The name in square brackets at the end of a message.")
    var rule: String?

    @Flag(help: "List every rule.")
    var all = false

    func validate() throws {
        if rule == nil, !all { throw ValidationError("Name a rule, or ask for --all.") }
        if let rule, RuleRegistry.rule(rule) == nil {
            let near = nearest(to: rule, among: RuleRegistry.all.map(\.id)).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no rule “\(rule)”.\(near)")
        }
    }

    func run() throws {
        if all {
            for rule in RuleRegistry.all { print("\(rule.id) (\(rule.severity.rawValue)): \(rule.why)") }
        } else if let rule = rule.flatMap(RuleRegistry.rule) {
            print("\(rule.id) (\(rule.severity.rawValue))\n\nWhy: \(rule.why)\n\nWhat to do: \(rule.mend)")
        }
    }
}
