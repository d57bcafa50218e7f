import Diagnostics
import Testing

@Suite("Findings of a run")
struct DiagnosticReportTests {
    @Test("Sorted by path, line, column and rule, each once")
    func order() {
        func finding(_ path: String, _ line: Int?, _ column: Int, _ rule: String) -> Diagnostic {
            Diagnostic(
                rule: rule, path: path, span: line.map { SourceSpan(line: $0, column: column) }, message: "M.", help: ""
            )
        }
        let sorted = [
            finding("B.md", 9, 1, "a"), finding("a.md", nil, 0, "a"), finding("a.md", 2, 3, "b"),
            finding("a.md", 2, 10, "a"), finding("a.md", 10, 1, "a"), finding("a.md", 10, 1, "b"),
            finding("a/b.md", 1, 1, "a"), finding("é.md", 1, 1, "a"),
        ]
        #expect(DiagnosticReport(sorted.reversed() + sorted).diagnostics == sorted)
    }

    @Test("A summary counts errors and warnings")
    func summary() {
        let error = Diagnostic(rule: "r", path: "a", message: "E.", help: "")
        let warning = Diagnostic(rule: "r", severity: .warning, path: "a", message: "W.", help: "")
        let other = Diagnostic(rule: "r", severity: .warning, path: "b", message: "W.", help: "")
        #expect(DiagnosticReport([error, warning, other]).summary == "1 error, 2 warnings")
        #expect(DiagnosticReport([error]).hasErrors)
        #expect(!DiagnosticReport([warning]).hasErrors)
    }
}
