import Diagnostics
import FrontMatter
import Testing

@Suite("Fields that need no libyaml")
struct PlainFieldsTests {
    @Test(
        "They are read as libyaml reads them, with the same places",
        arguments: [
            "title: Court", "title: \"The court: a story\"\nsummary: 'No, I didn\u{2019}t'",
            "title: Court   \ndate: 2026-01-02",
            "topics: [Honest clinic 9, Long market 11]", "people: {author: [amira, bo], host: cy}",
            "people: { author: [ amira ] , host: cy }", "title:\ndate: 2026-01-02", "title:", "title:   ",
            "a: b\n\n\nc: d\n", "chapters:\n  - {start: 0:00, title: One}\n  - {start: 1:30, title: Two}",
            "tags:\n  - one\n  - \"two\"\n  - [three, four]\nnext: x", "tags:\n - one\n\nnext: x",
            "audio: {url: https://media.example/10.mp3, length: 6400000, type: audio/mpeg, duration: 6:40}",
            "note: C# and a:b and it's, \"so\" (yes) - no", "note: \u{E9}t\u{E9} \u{2013} \u{201C}x\u{201D}",
            "a: /path/to/",
            "a: b\na: c", "people: {a: b, a: c}\npeople: d", "a: yes\nb: 0123\nc: 1:30", "A_b-c1: x",
            "a: {b: {c: [d, {e: f}]}}",
            "a: \"\"\nb: ''", "title: Court\r\ndate: 2026-01-02\r\n",
            // What libyaml alone reads.
            "a: b # c", "a: b\n  c", "a: [b,\n  c]", "a: |\n  b\nc: d", "a: &b c", "a: *b", "a: !t b", "a: \"b\\nc\"",
            "a: 'b''c'",
            "a:\n  b: c\n  d: e", "a:\n- b\n- c", "a: b: c", "a: [b: c]", "a: []", "a: {}", "a: [b, ]", "a: {b}",
            "a: {b:c}",
            "a: -5", "a: ~", "? a", "- a\n- b", "a : b", "\"a\": b", "a:b", "a: b\n c: d", "a:\tb", "a: [b#c]",
            "a: {b: }",
            "tags:\n  - a: b\n    c: d", "tags:\n  - a\n   - b", "tags:\n  -\n  - b", "a: [\"b\"c]", "a: \"b\" c",
            "a: [b]]",
            "title: Court's \u{85} x", "a: x\u{2028}y",
        ])
    func same(_ fields: String) {
        #expect(Read(fields) == Read(fields + "\n# A comment is for libyaml.\n"))
    }

    private struct Read: Equatable {
        var node: Node?
        var problems: [String]

        init(_ source: String) {
            var diagnostics: [Diagnostic] = []
            node = readYAML(Array(source.utf8), path: "site.yaml", diagnostics: &diagnostics)
            problems = diagnostics.map { shown($0) }
        }
    }
}
