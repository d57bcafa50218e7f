import CommonMark
import Diagnostics
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    @Test("A mark leads to its footnote, and the footnote back to each mark")
    func backLinks() {
        #expect(
            html("One[^a], two[^b], one again[^a].\n\n[^a]: First.\n[^b]: Second\n")
                == "<p>One<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\""
                + " aria-label=\"Footnote 1\">1</a></sup>, two<sup class=\"footnote-ref\"><a href=\"#fn-2\""
                + " id=\"fnref-2\" role=\"doc-noteref\" aria-label=\"Footnote 2\">2</a></sup>, one again"
                + "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\""
                + " aria-label=\"Footnote 1\">1</a></sup>.</p>\n"
                + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n"
                + "<li id=\"fn-1\">\n<p>First. <a href=\"#fnref-1\" role=\"doc-backlink\""
                + " aria-label=\"Back to the text\">↩</a> <a href=\"#fnref-1-2\" role=\"doc-backlink\""
                + " aria-label=\"Back to the text\">↩<sup>2</sup></a></p>\n</li>\n"
                + "<li id=\"fn-2\">\n<p>Second <a href=\"#fnref-2\" role=\"doc-backlink\""
                + " aria-label=\"Back to the text\">↩</a></p>\n</li>\n</ol>\n</section>\n")
    }

    private let plain = { () -> HTMLRendering in
        var style = HTMLRendering.feed
        style.closesVoidElements = true
        return style
    }()

    @Test("A single word is a footnote, not a link's address")
    func singleWord() {
        #expect(
            html("a[^1]\n\n[^1]: word\n", style: plain)
                == "<p>a<sup>1</sup></p>\n<section class=\"footnotes\">\n<ol>\n<li>\n<p>word</p>\n</li>\n</ol>\n</section>\n"
        )
    }

    @Test("A footnote holds blocks, lazy lines, and what four columns indent")
    func blocks() {
        #expect(
            html(
                "a[^1]\n\n[^1]: one\nlazy\n\n    two\n\n    - item\n\n    ```\n    code\n    ```\n\nafter\n",
                style: plain)
                == "<p>a<sup>1</sup></p>\n<p>after</p>\n<section class=\"footnotes\">\n<ol>\n<li>\n<p>one\nlazy</p>\n"
                + "<p>two</p>\n<ul>\n<li>item</li>\n</ul>\n<pre><code>code\n</code></pre>\n</li>\n</ol>\n</section>\n")
    }

    @Test("Footnotes are numbered by their first mark, marks in footnotes included")
    func numbers() {
        let html = html("a[^z] b[^y]\n\n[^x]: X\n[^y]: Y\n[^z]: Z[^x]\n", style: plain)
        #expect(html.hasPrefix("<p>a<sup>1</sup> b<sup>2</sup></p>\n"))
        #expect(html.contains("<p>Z<sup>3</sup></p>\n</li>\n<li>\n<p>Y</p>\n</li>\n<li>\n<p>X</p>"))
    }

    @Test("A definition may stand in a list or quote, between lists, and knows the link definitions")
    func anywhere() {
        #expect(
            html("> a[^1]\n>\n> [^1]: [b]\n> lazy\n\n[b]: c.md\n", style: plain).contains(
                "<p><a href=\"c.md\">b</a>\nlazy</p>"))
        #expect(
            html("+ a[^1]\n+ b\n\n[^1]: c\n\n+ d\n", style: plain).hasPrefix(
                "<ul>\n<li>a<sup>1</sup></li>\n<li>b</li>\n</ul>\n<ul>\n<li>d"))
    }

    @Test("Labels are compared without case, and may be words")
    func labels() {
        #expect(html("a[^Long-Label.2]\n\n[^LONG-label.2]: b\n", style: plain).contains("<p>b</p>"))
    }

    @Test("A footnote that is missing, unused or written twice is said where it stands")
    func problems() {
        #expect(
            Rendered("a[^no]\n\n[^1]: x\n\n b [^2]\n\n[^2]: y\n[^2]: z\n").problems == [
                "1:2 unknown-footnote", "3:1 unused-footnote", "8:1 duplicate-footnote",
            ])
        #expect(Rendered("a[^no] *b*\n").html == "<p>a[^no] <em>b</em></p>\n")
    }

    @Test("In code, and after a backslash, a mark is text")
    func text() {
        #expect(html("`[^1]` \\[^1]\n") == "<p><code>[^1]</code> [^1]</p>\n")
        #expect(html("```\n[^1]: a\n\n    b\n```\n") == "<pre><code>[^1]: a\n\n    b\n</code></pre>\n")
    }

    @Test("A mark in a directive that is not shown brings no footnote, and a footnote in one is not shown")
    func hidden() {
        struct Host: DocumentHost {
            var plain = PlainHost()
            mutating func resolve(_ link: Link) -> LinkTarget { plain.resolve(link) }
            mutating func image(_ image: Image, into html: inout [UInt8]) { plain.image(image, into: &html) }
            mutating func shows(_ directive: Directive) -> Bool { directive.name != "voice" }
            mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
                html += content
            }
        }
        let source = ":::voice\na[^1] b[^2]\n\n[^2]: secret\n:::\n\nc[^2] d[^3]\n\n[^1]: hidden\n[^3]: shown\n"
        var diagnostics = [Diagnostic]()
        let document = Document.parse(Array(source.utf8), path: "page.md", diagnostics: &diagnostics)
        var host = Host()
        var html: [UInt8] = []
        document.render(plain, host: &host, into: &html)
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p>c d<sup>1</sup></p>\n<section class=\"footnotes\">\n<ol>\n<li>\n<p>shown</p>\n</li>\n</ol>\n"
                + "</section>\n")
    }
}
