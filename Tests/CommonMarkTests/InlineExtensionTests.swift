import CommonMark
import Testing

@Suite("Strikethrough, tasks and typographic punctuation")
struct InlineExtensionTests {
    @Test(
        "One or two tildes strike out; the first three are the GFM specification's examples",
        arguments: [
            ("~~Hi~~ Hello, ~there~ world!", "<p><del>Hi</del> Hello, <del>there</del> world!</p>\n"),
            ("This ~~has a\n\nnew paragraph~~.", "<p>This ~~has a</p>\n<p>new paragraph~~.</p>\n"),
            ("This will ~~~not~~~ strike.", "<p>This will ~~~not~~~ strike.</p>\n"),
            ("~~*a* `b`~~", "<p><del><em>a</em> <code>b</code></del></p>\n"),
            ("*~~a~~*", "<p><em><del>a</del></em></p>\n"), ("~~*a~~*", "<p>~~<em>a~~</em></p>\n"),
            ("~~a~", "<p>~~a~</p>\n"), ("a ~~ b ~~ c", "<p>a ~~ b ~~ c</p>\n"), ("\\~~a~~", "<p>~~a~~</p>\n"),
            ("~~a ~b~ c~~", "<p><del>a <del>b</del> c</del></p>\n"), ("~~a ~b~~", "<p><del>a ~b</del></p>\n"),
            ("~~a [b~~](c)", "<p>~~a <a href=\"c\">b~~</a></p>\n"), ("~~“a”~~", "<p><del>“a”</del></p>\n"),
            ("`~~a~~`", "<p><code>~~a~~</code></p>\n"),
        ])
    func strikethrough(_ source: String, _ expected: String) {
        #expect(html(source + "\n") == expected)
    }

    @Test("A box at the start of an item makes it a task")
    func tasks() {
        #expect(
            html("- [ ] a\n- [x] *b*\n- [X] c\n", style: .page)
                == "<ul>\n<li><input type=\"checkbox\" disabled aria-label=\"To do\"> a</li>\n"
                + "<li><input type=\"checkbox\" checked disabled aria-label=\"Done\"> <em>b</em></li>\n"
                + "<li><input type=\"checkbox\" checked disabled aria-label=\"Done\"> c</li>\n</ul>\n")
        #expect(
            html("- [ ] foo\n- [x] bar\n", style: .plain)
                == "<ul>\n<li><input disabled=\"\" type=\"checkbox\"> foo</li>\n"
                + "<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> bar</li>\n</ul>\n",
            "the form of the GFM specification's example 279")
        #expect(html("1. [x] a\n", style: .feed) == "<ol>\n<li>☑ a</li>\n</ol>\n")
    }

    @Test(
        "Elsewhere a box is text",
        arguments: ["- [x]a", "- [y] a", "- a [x] b", "[x] a", "- \\[x] a", "- `[x]` a", "- [x]"])
    func noTask(_ source: String) {
        #expect(!html(source + "\n").contains("checkbox"))
    }

    @Test("Quotes, dashes and ellipses become typographic, not in code and not after a backslash")
    func punctuation() {
        #expect(html("\"It's\" -- a 'b' --- c...\n") == "<p>“It’s” – a ‘b’ — c…</p>\n")
        #expect(
            html("`\"a\" -- ...` \\\"b\\\" \\-- \\...\n")
                == "<p><code>&quot;a&quot; -- ...</code> &quot;b&quot; -- ...</p>\n")
        var options = MarkdownOptions()
        options.smartPunctuation = false
        #expect(
            Rendered("\"a\" -- [b](c)...\n", options: options).html
                == "<p>&quot;a&quot; -- <a href=\"c\">b</a>...</p>\n")
    }

    @Test("Without extensions none of this is there")
    func commonMark() {
        let source = "~~a~~ www.b.c [^1] :d[e]{f=g} {#h} [@i]\n\n- [ ] j\n\n:::k\n"
        #expect(
            Rendered(source, options: .commonMark, style: .commonMark).html
                == "<p>~~a~~ www.b.c [^1] :d[e]{f=g} {#h} [@i]</p>\n<ul>\n<li>[ ] j</li>\n</ul>\n<p>:::k</p>\n")
    }
}
