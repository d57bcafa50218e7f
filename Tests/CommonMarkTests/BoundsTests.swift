import CommonMark
import Diagnostics
import Testing

/// Texts that nobody writes by hand. Each ends in a page or in one sentence, and soon.
@Suite("Bounds")
struct BoundsTests {
    @Test("Nesting of more than a hundred levels is one error at its place")
    func depth() {
        #expect(Rendered(String(repeating: ">", count: 20_000) + " a\n").problems == ["1:101 markdown-depth"])
        #expect(Rendered(String(repeating: "> ", count: 100) + "a\n").problems == [])
        #expect(Rendered("x\n\n" + String(repeating: "- ", count: 200) + "a\n").problems == ["3:201 markdown-depth"])
        #expect(Rendered(String(repeating: ":::a\n", count: 5000)).problems == ["101:4 markdown-depth"])
        #expect(
            Rendered("é " + String(repeating: "*a **b ", count: 300) + String(repeating: "b** a* ", count: 300))
                .problems == ["1:1 markdown-depth"])
        let lists = (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(Rendered(lists).problems == ["101:201 markdown-depth"])
        #expect(Rendered(lists).document.isEmpty)
    }

    @Test("Depth times lines, and pictures times links, are bounded before they cost anything")
    func products() {
        let blanks = String(repeating: "- ", count: 5000) + "a" + String(repeating: "\n", count: 50_000)
        #expect(Rendered(blanks).problems == ["1:1 markdown-depth"])
        #expect(Rendered("a\n\n" + String(repeating: "![[]()", count: 50_000)).problems == ["3:1 markdown-size"])
        #expect(Rendered(String(repeating: "[", count: 4_000_000)).problems == ["1:1 markdown-size"])
        #expect(Rendered(bytes: [UInt8](repeating: 0x61, count: 40_000_000)).problems == ["1:1 markdown-size"])
    }

    @Test("A long line of words, a rule of a thousand hyphens and a deep indentation are nothing unusual")
    func harmless() {
        #expect(Rendered(String(repeating: "word ", count: 2_000_000)).html.utf8.count == 10_000_007)
        #expect(
            html(String(repeating: "- ", count: 5000) + "\n" + String(repeating: "a\n", count: 5000)).hasPrefix(
                "<hr />\n<p>a\n"))
    }

    @Test(
        "Thousands of signs of any kind are text or markup",
        arguments: [
            "*", "[", "![", "`", "a]", "~~a ", "~a~~ ", "_www.a_.", "(www.a.b", "a@b.", "@", ":a[", ":a[b]{", "[^a",
            "[@a;",
            "{#a", "&copy;", "\\*", "<a ", "<!--", "<?", "[a](", "[a](<b", "[a](b \"", "a\n: ", "|", "\n\n{#x}\n", "\r",
            "> ",
        ])
    func signs(_ sign: String) {
        let source = "x [y](z) " + String(repeating: sign, count: 40_000 / sign.utf8.count)
        let rendered = Rendered(source)
        #expect(rendered.html.utf8.count < 20_000_000)
        #expect(!rendered.html.isEmpty || rendered.problems.count == 1)
    }

    @Test("Tables, footnotes, directives and definitions by the thousand")
    func many() {
        let rows = "|a|b|\n|-|-|\n" + String(repeating: "|1|[2](3)|\n", count: 5000)
        #expect(Rendered(rows).document.links.count == 5000)
        let notes = (0..<5000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()
        #expect(Rendered(notes).problems == [])
        #expect(Rendered(String(repeating: ":::a b=c\nd\n:::\n", count: 5000)).document.directives.count == 5000)
        #expect(Rendered(String(repeating: "a\n: b\n", count: 5000)).problems == [])
        #expect(Set(Rendered(String(repeating: "# a\n", count: 5000)).document.headings.map(\.id)).count == 5000)
        #expect(Rendered(String(repeating: "```\n:::a\n```\n\n:::b\n:::\n", count: 5000)).problems == [])
    }

    @Test("Bytes that are not UTF-8, and NUL, are read as U+FFFD, and nothing shifts")
    func invalid() {
        let bytes: [UInt8] = Array("a ".utf8) + [0xFF, 0x00, 0xC3] + Array(" [b](c.md)\n".utf8)
        #expect(Rendered(bytes: bytes).html == "<p>a \u{FFFD}\u{FFFD}\u{FFFD} <a href=\"c.md\">b</a></p>\n")
        #expect(Rendered(bytes: [UInt8](repeating: 0, count: 5000)).document.wordCount() == 1)
        #expect(Rendered(bytes: []).document.isEmpty)
        #expect(Rendered(bytes: [0xEF, 0xBB, 0xBF]).document.isEmpty)
    }

    @Test("A start outside the file is an empty text")
    func start() {
        var diagnostics = [Diagnostic]()
        #expect(Document.parse(Array("abc".utf8), from: 99, path: "", diagnostics: &diagnostics).isEmpty)
        #expect(!Document.parse(Array("abc".utf8), from: -9, path: "", diagnostics: &diagnostics).isEmpty)
    }
}
