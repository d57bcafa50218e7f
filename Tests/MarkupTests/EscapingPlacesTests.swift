import Markup
import TestSupport
import Testing

/// Text is looked through in blocks of eight bytes: wherever a character stands, it is found, and nothing else is.
@Suite("A character to be escaped, wherever it stands in a text")
struct EscapingPlacesTests {
    /// Texts of every length up to three blocks with the character at every place, between letters whose bits are most like it.
    private func places(_ character: Character, _ other: Character) -> [(before: String, after: String)] {
        (0..<25).flatMap { length in
            (0...length).map { place in
                (String(repeating: other, count: place), String(repeating: other, count: length - place))
            }
        }
    }

    @Test("HTML", arguments: [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")])
    func html(character: String, escape: String) {
        for other in ["a", "%", "=", "\u{7F}", "!"] {
            for (before, after) in places(Character(character), Character(other)) {
                var output: [UInt8] = []
                appendHTMLEscaped(before + character + after, to: &output)
                #expect(String(decoding: output, as: UTF8.self) == before + escape + after)
            }
        }
    }

    @Test(
        "JSON",
        arguments: [("\"", "\\\""), ("\\", "\\\\"), ("\u{1}", "\\u0001"), ("<", "\\u003c"), ("\u{2028}", "\\u2028")])
    func json(character: String, escape: String) {
        for other in ["a", "[", "=", "é", "!"] {
            for (before, after) in places(Character(character), Character(other)) {
                let json = JSON.string(before + character + after).encodedForScript()
                #expect(String(decoding: json, as: UTF8.self) == "\"\(before)\(escape)\(after)\"")
            }
        }
    }

    @Test("XML", arguments: [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\u{1}", ""), ("\u{FFFE}", "")])
    func xml(character: String, escape: String) {
        for other in ["a", "'", "=", "ï", "!"] {
            for (before, after) in places(Character(character), Character(other)) {
                var writer = XMLWriter()
                writer.element("t", text: before + character + after)
                let written = String(decoding: writer.finish(), as: UTF8.self)
                #expect(written.hasSuffix(">\(before)\(escape)\(after)</t>\n"), "\(written)")
            }
        }
    }
}
