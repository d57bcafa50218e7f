import Diagnostics
import FrontMatter
import Testing

@Suite("Text written as YAML")
struct QuotedScalarTests {
    @Test(
        "Plain where that is safe",
        arguments: [
            "Court", "Riaz’s story", "k7f3", "2026-03-02", "3", "12.5", "1 October 2026", "a, b", "a:b", "C#",
            "Ünïcode", "日本",
            "2020-08", "https://example.org/a#b", "yesterday", "3am", "e5", "10:30 start",
        ])
    func plain(_ text: String) { #expect(quotedScalar(text) == text) }

    @Test(
        "Quoted where it would be read as something else",
        arguments: [
            ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("Riaz: a story", "\"Riaz: a story\""), ("a:", "\"a:\""),
            ("a #b", "\"a #b\""), ("#b", "\"#b\""), ("@a", "\"@a\""), ("[a] b", "\"[a] b\""), ("- a", "\"- a\""),
            ("no", "\"no\""), ("True", "\"True\""), ("null", "\"null\""), ("~", "\"~\""), ("1:30", "\"1:30\""),
            ("0123", "\"0123\""), ("1e5", "\"1e5\""), ("12e34", "\"12e34\""), ("0x1F", "\"0x1F\""),
            ("1_000", "\"1_000\""),
            (".5", "\".5\""), ("-1", "\"-1\""), ("\"a\" b", "'\"a\" b'"), ("it's: so", "\"it's: so\""),
            ("a\\b: c", "'a\\b: c'"),
            ("it's \"a\": b", "'it''s \"a\": b'"), ("a\nb", "\"a\\nb\""), ("a\u{7}b", "\"a\\u0007b\""),
            ("a\u{2028}b", "\"a\\u2028b\""), ("a\tb", "\"a\\tb\""), ("---", "\"---\""), ("\u{A0}a", "\"\u{A0}a\""),
            ("a {b}", "\"a {b}\""),
        ])
    func quoted(_ text: String, _ yaml: String) { #expect(quotedScalar(text) == yaml) }

    @Test("Whatever the text, it reads back as it was")
    func roundTrip() {
        let pieces = [
            "a", "é", " ", ":", "#", "'", "\"", "\\", "-", "[", "]", "{", "}", ",", "\n", "\r", "\t", "@", "!", "&",
            "*", "0",
            "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1F600}", "|", ">", "%", "`", "?", "\u{A0}", "no", "\u{7F}",
        ]
        var random = SystemlessRandom(state: 7)
        for _ in 0..<3000 {
            let text = (0..<Int(random.next() % 7)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            let quoted = quotedScalar(text)
            var diagnostics: [Diagnostic] = []
            let node = readYAML(
                Array("k: \(quoted)\nl: [\(quotedScalar(text, inList: true))]\n\(quoted): m\n".utf8), path: "",
                diagnostics: &diagnostics)
            #expect(diagnostics == [])
            #expect(node?["k"]?.text == text)
            #expect(node?["l"]?.items.map(\.text) == [text])
        }
    }
}

/// The same numbers in every run (xorshift64).
struct SystemlessRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state >> 8
    }
}
