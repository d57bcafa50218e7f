package import Diagnostics
package import Testing

/// Fails unless exactly these findings were made: each at its mark, by its rule, with its message. What is missing
/// and what was not expected are both named.
///
/// A finding on a whole file is expected at `"whole file"`, one at an unmarked place at `"line:column"`.
package func assertDiagnostics(
    _ found: [Diagnostic], _ expected: [(mark: String, rule: String, message: String)], in marked: MarkedText,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = DiagnosticReport(found).diagnostics.map { "\(marked.mark(at: $0.span)) [\($0.rule)] \($0.message)" }
    let expected = expected.map { "\($0.mark) [\($0.rule)] \($0.message)" }
    let missing = without(found, from: expected)
    let unexpected = without(expected, from: found)
    guard !missing.isEmpty || !unexpected.isEmpty else { return }
    let lines = missing.map { "missing:    \($0)" } + unexpected.map { "unexpected: \($0)" }
    Issue.record("\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// What is left of some lines when others are taken away, each once.
private func without(_ taken: [String], from lines: [String]) -> [String] {
    var taken = taken
    return lines.filter { line in
        guard let index = taken.firstIndex(of: line) else { return true }
        taken.remove(at: index)
        return false
    }
}
