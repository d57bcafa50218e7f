import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

/// The reference parser does not tell where links stand, or tells it wrongly. Authors are shown the place itself, whatever
/// stands before it: the address of a link, the label of a reference, a picture's file.
@Suite("Where a wrong link stands")
struct LinkPlaceTests {
    @Test(
        "A wrong link is reported where it stands in its file, below the front matter, and nothing else is",
        arguments: [
            ("plain", "A [link](1️⃣bad.md)."),
            ("hard break spaces", "a  \nb [link](1️⃣bad.md)"),
            ("hard break backslash", "a\\\nb [link](1️⃣bad.md)\\\n[l](2️⃣bad.md)"),
            ("lazy line", "> a\nb [link](1️⃣bad.md)\n  c [x](2️⃣bad.md)"),
            ("lazy in list in quote", "> - a\nb [link](1️⃣bad.md)"),
            ("indented continuation", "a\n     b [link](1️⃣bad.md)\n\tc [l](2️⃣bad.md)"),
            ("words of the link on two lines", "[a\nb](1️⃣bad.md) [c](2️⃣bad.md)"),
            ("the address on a line of its own", "[a](\n1️⃣bad.md\n) [c](2️⃣bad.md)"),
            ("its own title on the next line", "[a](1️⃣bad.md\n\"t\") x [b](2️⃣bad.md)"),
            ("quote in list", "1. > a\n   > [link](1️⃣bad.md)\n\n   b [l](2️⃣bad.md)"),
            ("list in quote", "> - a\n>   b [link](1️⃣bad.md)\n> c [l](2️⃣bad.md)"),
            ("tabs", "-\ta\n\n\t[link](1️⃣bad.md)\tb [l](2️⃣bad.md)"),
            ("tabs in lists in lists", "- a\n\t- b [x](1️⃣bad.md)\n\t\t- c [y](2️⃣bad.md)"),
            ("tab after quote", ">\t[x](1️⃣bad.md)\n>\n>\t\ta"),
            ("letters of several bytes", "é “—” 😀 [ü](1️⃣bad.md) [l](2️⃣bad.md)"),
            ("combining marks and joined signs", "e\u{301} 👩\u{200D}👩\u{200D}👧 [x](1️⃣bad.md)"),
            ("code span over lines", "`a\nb` [l](1️⃣bad.md) ``c`[x](y)`` [l](2️⃣bad.md)"),
            ("code in runs of backticks", "```` ` `` ``` ```` [l](1️⃣bad.md) `` ` [x](no) `` [m](2️⃣bad.md)"),
            ("unmatched backticks", "`` [a](1️⃣bad.md) ` [b](2️⃣bad.md)"),
            ("escapes", "\\[x](y) \\* \\\\ [a\\]](1️⃣bad.md)"),
            ("entities", "&amp;&copy;&#65;&#x1F600;&ngE; [a](1️⃣bad.md) &nope; &amp [b](2️⃣bad.md)"),
            ("typographic punctuation", "\"a\" -- 'b' --- c... [l](1️⃣bad.md)"),
            ("emphasis around it and in it", "***a* b** _c_ *[l](1️⃣bad.md)* **[*x*](2️⃣bad.md)**"),
            ("emphasis in emphasis", "**a *b [x](1️⃣bad.md) c* d** [y](2️⃣bad.md)"),
            ("image in link", "[![a](1️⃣pic.png)](2️⃣bad.md)"),
            ("link in heading", "## a [l](1️⃣bad.md) ##\n\n### b [l](2️⃣bad.md) {#c}"),
            ("a heading with an underline", "a\n[l](1️⃣bad.md)\n===\n\nb [l](2️⃣bad.md)\n---\nc [l](3️⃣bad.md)"),
            ("after definitions", "[r]: https://x.y\n  \"title\"\n[s]: <https://z.y>\na [r] [l](1️⃣bad.md)"),
            ("reference", "[a][1️⃣r] [2️⃣r][] [3️⃣r]\n\n[r]: bad.md"),
            ("a label in capitals and spaces", "[a][1️⃣R  r]\n\n[r r]: bad.md"),
            ("angle", "[a](<1️⃣bad.md>)"),
            ("angle with spaces", "[a](<1️⃣no such file.md>) [b](2️⃣bad.md)"),
            ("percent", "[a](1️⃣b%20ad.md)"),
            ("table", "| a | b |\n|---|---|\n| é \\| | [l](1️⃣bad.md) |\n[l](2️⃣bad.md) | `x|y` |"),
            ("table in list", "- | a | b |\n  |---|---|\n  | x | [l](1️⃣bad.md) |"),
            ("table in quote", "> a | b\n> --|--\n> é | [l](1️⃣bad.md)"),
            ("table header", "x\na | [l](1️⃣bad.md)\n--|--"),
            ("escaped pipe before", "| a | b |\n|---|---|\n| \\|\\|\\| [x](1️⃣bad.md) | `\\|` [l](2️⃣bad.md) |"),
            ("footnote", "a[^n]\n\n[^n]: é [l](1️⃣bad.md)\n    [l](2️⃣bad.md)\n\n    b [l](3️⃣bad.md)"),
            ("footnote lazy", "a[^n]\n\n[^n]: é\nlazy [l](1️⃣bad.md)"),
            ("footnote in quote", "> a[^n]\n>\n> [^n]:   [l](1️⃣bad.md)"),
            ("definition list", "a [l](1️⃣bad.md)\nb\n:   c [l](2️⃣bad.md)\n\n    d [l](3️⃣bad.md)"),
            ("directive body", ":::quote by=x\na [l](1️⃣bad.md)\n:::"),
            ("nested directives", ":::facilitator\n:::quote by=x\n- a\n  [l](1️⃣bad.md)\n:::\n[m](2️⃣bad.md)\n:::"),
            ("directive in list", "- :::quote by=x\n  [l](1️⃣bad.md)\n  :::\n\n  b [l](2️⃣bad.md)"),
            ("inline directive", "up :stat[12 [l](1️⃣bad.md)]{source=ONS} and [m](2️⃣bad.md)"),
            ("task", "- [x] [l](1️⃣bad.md)\n- [ ] b [l](2️⃣bad.md)"),
            ("strikethrough and a footnote mark", "~~a~~[^n] ~~[l](1️⃣bad.md)~~\n\n[^n]: x"),
            (
                "autolink before",
                "https://example.org/a_b [l](1️⃣bad.md) www.x.y [m](2️⃣bad.md) a@b.org [n](3️⃣bad.md)"
            ),
            ("angle autolink", "<https://x.y/z> [l](1️⃣bad.md) <a@b.org> [l](2️⃣bad.md)"),
            ("citation before", "[@key, p. 15] [l](1️⃣bad.md)"),
            ("CR LF", "a\r\nb [l](1️⃣bad.md)\r\n\r\n- c\r\n  [l](2️⃣bad.md)\r\n"),
            ("two alike, of which the second is wrong", "[a](../pages/about.md) and [a](1️⃣../pages/abuot.md)"),
            ("the same words three times", "[link](../pages/about.md) [link](1️⃣bad.md) [link](../pages/about.md)"),
            ("its address as words and code before it", "bad.md [bad.md](1️⃣bad.md) `bad.md` [x](2️⃣bad.md)"),
            ("a place that is not on another page", "[a](1️⃣../pages/about.md#nowhere) [b](../pages/about.md#here)"),
            ("a place that is not on this page", "[a](1️⃣#nowhere)"),
            ("after a comment on two lines", "b <!-- a\n[x](y) --> [l](1️⃣bad.md)"),
            ("after a comment by itself", "a\n\n<!-- x\ny -->\n\n[l](1️⃣bad.md)"),
            ("parens in address", "[a](1️⃣b(a)d.md) [b](2️⃣bad.md)"),
            ("nested brackets", "[a [b] c](1️⃣bad.md) [[x]](2️⃣bad.md)"),
            ("image bad", "![a](1️⃣no.png) text [l](2️⃣bad.md)"),
            ("after code block", "```\n[x](y)\n```\n[l](1️⃣bad.md)"),
            ("indented code before", "    [x](y)\n\n[l](1️⃣bad.md)"),
            ("ordered lists deep", "1. a\n   1. b\n      1. c [l](1️⃣bad.md)\n      2. d\n         e [m](2️⃣bad.md)"),
            ("list item starts with link", "- [l](1️⃣bad.md)\n* [l](2️⃣bad.md)\n+ [l](3️⃣bad.md)"),
            ("quote without space", ">[l](1️⃣bad.md)\n>>[m](2️⃣bad.md)"),
            ("trailing spaces heading", "#   [l](1️⃣bad.md)   #   "),
            ("unicode spaces", "a\u{A0}[l](1️⃣bad.md)\u{2003}[m](2️⃣bad.md)"),
            ("signs that are not seen", "a\u{AD}\u{200D}[l](1️⃣bad.md)"),
            (
                "long line",
                "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word [l](1️⃣bad.md)"
            ),
            ("blank lines many", "a\n\n\n\n\n\n[l](1️⃣bad.md)"),
            ("heading then list no blank", "# h\n- [l](1️⃣bad.md)\n1) [m](2️⃣bad.md)"),
            ("escaped bracket before paren", "\\[a\\](no.md) [b](1️⃣bad.md)"),
            ("link title with paren", "[a](1️⃣bad.md (t\nu)) [b](2️⃣bad.md)"),
            ("hard break in link text", "[a  \nb\\\nc](1️⃣bad.md) [d](2️⃣bad.md)"),
            ("after a reference on the line before", "[a]\n[b][1️⃣r]\n\n[a]: https://x.y\n[r]: bad.md\n"),
        ])
    func places(_ shape: String, _ text: String) async throws {
        let marked = MarkedText("---\nid: k7f3\ntitle: Court “é”\nsummary: >\n  Two\n  lines\n---\n\(text)\n")
        var site = try TrySite("=== Content/pages/about.md\n---\nid: ab2c\ntitle: About\n---\n## Here\n")
        site.request.leftAside.insert("list-gap")
        try site.folder.write(marked.text, to: "Content/stories/court.md")
        // What is said of a link's words and of headings stands at their places too.
        let others = ["link-text", "heading-order", "reading-grade", "citation-unknown"]
        let found = DiagnosticReport(try await site.check().diagnostics).diagnostics.filter {
            !others.contains($0.rule)
        }
        #expect(found.map { marked.mark(at: $0.span) } == marked.offsets.keys.sorted().map(String.init), "\(shape)")
        #expect(Set(found.map(\.rule)).isSubset(of: ["link-broken", "file-missing"]), "\(shape)")
    }
}
