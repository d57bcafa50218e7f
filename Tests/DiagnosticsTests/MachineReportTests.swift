import Diagnostics
import TestSupport
import Testing

@Suite("Findings for machines")
struct MachineReportTests {
    private let file = Array("title: \u{1F600}é x\n".utf8)
    private let findings = [
        Diagnostic(
            rule: "b-rule", severity: .warning, path: "Content/ä b.md",
            span: SourceSpan(line: 1, column: 15, length: 1),
            message: "A “quoted” \"thing\\\".", help: "Do:\nthis, 100%."),
        Diagnostic(rule: "a-rule", path: "", message: "Bell \u{7}, DEL \u{7F}.", help: ""),
        Diagnostic(rule: "a-rule", severity: .info, path: "x,y:z.md", message: "Info.", help: "Help."),
    ]

    @Test("JSON: an array of objects, one a line")
    func json() {
        assertSnapshot(
            DiagnosticReport(findings).json(),
            #"""
            [
              {"rule": "a-rule", "severity": "error", "path": "", "line": 1, "column": 1, "message": "Bell \u0007, DEL \u007f.", "help": ""},
              {"rule": "b-rule", "severity": "warning", "path": "Content/ä b.md", "line": 1, "column": 15, "message": "A “quoted” \"thing\\\".", "help": "Do:\nthis, 100%."},
              {"rule": "a-rule", "severity": "info", "path": "x,y:z.md", "line": 1, "column": 1, "message": "Info.", "help": "Help."}
            ]

            """#)
        assertSnapshot(DiagnosticReport([]).json(), "[]\n")
    }

    @Test("SARIF: rules once, columns by code point, addresses encoded")
    func sarif() {
        let log = DiagnosticReport(findings.dropLast()).sarif(version: "1.0", folder: "site") { _ in file }
        assertSnapshot(
            log.replacing(#/"finding\/v1": "[0-9a-f]{32}"/#, with: #""finding/v1": "…""#)
                .replacing(" {\"ruleId\"", with: "\n{\"ruleId\""),
            #"""
            {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Kindred", "version": "1.0", "rules": [{"id": "a-rule"}, {"id": "b-rule"}]}}, "columnKind": "unicodeCodePoints", "results": [{"ruleId": "a-rule", "ruleIndex": 0, "level": "error", "message": {"text": "Bell \u0007, DEL \u007f."}, "partialFingerprints": {"finding/v1": "…"}},
            {"ruleId": "b-rule", "ruleIndex": 1, "level": "warning", "message": {"text": "A “quoted” \"thing\\\". Do:\nthis, 100%."}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "site/Content/%C3%A4%20b.md", "uriBaseId": "%SRCROOT%"}, "region": {"startLine": 1, "startColumn": 11, "endColumn": 12}}}], "partialFingerprints": {"finding/v1": "…"}}]}]}

            """#)
    }

    @Test("SARIF: without the file no columns are claimed, and info is a note")
    func sarifWithoutFile() {
        let log = DiagnosticReport(findings).sarif(version: "1.0") { _ in nil }
        #expect(log.contains(#""region": {"startLine": 1}"#))
        #expect(log.contains(#""level": "note""#))
        #expect(log.contains(#""uri": "x%2Cy%3Az.md""#))
    }

    @Test("GitHub: a command a line, with its escapes")
    func github() {
        assertSnapshot(
            DiagnosticReport(findings).github(folder: "site/") { _ in file },
            """
            ::error title=a-rule::Bell \u{7}, DEL \u{7F}.
            ::warning file=site/Content/ä b.md,line=1,col=11,endColumn=12,title=b-rule::A “quoted” "thing\\".%0ADo:%0Athis, 100%25.
            ::notice file=site/x%2Cy%3Az.md,title=a-rule::Info.%0AHelp.

            """)
    }

    @Test("GitHub: content cannot start a command of its own")
    func injection() {
        let hostile = Diagnostic(
            rule: "r", path: "a\n::stop-commands::x", message: "“\r\n::set-env name=x::y”", help: "\n::error::z")
        #expect(DiagnosticReport([hostile]).github { _ in nil }.split { $0.isNewline }.count == 1)
    }

    @Test("GitLab: code quality with fingerprints that stay when lines move")
    func gitlab() {
        func report(_ lines: [Int]) -> String {
            DiagnosticReport(
                lines.map {
                    Diagnostic(
                        rule: "r", path: "a.md", span: SourceSpan(line: $0, column: 1), message: "M.", help: "H.")
                }
            ).gitlab(folder: ".")
        }
        assertSnapshot(
            report([7]).replacing(#/[0-9a-f]{32}/#, with: "…"),
            #"""
            [
              {"description": "M. H.", "check_name": "r", "fingerprint": "…", "severity": "major", "location": {"path": "a.md", "lines": {"begin": 7}}}
            ]

            """#)
        func fingerprints(_ report: String) -> [Substring] { report.matches(of: #/[0-9a-f]{32}/#).map(\.output) }
        let before = fingerprints(report([7, 9]))
        #expect(Set(before).count == 2)
        #expect(fingerprints(report([70, 90])) == before)
    }
}
