/// A finding with the line that it stands on, for those who show findings in a form of their own.
package struct ShownFinding: Sendable {
    package let diagnostic: Diagnostic
    /// The source line, or the part of it around the place, and below it spaces, a caret and tildes.
    package let excerpt: (line: String, marker: String)?
}

extension DiagnosticReport {
    /// The findings of one severity with their lines, in order.
    /// - Parameter reading: gives a file's bytes by its path from the site's root, nil when it cannot be read.
    package func shown(
        _ severity: Diagnostic.Severity, atMost limit: Int, reading: (_ path: String) -> [UInt8]?
    ) -> [ShownFinding] {
        var sources = SourceLines()
        return diagnostics.lazy.filter { $0.severity == severity }.prefix(limit).map { diagnostic in
            guard let span = diagnostic.span, !diagnostic.isConfidential,
                let line = sources.line(span.line, of: diagnostic.path, reading: reading)
            else { return ShownFinding(diagnostic: diagnostic, excerpt: nil) }
            let excerpt = SourceExcerpt(line: line, span: span)
            return ShownFinding(diagnostic: diagnostic, excerpt: (excerpt.text, excerpt.marker))
        }
    }
}
