import CommonMark
import Diagnostics
import TestSupport
import Testing

@Suite("HTML in the text")
struct RawHTMLTests {
    @Test("It is left out, and said where it stands; its text stays")
    func leftOut() {
        let marked = MarkedText("1️⃣<div>\n\nA 2️⃣<b>bold</b> word\nand 3️⃣<br/>, é 4️⃣<i\ntitle=x>y</i>.\n\n5️⃣</p> x\n")
        let rendered = Rendered(marked.text)
        #expect(rendered.html == "<p>A bold word\nand , é y.</p>\n")
        #expect(rendered.problems.count == 5)
        assertDiagnostics(
            rendered.diagnostics,
            marked.offsets.keys.sorted().map { (String($0), "raw-html", "HTML in the text is left out.") }, in: marked)
    }

    @Test("Indented HTML is marked from its < to the end of its line")
    func indented() {
        #expect(Rendered("  <p>\nx").diagnostics.map(\.span) == [SourceSpan(line: 1, column: 3, length: 3)])
    }

    @Test("Notes among authors are left out without a word")
    func comments() {
        #expect(html("<!-- one\n\ntwo -->\na<!-- three -->b\n\n<!-- four -->\n") == "<p>ab</p>\n")
        #expect(html("<!-- open\n\nto the end\n") == "")
        #expect(Rendered("<!-- a --> <b>c</b>\n").problems == ["1:1 raw-html"])
    }

    @Test("A site that allows it gets it, but never the notes")
    func allowed() {
        var options = MarkdownOptions()
        options.allowsRawHTML = true
        let source = "<div class=\"x\">\n\n*a* <b>c</b><!-- note -->\n\n</div>\n\n<!-- note -->\n"
        #expect(
            Rendered(source, options: options).html
                == "<div class=\"x\">\n<p><em>a</em> <b>c</b></p>\n</div>\n")
        #expect(Rendered(source, options: options).problems == [])
    }

    @Test("A paragraph of nothing else leaves nothing")
    func empty() {
        #expect(Rendered("<span></span>\n\nx\n").html == "<p>x</p>\n")
    }

    @Test(
        "An address that could run a program never comes out, and is said",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
            "&#106;avascript:x", "java&#9;script:x",
        ])
    func unsafeAddresses(_ address: String) {
        let rendered = Rendered("[a](\(address)) ![b](<\(address)>)\n", style: .page)
        #expect(rendered.html == "<p><a href=\"#\">a</a> <img src=\"#\" alt=\"b\"></p>\n")
        #expect(rendered.problems.map { $0.suffix(14) } == ["unsafe-address", "unsafe-address"])
    }

    @Test("Text, titles and code are escaped")
    func escaped() {
        #expect(
            html("\\<b> & \"x\" `<i>` [a](b?c&d \"<e>\") ![<f](g)\n")
                == "<p>&lt;b&gt; &amp; “x” <code>&lt;i&gt;</code> <a href=\"b?c&amp;d\" title=\"&lt;e&gt;\">a</a>"
                + " <img src=\"g\" alt=\"&lt;f\" /></p>\n")
    }
}
