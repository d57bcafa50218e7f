import CommonMark
import Diagnostics
import TestSupport
import Testing

/// Shapes in which libcmark gives a wrong position, or none.
@Suite("A link's place")
struct LinkPositionTests {
    @Test(
        "Every link is found where its address stands",
        arguments: [
            ("plain", "A [link](1️⃣bad.md).\n"),
            ("hard break by spaces", "a  \nb [link](1️⃣bad.md)\n"),
            ("hard break by a backslash", "a\\\nb [link](1️⃣bad.md)\\\n[link](2️⃣bad.md)\n"),
            ("lazy line", "> a\nb [link](1️⃣bad.md)\n  c [link](2️⃣bad.md)\n"),
            ("lazy line after a hard break", "> a\\\n   b [link](1️⃣bad.md)\n"),
            ("indented continuation", "a\n     b [link](1️⃣bad.md)\n\tc [link](2️⃣bad.md)\n"),
            ("after a title on two lines", "[a](x.md \"one\ntwo\") [link](1️⃣bad.md)\n"),
            ("after a label on two lines", "[a\nb](1️⃣bad.md) [link](2️⃣bad.md)\n"),
            ("address on a line of its own", "[a](\n  1️⃣bad.md\n) [link](2️⃣bad.md)\n"),
            ("quote in a list", "1. > a\n   > [link](1️⃣bad.md)\n\n   b [link](2️⃣bad.md)\n"),
            ("list in a quote", "> - a\n>   b [link](1️⃣bad.md)\n> c [link](2️⃣bad.md)\n"),
            ("quotes in quotes with uneven signs", ">> a\n> [link](1️⃣bad.md)\n>>> [link](2️⃣bad.md)\n"),
            ("a sign of a quote that is text", "> a\n>     > [link](1️⃣bad.md)\n\n> b\n     > [link](2️⃣bad.md)\n"),
            ("label that begins with a line end", "[\n1️⃣labels\nb]\n\n[labels b]: bad.md\n"),
            ("tabs", "-\ta\n\n\t[link](1️⃣bad.md)\tb [link](2️⃣bad.md)\n\n>\tc [link](3️⃣bad.md)\n"),
            ("letters of several bytes", "é “—” 😀 [ü](1️⃣bad.md) [link](2️⃣bad.md)\n"),
            ("code on two lines", "`a\nb` [link](1️⃣bad.md) ``c`[x](y)`` [link](2️⃣bad.md)\n"),
            ("HTML on two lines", "b <!-- a\n[x](y) --> [link](1️⃣bad.md)\n"),
            ("escapes and entities", "\\[x](y) &amp;&copy;&#65;&ngE; [a\\]](1️⃣bad.md) &nope; [link](2️⃣bad.md)\n"),
            ("typographic punctuation", "\"a\" -- 'b' --- c... ---- [link](1️⃣bad.md)\n"),
            ("emphasis", "***a* b** _c_ *[link](1️⃣bad.md)* **[*x*](2️⃣bad.md)**\n"),
            ("a picture in a link", "[![a [b]](2️⃣bad.md)](1️⃣bad.md)\n"),
            ("heading", "## a [link](1️⃣bad.md) ##\n\n   #   b [link](2️⃣bad.md) {#c}\n"),
            ("heading with an underline", "a\n[link](1️⃣bad.md)\n===\n\nb [link](2️⃣bad.md)\n---\nc [link](3️⃣bad.md)\n"),
            ("after link definitions", "[r]: x.md\n  \"title\"\n[s]: <y.md>\na [r] [link](1️⃣bad.md)\n"),
            ("angle brackets", "[a](1️⃣<bad.md>)\n".replacing("1️⃣<", with: "<1️⃣")),
            ("table", "- | a | b |\n  |---|---|\n  | é \\| | [link](1️⃣bad.md) |\n  [link](2️⃣bad.md) | `x|y` |\n"),
            ("table after a line", "x\na | [link](1️⃣bad.md)\n--|--\n"),
            ("footnote", "a[^n]\n\n[^n]: é [link](1️⃣bad.md)\n    [link](2️⃣bad.md)\n\n    b [link](3️⃣bad.md)\n"),
            ("footnote in a quote", "> a[^n] \n>\n> [^n]:   [link](1️⃣bad.md)\n> [link](2️⃣bad.md)\n"),
            ("definition", "a [link](1️⃣bad.md)\nb\n:   c [link](2️⃣bad.md)\n\n    d [link](3️⃣bad.md)\n"),
            (
                "directive in a list",
                "- :::note a=b\n  [link](1️⃣bad.md)\n  :::\n\n  :x[[link](2️⃣bad.md)]{y=z} [link](3️⃣bad.md)\n"
            ),
            ("task", "- [x] [link](1️⃣bad.md)\n"),
            ("strikethrough and footnote mark", "~~a~~[^n] ~~[link](1️⃣bad.md)~~\n\n[^n]: x\n"),
            ("CRLF and CR", "a\r\n[link](1️⃣bad.md)\r\rb\r[link](2️⃣bad.md)\r\n"),
            ("byte order mark", "\u{FEFF}[link](bad.md)\n\n[link](1️⃣bad.md)\n"),
        ])
    func places(_ shape: String, _ source: String) {
        let marked = MarkedText(source)
        let links = Rendered(marked.text).document.links.filter { $0.destination == "bad.md" }
        let found = links.map { "\($0.span.line):\($0.span.column)+\($0.span.length)" }
        let expected = marked.offsets.keys.sorted().compactMap(marked.position).map { "\($0.line):\($0.column)+6" }
        #expect(found.suffix(expected.count) == expected[...], "\(shape)")
        #expect(found.count == max(expected.count, links.count), "\(shape)")
        #expect(Rendered(marked.text).problems.filter { !$0.hasSuffix("raw-html") } == [], "\(shape)")
    }

    @Test("Of a reference it is the label that leads there, of a bare address all of it")
    func others() {
        let marked = MarkedText(
            "[a][1️⃣r] [2️⃣r][] [3️⃣r] ![é][4️⃣R]\n<5️⃣https://a.b> 6️⃣www.a.b 7️⃣https://c.d 8️⃣e@f.g\n\n[r]: bad.md\n")
        let spans = Rendered(marked.text).document.links.map { "\($0.span.line):\($0.span.column)" }
        #expect(spans == marked.offsets.keys.sorted().compactMap(marked.position).map { "\($0.line):\($0.column)" })
    }

    @Test("Lines are counted from where the text starts in its file")
    func frontMatter() {
        let bytes = Array("---\ntitle: é\n---\na [link](bad.md)\n".utf8)
        var diagnostics = [Diagnostic]()
        let document = Document.parse(bytes, from: 18, line: 4, path: "page.md", diagnostics: &diagnostics)
        #expect(document.links.map(\.span) == [SourceSpan(line: 4, column: 10, length: 6)])
        #expect(document.wordCount() == 2)
    }

    @Test("Braces after a link or picture are its parameters")
    func parameters() {
        let links = Rendered("![a](b.png){width=half #p} [c](d.md){x=\"y z\"} ![e](f.png){not this}\n").document.links
        #expect(links.map { $0.parameters.map(\.name) } == [["width", "id"], ["x"], []])
        #expect(links.map { $0.parameters.map(\.value) } == [["half", "p"], ["y z"], []])
        #expect(links[0].parameters.map(\.valueSpan.column) == [19, 24])
    }
}
