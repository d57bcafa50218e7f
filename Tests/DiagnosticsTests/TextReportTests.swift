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

    private func excerpt(_ line: String, column: Int, length: Int = 1) -> String {
        report(line, column: column, length: length).split(separator: "\n").dropFirst().dropLast()
            .joined(separator: "\n")
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

    @Test("The caret stands below its character after letters of several bytes")
    func nonASCII() {
        assertSnapshot(excerpt("é€ x", column: 7), "  1 | é€ x\n    |    ^")
        // Decomposed: a letter and its accent are one column.
        assertSnapshot(excerpt("e\u{301}x", column: 4), "  1 | e\u{301}x\n    |  ^")
    }

    @Test("Double-width text takes two columns")
    func wide() {
        assertSnapshot(excerpt("日本x", column: 7), "  1 | 日本x\n    |     ^")
        assertSnapshot(excerpt("日本x", column: 4, length: 3), "  1 | 日本x\n    |   ^~")
        assertSnapshot(excerpt("한글 x", column: 8), "  1 | 한글 x\n    |      ^")
        assertSnapshot(excerpt("👩🏽‍🚀x", column: 16), "  1 | 👩🏽‍🚀x\n    |   ^")
        assertSnapshot(excerpt("🇬🇧❤️x", column: 15), "  1 | 🇬🇧❤️x\n    |     ^")
    }

    @Test("Tabs are shown as spaces to the next stop of four")
    func tabs() {
        assertSnapshot(excerpt("\ta\tb", column: 4), "  1 |     a   b\n    |         ^")
        assertSnapshot(excerpt("\ta", column: 1), "  1 |     a\n    | ^~~~")
    }

    @Test("A place inside a character marks the character")
    func inside() {
        assertSnapshot(excerpt("a€b", column: 3), "  1 | a€b\n    |  ^")
    }

    @Test("The end of a line, and what is past it, is marked after its last character")
    func lineEnd() {
        assertSnapshot(excerpt("abc", column: 4), "  1 | abc\n    |    ^")
        assertSnapshot(excerpt("abc", column: 400, length: 99), "  1 | abc\n    |    ^")
        assertSnapshot(excerpt("abc", column: 2, length: .max), "  1 | abc\n    |  ^~")
        assertSnapshot(excerpt("abc", column: .min, length: .min), "  1 | abc\n    | ^")
        assertSnapshot(report("", column: 1, number: 2), "a.md:2:1: error: M. [r]\n  2 |\n    | ^\n  H.\n")
    }

    @Test("A line that the file no longer has is left out")
    func lineGone() {
        let gone = Diagnostic(rule: "r", path: "a", span: SourceSpan(line: 99, column: 1), message: "M.", help: "H.")
        assertSnapshot(DiagnosticReport([gone]).text { _ in [0x61] }, "a:99:1: error: M. [r]\n  H.\n")
    }

    @Test("Control characters, invisible ones and bytes that are not UTF-8 are made visible")
    func unsafe() {
        assertSnapshot(excerpt("\u{1B}[2Jx", column: 5), "  1 | ␛[2Jx\n    |     ^")
        assertSnapshot(excerpt("a\0b\u{7F}c", column: 5), "  1 | a␀b␡c\n    |     ^")
        assertSnapshot(excerpt("a\u{202E}b", column: 5), "  1 | a<U+202E>b\n    |          ^")
        assertSnapshot(excerpt("a\u{200B}b", column: 2, length: 3), "  1 | a<U+200B>b\n    |  ^~~~~~~~")
        let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62]
        let bad = Diagnostic(rule: "r", path: "a", span: SourceSpan(line: 1, column: 4), message: "M.", help: "")
        assertSnapshot(
            DiagnosticReport([bad]).text { _ in bytes }, "a:1:4: error: M. [r]\n  1 | a\\xFF\\xC3b\n    |          ^\n")
    }

    @Test("Paths, messages and help cannot drive the terminal")
    func unsafeText() {
        let bad = Diagnostic(
            rule: "r", path: "a\u{1B}[31m\n.md", message: "M\u{202E}\r\n“é”.", help: "One\u{7}.\nTwo.")
        assertSnapshot(
            DiagnosticReport([bad]).text { _ in nil },
            "a␛[31m␊.md: error: M<U+202E>␍␊“é”. [r]\n  One␇.\n  Two.\n")
    }

    @Test("A long line is cut to a window around the place")
    func longLine() {
        let line = String(repeating: "0123456789", count: 40)
        let early = String(line.prefix(100))
        assertSnapshot(excerpt(line, column: 5, length: 3), "  1 | \(early)…\n    |     ^~~")
        let late = String(line.dropFirst(259).prefix(100))
        assertSnapshot(
            excerpt(line, column: 300),
            "  1 | …\(late)…\n    | \(String(repeating: " ", count: 41))^")
        let end = String(line.suffix(40))
        assertSnapshot(excerpt(line, column: 401), "  1 | …\(end)\n    | \(String(repeating: " ", count: 41))^")
    }

    @Test("Marks stop where the window does")
    func longMark() {
        let line = String(repeating: "x", count: 5000)
        let marker = "^" + String(repeating: "~", count: 99)
        assertSnapshot(excerpt(line, column: 1, length: 5000), "  1 | \(line.prefix(100))…\n    | \(marker)")
    }

    @Test("A line of ten megabytes is cut without being read through")
    func hugeLine() {
        let line = String(repeating: "é", count: 5_000_000)
        let lines = excerpt(line, column: 5_000_001).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.count < 120 })
    }

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
