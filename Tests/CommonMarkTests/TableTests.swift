import CommonMark
import Testing

@Suite("Tables")
struct TableTests {
    /// GFM specification 0.29, section 4.10, examples 198 to 205.
    @Test(
        "Every example of the GFM specification's tables section comes out byte for byte",
        arguments: [
            (
                "| foo | bar |\n| --- | --- |\n| baz | bim |\n",
                "<table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>baz</td>\n"
                    + "<td>bim</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
                "<table>\n<thead>\n<tr>\n<th align=\"center\">abc</th>\n<th align=\"right\">defghi</th>\n</tr>\n</thead>\n"
                    + "<tbody>\n<tr>\n<td align=\"center\">bar</td>\n<td align=\"right\">baz</td>\n</tr>\n</tbody>\n"
                    + "</table>\n"
            ),
            (
                "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
                "<table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                    + "<td>b <code>|</code> az</td>\n</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>\n</tbody>\n"
                    + "</table>\n"
            ),
            (
                "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n"
                    + "<td>baz</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
            ),
            (
                "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n"
                    + "<td>baz</td>\n</tr>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>bar</p>\n"
            ),
            (
                "| abc | def |\n| --- |\n| bar |\n",
                "<p>| abc | def |\n| --- |\n| bar |</p>\n"
            ),
            (
                "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n"
                    + "<td></td>\n</tr>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| abc | def |\n| --- | --- |\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n"
            ),
        ])
    func examples(_ source: String, _ expected: String) {
        #expect(html(source) == expected)
    }

    /// The cells of the first table, row by row, as text.
    private func cells(_ source: String) -> [String] {
        html(source).split(separator: "\n").filter { $0.hasPrefix("<t") && $0.contains("</t") }
            .map { String($0.drop { $0 != ">" }.dropFirst().dropLast(5)) }
    }

    @Test("Cells know the link definitions, and what the text knows besides")
    func inlines() {
        #expect(
            cells("| [a] | ~~b~~ |\n|-|-|\n| *c* :stat[5] | `d` \\* |\n\n[a]: x.md\n") == [
                "<a href=\"x.md\">a</a>", "<del>b</del>", "<em>c</em> 5", "<code>d</code> *",
            ])
        #expect(
            Rendered("a[^1] b\n\n| c[^1] |\n|---|\n\n[^1]: d\n").html.contains("<th>c<sup class=\"footnote-ref\">"))
    }

    @Test(
        "What would be a block elsewhere is text in a cell",
        arguments: ["# a", "- a", "> a", "1. a", "---", "a #", "#"])
    func blocksInCells(_ text: String) {
        #expect(
            cells("| h |\n|---|\n| \(text) |\n") == [
                "h", text.replacing(">", with: "&gt;").replacing("---", with: "—"),
            ])
    }

    @Test("A line before the header is a paragraph of its own, and a line of hyphens ends a table")
    func neighbours() {
        #expect(
            html("before\n| a |\n|---|\n| b |\n---\nafter\n")
                == "<p>before</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n"
                + "</tbody>\n</table>\n<hr />\n<p>after</p>\n")
    }

    @Test("A table stands in a list, a quote and a directive")
    func nested() {
        let table = "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n</table>\n"
        #expect(html("- a | b\n  - | -\n") != "<ul>\n<li>\n\(table)</li>\n</ul>\n", "a hyphen starts an item")
        #expect(html("- a | b\n  --|--\n") == "<ul>\n<li>\n\(table)</li>\n</ul>\n")
        #expect(html("> a | b\n> --|--\n") == "<blockquote>\n\(table)</blockquote>\n")
        #expect(html(":::note\na | b\n--|--\n:::\n") == "<div class=\"note\">\n\(table)</div>\n")
        #expect(html("1. > x\n\n   > a | b\n   > --|--\n").contains(table))
    }

    @Test("A table may be the first thing in a footnote", arguments: ["[^1]:", "[^1]: ", "[^label]:   ", "> [^1]: "])
    func inFootnote(mark: String) {
        let label = mark.contains("label") ? "label" : "1"
        let quote = mark.hasPrefix(">") ? "> " : ""
        let text = html("\(quote)x[^\(label)]\n\(quote)\n\(mark)éa|[b](c)\n\(quote)    -|-\n")
        #expect(text.contains("<tr>\n<th>éa</th>\n<th><a href=\"c\">b</a></th>\n</tr>"), "\(text)")
    }

    @Test("A break that ends no paragraph, and a row that could begin a table in it, take nothing from the table")
    func indentedRow() {
        let text = html("t|u\n-|-\n: n\n    x\n-|\n[a](b)\n")
        #expect(
            text.hasSuffix(
                "<tr>\n<td>x</td>\n<td></td>\n</tr>\n<tr>\n<td>-</td>\n<td></td>\n</tr>\n"
                    + "<tr>\n<td><a href=\"b\">a</a></td>\n<td></td>\n</tr>\n</tbody>\n</table>\n"), "\(text)")
    }

    @Test("A line that could have been a definition, and is none, is no header without its colon")
    func noDefinition() {
        #expect(html("---\n: | a | b |\n-|-\n") == "<hr />\n<p>: | a | b |\n-|-</p>\n")
    }

    @Test(
        "Cells of mere words come out as others do",
        arguments: ["a.b-c (1, 2%)", "w w.", "é / d", "x #", "#y", "ww", "1.", "- a", "…", "\u{A0}a\u{A0}"])
    func words(_ cell: String) {
        let read = html("| \(cell) | *b* |\n|-|-|\n| \(cell) |\n")
        #expect(read.contains("<th>\(cell)</th>\n<th><em>b</em></th>") && read.contains("<td>\(cell)</td>"), "\(read)")
    }

    @Test("A header without a pipe needs one in the line below", arguments: [("a\n:-\n", false), ("a\n|-|\n", true)])
    func pipes(_ source: String, _ isTable: Bool) {
        #expect(html(source).hasPrefix("<table>") == isTable)
    }

    @Test("A table in code is code")
    func code() {
        #expect(html("```\na | b\n--|--\n```\n") == "<pre><code>a | b\n--|--\n</code></pre>\n")
        #expect(html("    a | b\n    --|--\n") == "<pre><code>a | b\n--|--\n</code></pre>\n")
    }

    @Test("For pages cells are aligned by a class")
    func classes() {
        #expect(html("|a|\n|-:|\n", style: .page).contains("<th class=\"right\">a</th>"))
    }

    @Test("Short rows are filled up to half a million cells, so that a small file stays a small page")
    func padding() {
        let wide = String(repeating: "|a", count: 2000) + "|\n" + String(repeating: "|-", count: 2000) + "|\n"
        let rendered = Rendered(wide + String(repeating: "|x\n", count: 2000))
        #expect(rendered.problems == [])
        #expect(rendered.html.utf8.count < 6_000_000)
    }
}
