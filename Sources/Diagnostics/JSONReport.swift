extension DiagnosticReport {
    /// All findings as a JSON array of objects with rule, severity, path, line, column, message and help. Line and
    /// column are from 1, the column in UTF-8 bytes; what concerns a whole file stands at its beginning, 1:1.
    package func json() -> String {
        JSONText.lines(
            diagnostics.map { diagnostic in
                .object([
                    ("rule", .string(diagnostic.rule)),
                    ("severity", .string(diagnostic.severity.rawValue)),
                    ("path", .string(diagnostic.path)),
                    ("line", diagnostic.span.map { .int($0.line) } ?? .int(1)),
                    ("column", diagnostic.span.map { .int($0.column) } ?? .int(1)),
                    ("message", .string(diagnostic.message)),
                    ("help", .string(diagnostic.help)),
                ])
            })
    }
}
