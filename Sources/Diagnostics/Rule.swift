/// A rule that content is held to, as `kindred explain` tells it.
package struct Rule: Sendable, Hashable {
    /// The name in square brackets at the end of a message: `front-matter-date`.
    package let id: String
    package let severity: Diagnostic.Severity
    /// Why the rule is there, for somebody who has never programmed.
    package let why: String
    /// How to put it right.
    package let mend: String

    package init(_ id: String, _ severity: Diagnostic.Severity, why: String, mend: String) {
        self.id = id
        self.severity = severity
        self.why = why
        self.mend = mend
    }
}

extension Rule {
    /// A finding of this rule.
    package func finding(path: String, span: SourceSpan? = nil, message: String, help: String) -> Diagnostic {
        Diagnostic(rule: id, severity: severity, path: path, span: span, message: message, help: help)
    }
}
