/// All that was found in a run, in the order in which it is shown: by path, line, column and rule, each finding once.
package struct DiagnosticReport: Sendable {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: some Sequence<Diagnostic>) {
        var seen: Set<Diagnostic> = []
        self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted(by: Self.isShownBefore)
    }

    package func count(of severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// How much was found, as `2 errors, 1 warning`; `no problems` when there is neither.
    package var summary: String {
        let counts = [(count(of: .error), "error"), (count(of: .warning), "warning")].filter { $0.0 > 0 }
        if counts.isEmpty { return "no problems" }
        return counts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}

extension DiagnosticReport {
    /// Strings compare by bytes here, not by Unicode's equivalence, so that the order is total for any path.
    private static func isShownBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if !a.path.utf8.elementsEqual(b.path.utf8) { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
        let (x, y) = (a.span, b.span)
        let places = [(x?.line, y?.line), (x?.column, y?.column), (x?.length, y?.length)]
        for (x, y) in places where x != y { return (x ?? 0) < (y ?? 0) }
        for (x, y) in [(a.rule, b.rule), (a.message, b.message), (a.help, b.help)] where x != y {
            return x.utf8.lexicographicallyPrecedes(y.utf8)
        }
        return a.severity.rawValue < b.severity.rawValue
    }
}
