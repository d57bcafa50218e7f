import Diagnostics
import TestSupport
import Testing

@Suite("A problem, as its author sees it")
struct TextReportTests {
    private func report(
        _ line: String, column: Int, length: Int = 1, number: Int = 1, colour: Bool = false
    ) -> String {
        let diagnostic = Diagnostic(
            rule: "r", path: "a.md", span: SourceSpan(line: number, column: column, length: length), message: "M.",
            help: "H.")
        let file = Array((String(repeating: "\n", count: number - 1) + line).utf8)
        return DiagnosticReport([diagnostic]).text(colour: colour) { _ in file }
    }

    @Test("Place, severity, message, rule; the line with the place marked; what to do")
    func whole() {
        let court = Diagnostic(
            rule: "front-matter-date", path: "Content/stories/court.md",
            span: SourceSpan(line: 7, column: 7, length: 10), message: "“31/02/2026” is not a date.",
            help: "Write it as 2026-03-03 or 3 March 2026.")
        let file = Array("---\n\n\n\n\n\ndate: 31/02/2026\n---\n".utf8)
        assertSnapshot(
            DiagnosticReport([court]).text { $0 == court.path ? file : nil },
            """
            Content/stories/court.md:7:7: error: “31/02/2026” is not a date. [front-matter-date]
              7 | date: 31/02/2026
                |       ^~~~~~~~~~
              Write it as 2026-03-03 or 3 March 2026.

            """)
    }

    @Test("Without a place, a path, a help or a file, what there is is shown")
    func partial() {
        let missing = Diagnostic(rule: "r", severity: .warning, path: "a.md", message: "No file.", help: "Make it.")
        let site = Diagnostic(rule: "s", severity: .info, path: "", message: "Said.", help: "")
        let unread = Diagnostic(rule: "t", path: "b.md", span: SourceSpan(line: 3, column: 2), message: "M.", help: "")
        assertSnapshot(
            DiagnosticReport([missing, site, unread]).text { _ in nil },
            """
            info: Said. [s]

            a.md: warning: No file. [r]
              Make it.

            b.md:3:2: error: M. [t]

            """)
    }

    @Test("The gutter is as wide as the line's number")
    func gutter() {
        assertSnapshot(
            report("abc", column: 2, number: 1234),
            """
            a.md:1234:2: error: M. [r]
              1234 | abc
                   |  ^
              H.

            """)
    }

    @Test("Colours only when asked")
    func colour() {
        #expect(!report("abc", column: 2).contains("\u{1B}"))
        assertSnapshot(
            report("abc", column: 2, length: 2, colour: true),
            """
            \u{1B}[1ma.md:1:2:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mM.\u{1B}[0m [r]
              1 | abc
                | \u{1B}[1;32m ^~\u{1B}[0m
              H.

            """)
    }

    @Test("A line that the file no longer has is left out")
    func lineGone() {
        let gone = Diagnostic(rule: "r", path: "a", span: SourceSpan(line: 99, column: 1), message: "M.", help: "H.")
        assertSnapshot(DiagnosticReport([gone]).text { _ in [0x61] }, "a:99:1: error: M. [r]\n  H.\n")
    }

    @Test("Paths, messages and help cannot drive the terminal")
    func unsafeText() {
        let bad = Diagnostic(
            rule: "r", path: "a\u{1B}[31m\n.md", message: "M\u{202E}\r\n“é”.", help: "One\u{7}.\nTwo.")
        assertSnapshot(
            DiagnosticReport([bad]).text { _ in nil },
            "a␛[31m␊.md: error: M<U+202E>␍␊“é”. [r]\n  One␇.\n  Two.\n")
    }

    @Test("Of more than fifty the rest is counted by rule, and warnings give way to errors")
    func fifty() {
        let warnings = (1...60).map {
            Diagnostic(
                rule: "w", severity: .warning, path: "a", span: .init(line: $0, column: 1), message: "W.", help: "")
        }
        let errors = (1...12).map { Diagnostic(rule: "e\($0 % 2)", path: "z\($0)", message: "E.", help: "") }
        let infos = (1...2).map { Diagnostic(rule: "i", severity: .info, path: "i\($0)", message: "I.", help: "") }
        let text = DiagnosticReport(infos + warnings + errors).text { _ in nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count { $0.hasSuffix("warning: W. [w]") } == 38)
        #expect(lines.count { $0.contains("error: E.") } == 12)
        #expect(text.hasPrefix("a:1:1: warning: W. [w]\n\na:2:1:"))
        #expect(text.hasSuffix("\n\nAnd 24 more, by rule:\n  22  w\n   2  i\n"))
    }

    @Test("Exactly fifty are all shown")
    func exactlyFifty() {
        let errors = (1...50).map { Diagnostic(rule: "e", path: "p\($0)", message: "E.", help: "") }
        let text = DiagnosticReport(errors).text { _ in nil }
        #expect(!text.contains("more"))
        #expect(text.split(separator: "\n").count == 50)
    }

    @Test("Each file is read once")
    func readOnce() {
        var reads: [String] = []
        let findings = (1...5).flatMap { line in
            ["b", "a"].map {
                Diagnostic(rule: "r", path: $0, span: SourceSpan(line: line, column: 1), message: "M.", help: "")
            }
        }
        _ = DiagnosticReport(findings).text {
            reads.append($0)
            return [0x0A, 0x0A, 0x0A, 0x0A]
        }
        #expect(reads == ["a", "b"])
    }

    @Test("Nothing found is nothing shown")
    func nothing() {
        #expect(DiagnosticReport([]).text { _ in nil } == "")
        #expect(DiagnosticReport([]).summary == "no problems")
        #expect(!DiagnosticReport([]).hasErrors)
    }
}
