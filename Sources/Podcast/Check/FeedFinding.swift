package import Diagnostics

/// Something about a feed that its makers can put right: where it is, what is wrong, and what to do.
package struct FeedFinding: Sendable, Hashable {
    package var rule: Rule
    /// Where the element begins that it is about; nil where the feed as a whole is meant, or what it was made from.
    package var place: FeedPlace?
    /// What is wrong, as one plain sentence.
    package var message: String
    /// What to do about it, as one plain sentence.
    package var help: String
    /// Its rule's, or less where less is at stake.
    package var severity: Diagnostic.Severity
    /// The guid, or failing that the title, of the item that it is about.
    package var subject: String?

    package init(
        _ rule: Rule, _ place: FeedPlace?, _ message: String, _ help: String,
        _ severity: Diagnostic.Severity? = nil, subject: String? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.place = place
        // A finding is one line, whatever stands in a value that it shows.
        self.message =
            message.utf8.contains { $0 < 0x20 }
            ? message.split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : message
        self.help = help
        self.subject = subject
    }
}

extension FeedFinding {
    /// The same as a finding about a file.
    package func diagnostic(path: String) -> Diagnostic {
        Diagnostic(
            rule: rule.id, severity: severity, path: path,
            span: place.map { SourceSpan(line: $0.line, column: $0.column, length: 1) }, message: message, help: help)
    }
}
