import CommonMark
import Testing

@Suite("Documents")
struct DocumentTests {
    @Test("A summary has whole words, block after block, without headings, code, tables, notes and pictures")
    func plainText() {
        let document = Rendered(
            "# Title\n\nOne *two*\nthree[^1] ![no](x.png).\n\n- four [five](y.md)\n\n```\nno\n```\n\n|no|\n|-|\n\n[^1]: no\n\n> six `seven`\n"
        ).document
        #expect(document.plainText() == "One two three . four five six seven")
        #expect(document.plainText(limit: 14) == "One two three…")
        #expect(document.plainText(limit: 12) == "One two…")
        #expect(document.plainText(limit: 2) == "O…")
        #expect(document.plainText(limit: 0) == "…")
        #expect(Rendered("").document.plainText(limit: 10) == "")
        #expect(document.plainText(words: { _ in "FIVE" }) == "One two three . four FIVE six seven")
    }

    @Test("Words are counted, wherever they stand")
    func wordCount() {
        #expect(Rendered("# One two\n\n*th*ree – four\n\n- `five`\n\n|six|\n|-|\n").document.wordCount() == 6)
    }

    @Test("Words begin with a letter or a digit and end at white space, wherever eight bytes end")
    func wordCountOfAnyPlace() {
        let cases = [
            ("one two", 2), ("one-two", 1), ("“one” (two)", 2), ("– one", 1), ("12 a1 1a", 3), ("é à", 2), ("… … —", 0),
            ("a b c d e f g h i j", 10), ("a\u{A0}b", 1), ("(((((((((a b", 2), ("longer.than.eight.bytes", 1),
        ]
        for (text, count) in cases {
            for padding in 0..<9 {
                let before = String(repeating: "-", count: padding)
                #expect(Rendered("`" + before + " " + text + "`").document.wordCount() == count)
                #expect(Rendered("`" + before + "x " + text + " x`").document.wordCount() == count + 2)
            }
        }
        #expect(Rendered("    a\tb\n    c\n").document.wordCount() == 3)
    }

    @Test("Headings have their text, level, place and directive")
    func headings() {
        let document = Rendered("# A *b*\n\n:::n\n   ### C\n:::\n\nd\n---\n").document
        #expect(document.headings.map(\.text) == ["A b", "C", "d"])
        #expect(document.headings.map(\.level) == [1, 3, 2])
        #expect(document.headings.map(\.directive) == [nil, 0, nil])
        #expect(document.headings.map { "\($0.span)" }.count == 3)
    }

    @Test("Levels are shifted and stay headings; the title can be left out")
    func shift() {
        var style = HTMLRendering.page
        style.headingShift = 1
        #expect(html("# a\n\n###### b\n", style: style) == "<h2 id=\"a\">a</h2>\n<h6 id=\"b\">b</h6>\n")
        style.headingShift = 0
        style.omitsTitle = true
        #expect(html("# a\n\nb\n\n# c\n", style: style) == "<p>b</p>\n<h1 id=\"c\">c</h1>\n")
        #expect(html("## a\n\n# b\n", style: style) == "<h2 id=\"a\">a</h2>\n<h1 id=\"b\">b</h1>\n")
    }

    @Test("A host says where links lead and what they show")
    func links() {
        struct Host: DocumentHost {
            mutating func resolve(_ link: Link) -> LinkTarget {
                switch link.destination {
                case "a.md": .address("/a/")
                case "b.md": .address("/b/?x&y", text: "B <b>")
                case "c.md": .words("a <contributor>")
                default: .textOnly
                }
            }
            mutating func image(_ image: Image, into html: inout [UInt8]) {
                html += "{\(image.alt)|\(image.destination)|\(image.title)}".utf8
            }
            mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {}
        }
        var host = Host()
        var html: [UInt8] = []
        let document = Rendered("[*a*](a.md) [](b.md) [c](c.md) [*d*](d.md) ![*e* `f`\ng](h.png \"i\")\n").document
        document.render(.page, host: &host, into: &html)
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><a href=\"/a/\"><em>a</em></a> <a href=\"/b/?x&amp;y\">B &lt;b&gt;</a> a &lt;contributor&gt; <em>d</em>"
                + " {e f g|h.png|i}</p>\n")
        #expect(document.links.map { document.text(of: $0) } == ["a", "", "c", "d", "e f g"])
    }

    @Test("Two documents on one page keep their footnotes apart")
    func prefix() {
        var style = HTMLRendering.page
        style.footnotePrefix = "k7f3-"
        let page = html("a[^1]\n\n[^1]: b\n", style: style)
        #expect(page.contains("href=\"#k7f3-fn-1\" id=\"k7f3-fnref-1\""))
        #expect(page.contains("<li id=\"k7f3-fn-1\">"))
    }

    @Test("A rendering is appended, and equal each time")
    func appended() {
        let document = Rendered("a\n").document
        var html = Array("<main>".utf8)
        var host = PlainHost()
        document.render(.page, host: &host, into: &html)
        document.render(.page, host: &host, into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<main><p>a</p>\n<p>a</p>\n")
    }
}
