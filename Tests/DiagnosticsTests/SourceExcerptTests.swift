import Diagnostics
import TestSupport
import Testing

@Suite("A source line with its place marked")
struct SourceExcerptTests {
    private func excerpt(_ line: String, column: Int, length: Int = 1) -> String {
        let span = SourceSpan(line: 1, column: column, length: length)
        let diagnostic = Diagnostic(rule: "r", path: "a.md", span: span, message: "M.", help: "")
        let report = DiagnosticReport([diagnostic]).text { _ in Array(line.utf8) }
        return report.split(separator: "\n").dropFirst().joined(separator: "\n")
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
        assertSnapshot(excerpt("\n", column: 1), "  1 |\n    | ^")
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
}
