import Testing

@Suite("Definition lists")
struct DefinitionListTests {
    @Test("A line with a colon defines the line above")
    func simple() {
        #expect(html("term\n: definition *one*\n") == "<dl>\n<dt>term</dt>\n<dd>definition <em>one</em></dd>\n</dl>\n")
    }

    @Test("Several terms, several definitions, and an empty line between, make one list")
    func several() {
        #expect(
            html("a\nb\n: c\n: d\n\n*e*\n\n: f\n")
                == "<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n<dd>d</dd>\n<dt><em>e</em></dt>\n<dd>f</dd>\n</dl>\n")
    }

    @Test("A definition holds blocks, as far as its text is indented")
    func blocks() {
        #expect(
            html("a\n: one\n\n  two\n\n    three\n\n  - x\n\nafter\n")
                == "<dl>\n<dt>a</dt>\n<dd>\n<p>one</p>\n<p>two</p>\n<p>three</p>\n<ul>\n<li>x</li>\n</ul>\n</dd>\n</dl>\n"
                + "<p>after</p>\n")
    }

    @Test("It stands in a quote and in a list")
    func nested() {
        #expect(html("> a\n> : b\n") == "<blockquote>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n")
        #expect(html("- a\n  : b\n") == "<ul>\n<li>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</li>\n</ul>\n")
    }

    @Test(
        "A colon that has no term above it is text",
        arguments: [
            (": a\n", "<p>: a</p>\n"),
            ("# h\n: a\n", "<h1 id=\"h\">h</h1>\n<p>: a</p>\n"),
            ("- x\n\n: a\n", "<ul>\n<li>x</li>\n</ul>\n<p>: a</p>\n"),
            ("```\nk\n: v\n```\n", "<pre><code>k\n: v\n</code></pre>\n"),
            ("`a\n    : b`\n", "<p><code>a : b</code></p>\n"),
            ("a\n:b\n", "<p>a\n:b</p>\n"),
            ("a\n\n\n: b\n", "<p>a</p>\n<p>: b</p>\n"),
            (
                "| a |\n|---|\n: b\n",
                "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>: b</td>\n</tr>\n</tbody>\n</table>\n"
            ),
        ])
    func text(_ source: String, _ expected: String) {
        #expect(html(source) == expected)
    }
}
