/// Something an author can put right: where it is, what is wrong, and what to do.
package struct Diagnostic: Sendable, Hashable {
    /// How much a problem matters.
    package enum Severity: String, Sendable, Hashable {
        /// Nothing is published until it is put right.
        case error
        /// Published, but somebody should look.
        case warning
        /// Said once, for information.
        case info
    }

    /// The rule that found it, as `kindred explain` knows it: `front-matter-date`.
    package var rule: String
    package var severity: Severity
    /// The file, from the site's root, with `/` between folders.
    package var path: String
    /// The place in the file; absent when the problem is the whole file or its absence.
    package var span: SourceSpan?
    /// What is wrong, as one plain sentence without type names.
    package var message: String
    /// What to do about it, as one plain sentence.
    package var help: String

    /// Whether the line that it stands on is not to be shown: logs are read by others.
    package var isConfidential = false

    package init(
        rule: String, severity: Severity = .error, path: String, span: SourceSpan? = nil, message: String, help: String
    ) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.span = span
        self.message = message
        self.help = help
    }
}
