import Diagnostics

/// Every rule, as a page of the book: made of what `kindred explain` tells.
package enum RuleReference {
    package static let markdown: String =
        ([
            "# Every rule",
            """
            This page is made from Kindred itself (`Scripts/reference`). Each message of Kindred ends with the name of a rule in \
            square brackets; `kindred explain` with that name tells the same as this page.
            """,
            """
            An **error** holds the whole build back. A **warning** doesn't, but somebody should look. An **information** is said \
            once. A page can be let off a rule with a reason and a day: `waive: {link-text: {why: …, until: 2027-01-31}}`.
            """, list,
        ] + RuleRegistry.all.map(section)).joined(separator: "\n\n") + "\n"

    private static var list: String {
        [Diagnostic.Severity.error, .warning, .info].compactMap { severity -> String? in
            let rules = RuleRegistry.all.filter { $0.severity == severity }
            let links = rules.map { "[\($0.id)](#\($0.id))" }.joined(separator: ", ")
            return rules.isEmpty ? nil : "\(severity.plural): \(links)."
        }.joined(separator: "\n\n")
    }

    private static func section(_ rule: Rule) -> String {
        "## \(rule.id)\n\n\(rule.severity.one). \(rule.why)\n\n**What to do:** \(rule.mend)"
    }
}

extension Diagnostic.Severity {
    fileprivate var one: String {
        switch self {
        case .error: "An error"
        case .warning: "A warning"
        case .info: "An information"
        }
    }

    fileprivate var plural: String {
        switch self {
        case .error: "Errors"
        case .warning: "Warnings"
        case .info: "Informations"
        }
    }
}
