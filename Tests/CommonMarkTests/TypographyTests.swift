import CommonMark
import Testing

@Suite("Typographic punctuation, where libcmark is asked for it and where it need not be")
struct TypographyTests {
    /// A quotation mark has libcmark look for typographic signs in the whole text.
    private static let quotation = "\n\n\"\n"

    @Test(
        "A text comes out the same whether or not libcmark looks for typographic signs in it",
        arguments: [
            "Plain. Two sentences - and a half.", "It's hers, and don't.", "O'Neill's 'and' o'clock",
            "*It's* **don't** [she's](x.md) ![it's](a.png) `it's` it's", "<https://example.org/o'x> and it's",
            "www.example.org/it's and https://example.org/it's?a=b'c", "It&#39;s and it's", "It\\'s and it's",
            "the '90s",
            "dogs' and it's", "It's\nit's  \nit's", "# It's\n\nIt's\n---\n\n---\n\nIt's",
            "a\n--\n\nb\n\n--\n\n---\nit's",
            "a--b", "a---b", "a...b", "a..b", "...", "--", "- a\n- it's\n  ---\n", "> it's\n---\n> b",
            "| it's | b |\n|---|---|\n| don't | c |", "a\n|---|---|\nit's", "```\nit's\n\n| a |\n|---|\n```\nit's",
            ":::voice person=\"bo\"\nIt's.\n:::\n\nIt's.", "Term\n: it's\n\nIt's",
            "it's ~~don't~~ :abbr[it's]{title=it's} [@it's]", "Zo\u{EB}'s it's", "it'\u{E9}t", "''", "a'", "'a",
        ])
    func same(_ text: String) {
        let asked = Rendered(text + Self.quotation)
        let rendered = Rendered(text)
        #expect(asked.html.hasPrefix(rendered.html), "\(rendered.html) is not how \(asked.html) begins")
        #expect(rendered.diagnostics == Array(asked.diagnostics.prefix(rendered.diagnostics.count)))
    }

    @Test("An apostrophe within a word is bent by itself")
    func apostrophes() {
        #expect(html("It's *don't* `it's`.\n") == "<p>It’s <em>don’t</em> <code>it's</code>.</p>\n")
        #expect(html("[it's](a.md){alt=it's}\n") == "<p><a href=\"a.md\">it’s</a></p>\n")
    }
}

@Suite("Tables that are found before the first parse")
struct GuessedTableTests {
    private let table = "| a | b |\n|---|:-:|\n| `c` | *d* |"

    @Test("They come out as those that are found after it")
    func same() {
        let found = html(table.replacing("\n| `", with: "\n `") + "\n")
        #expect(html(table + "\n") == found)
        #expect(html("Text\n\n\(table)\n\nText\n") == "<p>Text</p>\n\(found)<p>Text</p>\n")
    }

    @Test("What stands in code or HTML is none")
    func code() {
        #expect(html("```\n\n\(table)\n\n```\n").hasPrefix("<pre><code>\n| a | b |"))
        #expect(html("~~~\n\n\(table)\n") == "<pre><code>\n\(table)\n</code></pre>\n")
        #expect(html("```\n\n\(table)\n```\n\n\(table)\n").hasSuffix("</table>\n"))
    }

    @Test("Cells of several tables keep their order")
    func several() {
        let one = html(table + "\n")
        #expect(html("\(table)\n\n\(table)\n") == one + one)
        #expect(html("\(table)\n\nx\n|y|\n|-|\n\n\(table)\n").hasSuffix(one))
    }
}
