import Importing
import Testing

@Suite("Notes of a feed as Markdown")
struct ReadNotesTests {
    private func markdown(_ html: String, base: String? = "https://old.example.org/shows/1/") -> String {
        readNotes(html, base: base).markdown
    }

    @Test(
        "What HTML says, Markdown says",
        arguments: [
            ("<p>One.</p><p>Two<br>lines.</p>", "One.\n\nTwo\\\nlines."),
            ("Plain text\nwith lines\n\nand a paragraph", "Plain text\\\nwith lines\n\nand a paragraph"),
            ("<p>A <b>bold </b>word and <i>a lean one</i>.", "A **bold** word and *a lean one*."),
            ("<p><strong>Guest:</strong>Bo</p>", "**Guest**:Bo"),
            ("<b>a</b><b>b</b>", "**ab**"),
            ("<b><b>twice</b></b>", "**twice**"),
            ("<p><b>x</b></p>", "**x**"),
            ("<p>in<b>side</b>out</p>", "in**side**out"),
            ("<p>a<b>“b”</b>c</p>", "a **“b**”c"),
            ("<em><strong>both</strong></em>", "***both***"),
            ("<p>the <code>a`b</code> code</p>", "the `` a`b `` code"),
            ("<pre>one\n  two</pre>", "```\none\n  two\n```"),
            ("<ul><li>one<li>two</ul>", "- one\n- two"),
            ("<ol><li>one</li><li>two<ul><li>in it</li></ul></li></ol>", "1. one\n2. two\n   - in it"),
            ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b"),
            ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"),
            ("<blockquote><p>one</p><p>two</p></blockquote><p>out</p>", "> one\n>\n> two\n\nout"),
            ("<h1>Big</h1><h4>Small</h4><h2>Middle</h2>", "## Big\n\n### Small\n\n### Middle"),
            ("<p>above</p><hr><p>below</p>", "above\n\n***\n\nbelow"),
            ("<a href=\"/about\">About</a>", "[About](https://old.example.org/about)"),
            ("<a href='next (1).html'>Next</a>", "[Next](https://old.example.org/shows/1/next%20%281%29.html)"),
            ("<A HREF=mailto:a@example.org>Write</A>", "[Write](mailto:a@example.org)"),
            ("<a href=\"https://example.org/x\">https://example.org/x</a>", "<https://example.org/x>"),
            ("<p>See https://example.org/a_b_(c).", "See <https://example.org/a_b_(c>)."),
            (
                "<table><tr><th>a</th><th>b|c</th></tr><tr><td><p>d</p><p>e</p></td></tr></table>",
                "| a | b\\|c |\n| --- | --- |\n| d · e |  |"
            ),
            ("<table><tr><td>one row</td><td>of <i>layout</i></td></tr></table>", "one row\n\nof *layout*"),
            ("<table><tr><td>never</td><td>closed<tr><td>a</td><td>b", "| never | closed |\n| --- | --- |\n| a | b |"),
            ("<dl><dt>Tea</dt><dd>Hot</dd></dl>", "**Tea**\n\nHot"),
            ("<p>x<sup>2</sup>, H<sub>2</sub>O, the 1<sup>st</sup></p>", "x², H₂O, the 1st"),
            ("<p>a <q>b</q></p>", "a “b”"),
            ("<a href=\"https://example.org/x\"></a>", "<https://example.org/x>"),
            ("<a href=\"/x\" title=\"The list\">&nbsp;</a>", "[The list](https://old.example.org/x)"),
            (
                "<a href=\"/page\"><img src=\"/p.jpg\" alt=\"A cup\"></a>",
                "[A cup](https://old.example.org/page) [Picture](https://old.example.org/p.jpg)"
            ),
            (
                "<p>Write to <me@example.org><br>or <https://example.org></p>",
                "Write to \\<me@example.org>\\\nor <https://example.org>"
            ),
            ("&lt;p&gt;Escaped &lt;b&gt;twice&lt;/b&gt;&lt;/p&gt;", "Escaped **twice**"),
            ("<pre>a<br>b</pre>", "```\na\nb\n```"),
            ("<audio controls><source src=\"/a.mp3\"></audio>", "<https://old.example.org/a.mp3>"),
            ("<p>caf&eacute; &amp; &#8220;x&#8221; &#146;</p>", "café & “x” ’"),
            ("<P>Upper</P>", "Upper"),
            ("", ""),
        ])
    func says(html: String, expected: String) {
        #expect(markdown(html) == expected)
    }

    @Test(
        "What Markdown or Kindred would take for more than text stays text",
        arguments: [
            ("<p>2 * 3 * 4</p>", "2 \\* 3 \\* 4"),
            ("<p># no heading</p>", "\\# no heading"),
            ("<p>1. no list</p>", "1\\. no list"),
            ("<p>- no list</p>", "\\- no list"),
            ("<p>:::voice person=amira</p>", "\\:::voice person=amira"),
            ("<p>{#name} [@cite] [^1]</p>", "\\{#name\\} \\[@cite\\] \\[\\^1\\]"),
            ("<p>snake_case _lean_</p>", "snake_case \\_lean\\_"),
            ("<p>&amp;lt;script&amp;gt;</p>", "\\&lt;script\\&gt;"),
            ("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "\\<script>alert(1)\\</script>"),
            ("<p>---</p>", "\\---"),
            ("<p>a | b</p>", "a \\| b"),
            ("<p>&lt;!-- x", "\\<!-- x"),
        ])
    func escapes(html: String, expected: String) {
        #expect(markdown(html) == expected)
    }

    @Test("Scripts, frames and addresses that run something never come through")
    func hostile() {
        let notes = readNotes(
            """
            <p onclick="x()">Hello</p><script>document.write("<p>no</p>")</script><style>p{}</style>
            <iframe src="https://player.example.org/1"></iframe><a href="javascript:alert(1)">press</a>
            <a href=" java\tscript:alert(1)">press</a> <a href="data:text/html,x">press</a>
            <img src="https://count.example.org/p.gif" width=1 height=1><img src="/p.png" alt="A cup">
            <svg><script>x</script></svg><p>after</p><script>never closed
            """, base: "https://old.example.org/")
        #expect(
            notes.markdown == """
                Hello

                <https://player.example.org/1>

                press press press [A cup](https://old.example.org/p.png)

                after
                """)
        #expect(notes.leftOut == ["iframe", "script", "style", "svg"])
        #expect(notes.refusedLinks == 3)
        #expect(notes.pictures == 1)
    }

    @Test(
        "A long run of any sign is read in linear time",
        arguments: [
            "<b>", "<b>x</b>", "<li>", "<li>x", "<ul>", "<blockquote>x", "<a href=x>", "<", "<!--", "&", "<p ", "*",
            "[",
            "http://a ", "x<br>",
        ])
    func long(piece: String) {
        let html = String(repeating: piece, count: 50_000 / piece.utf8.count)
        #expect(readNotes(html + "x", base: "http://a.example/").markdown.utf8.count < 1_000_000)
    }
}
