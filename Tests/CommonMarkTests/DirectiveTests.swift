import CommonMark
import Diagnostics
import TestSupport
import Testing

@Suite("Directives")
struct DirectiveTests {
    @Test("A directive holds what stands up to its end, and directives hold directives")
    func nesting() {
        let rendered = Rendered(":::a\nx\n\n:::b\ny\n:::\n- z\n:::\nafter\n")
        #expect(
            rendered.html
                == "<div class=\"a\">\n<p>x</p>\n<div class=\"b\">\n<p>y</p>\n</div>\n<ul>\n<li>z</li>\n</ul>\n</div>\n"
                + "<p>after</p>\n")
        #expect(rendered.document.directives.map(\.parent) == [nil, 0])
        #expect(rendered.problems == [])
    }

    @Test("It stands in lists and quotes by their own rules")
    func containers() {
        #expect(
            html("- a\n  :::note\n  b\n  :::\n- c\n")
                == "<ul>\n<li>a\n<div class=\"note\">\n<p>b</p>\n</div>\n</li>\n<li>c</li>\n</ul>\n")
        #expect(
            html("> :::note\n> b\n> :::\n") == "<blockquote>\n<div class=\"note\">\n<p>b</p>\n</div>\n</blockquote>\n")
        #expect(html("- :::note\n  b\n  :::\n") == "<ul>\n<li>\n<div class=\"note\">\n<p>b</p>\n</div>\n</li>\n</ul>\n")
    }

    @Test("Link definitions hold inside and outside")
    func definitions() {
        #expect(
            html(":::note\n[a]\n\n[b]: y.md\n:::\n[b]\n\n[a]: x.md\n")
                == "<div class=\"note\">\n<p><a href=\"x.md\">a</a></p>\n</div>\n<p><a href=\"y.md\">b</a></p>\n")
    }

    @Test("Parameters have one word, or several in quotation marks of either kind; an identifier has a sign")
    func parameters() {
        let source = ":::quote  from=riaz role=\"peer \\\"mentor\\\" x\" said=“in court” #q-1\n:::\n"
        let directive = Rendered(source).document.directives.first
        #expect(directive?.parameters.map(\.name) == ["from", "role", "said"])
        #expect(directive?.parameters.map(\.value) == ["riaz", "peer \"mentor\" x", "in court"])
        #expect(directive?["role"] == "peer \"mentor\" x")
        #expect(directive?.id == "q-1")
        #expect(directive?.parameters.map(\.nameSpan.column) == [11, 21, 46])
        #expect(directive?.parameters.map(\.valueSpan.column) == [16, 27, 54])
        #expect(directive?.parameters.map(\.valueSpan.length) == [4, 17, 8])
        #expect(directive?.span.column == 4)
    }

    @Test(
        "The line may have a space after its colons, more colons, and braces",
        arguments: ["::: note a=b", "::::note a=b", ":::note{a=b}", ":::note {a=b}", "  :::note a=b"])
    func forms(_ line: String) {
        let document = Rendered("\(line)\nx\n:::\n").document
        #expect(document.directives.map(\.name) == ["note"])
        #expect(document.directives.first?["a"] == "b")
    }

    @Test("In code, HTML and deep indentation the line is text")
    func text() {
        #expect(html("```\n:::a b=c\n:::\n```\n") == "<pre><code>:::a b=c\n:::\n</code></pre>\n")
        #expect(html("    :::a\n") == "<pre><code>:::a\n</code></pre>\n")
        #expect(html("x\n    :::a\n") == "<p>x\n:::a</p>\n")
        #expect(html("<!--\n:::a\n-->\nx\n") == "<p>x</p>\n")
        #expect(html("``a\n     :::b``\n") == "<p><code>a :::b</code></p>\n")
        #expect(html("\\:::a\n") == "<p>:::a</p>\n")
    }

    @Test("A placeholder typed by an author is their HTML")
    func placeholder() {
        #expect(Rendered("<?>\n\n:::a\n<?>\n:::\n").problems == ["1:1 raw-html", "4:1 raw-html"])
    }

    @Test("What is wrong is said at its line and column")
    func problems() {
        let marked = MarkedText(
            """
            1️⃣:::
            :::2️⃣open
            - :::3️⃣inner
              x

            ::: 4️⃣5 things
            :::
            :::note 5️⃣word key=6️⃣"no end
            :::
            :::note a=1 7️⃣a=2 #x 8️⃣#y 9️⃣=z
            :::
            """)
        assertDiagnostics(
            Rendered(marked.text).diagnostics,
            [
                ("1️⃣", "directive-stray", "There is nothing here that “:::” could close."),
                ("2️⃣", "directive-unclosed", "Nothing closes this “:::open”."),
                ("3️⃣", "directive-unclosed", "Nothing closes this “:::inner”."),
                ("4️⃣", "directive-syntax", "After “:::” the name of a directive is expected."),
                ("5️⃣", "directive-syntax", "“word” is no parameter."),
                ("6️⃣", "directive-syntax", "This value begins with a quotation mark and has none at its end."),
                ("7️⃣", "directive-syntax", "“a” is written twice."),
                ("8️⃣", "directive-syntax", "“#y” is written twice."),
                ("9️⃣", "directive-syntax", "“=z” is no parameter."),
            ], in: marked)
    }

    @Test("What is not shown is left out with all that stands in it, and is asked once")
    func hidden() {
        struct Host: DocumentHost {
            var asked: [String] = []
            mutating func resolve(_ link: Link) -> LinkTarget { .textOnly }
            mutating func image(_ image: Image, into html: inout [UInt8]) {}
            mutating func shows(_ directive: Directive) -> Bool {
                asked.append(directive.name)
                return directive.name != "voice"
            }
            mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
                html += "<\(directive.name)>".utf8 + content + "</\(directive.name)>".utf8
            }
        }
        var host = Host()
        var html: [UInt8] = []
        let document = Rendered("a :voice[b] :stat[*c*]\n:::voice\n# d\n:::quote\ne\n:::\n:::\n:::note\nf\n:::\n")
            .document
        document.render(.feed, host: &host, into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<p>a  <stat><em>c</em></stat></p>\n<note><p>f</p>\n</note>")
        #expect(host.asked == ["voice", "stat", "voice", "note"])
        #expect(document.plainText(including: { $0.name != "voice" }) == "a c f")
        #expect(document.wordCount(including: { $0.name != "voice" }) == 3)
    }

    @Test("One directive can be rendered alone, and its words asked for")
    func alone() {
        let document = Rendered("a\n\n:::quote\n*b* [c](d.md)\n\n- e `f`\n:::\n").document
        var host = PlainHost()
        var html: [UInt8] = []
        document.render(.page, only: document.directives[0], host: &host, into: &html)
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<div class=\"quote\">\n<p><em>b</em> <a href=\"d.md\">c</a></p>\n<ul>\n<li>e <code>f</code></li>\n</ul>\n"
                + "</div>\n")
        #expect(document.text(of: document.directives[0]) == "b c e f")
    }
}
