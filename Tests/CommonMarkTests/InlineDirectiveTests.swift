import CommonMark
import Diagnostics
import Testing

@Suite("Inline directives")
struct InlineDirectiveTests {
    @Test("A name, a text and parameters")
    func parts() {
        let rendered = Rendered("Up :stat[12 *per* cent [a](b.md)]{source=\"x y\" as-of=2020 #s1}.\n")
        #expect(rendered.html == "<p>Up 12 <em>per</em> cent <a href=\"b.md\">a</a>.</p>\n")
        let directive = rendered.document.directives.first
        #expect(directive?.name == "stat")
        #expect(directive?.label == "12 per cent a")
        #expect(directive?.isInline == true)
        #expect(directive?.id == "s1")
        #expect(directive?.parameters.map(\.value) == ["x y", "2020"])
        #expect(directive?.parameters.map(\.nameSpan.column) == [35, 48])
        #expect(directive?.span.column == 5)
        #expect(rendered.document.links.map(\.directive) == [0])
    }

    @Test("They nest, and stand in emphasis, cells, headings and block directives")
    func nesting() {
        let document = Rendered(":::n\n**:a[b :c[d] [e] f]**\n:::\n\n| :g[h] |\n|---|\n\n# :i[j]\n").document
        #expect(document.directives.map(\.name) == ["n", "a", "c", "g", "i"])
        #expect(document.directives.map(\.label) == ["", "b d [e] f", "d", "h", "j"])
        #expect(document.directives.map(\.parent) == [nil, 0, 1, nil, nil])
        #expect(document.headings.map(\.text) == ["j"])
    }

    @Test(
        "What is no directive is text",
        arguments: [
            "10:am[1]", "a::b[c]", ":1[a]", ":a [b]", ":a[b", "\\:a[b]", ":a\\[b]", "`:a[b]`", ":a_b[c]", "é:a[b]",
            "https://x.y:a[b]",
        ])
    func text(_ source: String) {
        #expect(Rendered(source + "\n").document.directives.isEmpty)
    }

    @Test("Braces after a space are text")
    func braces() {
        #expect(html(":a[b] {c=d}\n") == "<p>b {c=d}</p>\n")
    }

    @Test("Typographic punctuation and markup do not reach parameters")
    func raw() {
        #expect(Rendered(":a[b]{c=\"d -- *e* 'f'\"} *g*\n").document.directives.first?["c"] == "d -- *e* 'f'")
        #expect(html(":a[b]{c=\"*d*\"} *e*\n") == "<p>b <em>e</em></p>\n")
    }

    @Test("Wrong parameters are said where they stand")
    func problems() {
        #expect(Rendered("x :a[b]{c d=}\n").problems == ["1:9 directive-syntax", "1:11 directive-syntax"])
    }
}
