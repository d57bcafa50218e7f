import Testing

@testable import SiteBuild

@Suite("Notes reduced to what every app shows")
struct ReducedHTMLTests {
    private func reduced(_ html: String) -> String {
        String(decoding: ReducedHTML(Array(html.utf8)).bytes, as: UTF8.self)
    }

    @Test(
        "Paragraphs, lists, links and emphasis stay, and what else there is becomes one of them",
        arguments: [
            (
                "<p>A <em>b</em> <a href=\"https://a.example/?b=1&amp;c\" class=\"x\">c</a>.</p>",
                "<p>A <em>b</em> <a href=\"https://a.example/?b=1&amp;c\">c</a>.</p>\n"
            ),
            ("<h2 id=\"x\">Title</h2>\n<p>Text</p>", "<p><strong>Title</strong></p>\n<p>Text</p>\n"),
            (
                "<ul>\n<li>A</li>\n<li>B\n<ol>\n<li>C</li>\n</ol>\n</li>\n</ul>",
                "<ul><li>A</li><li>B<ol><li>C</li></ol></li></ul>\n"
            ),
            ("<ul><li><p>A</p><p>B</p></li></ul>", "<ul><li>A<p>B</p></li></ul>\n"),
            (
                "<table><tr><th>Day</th><th>Hour</th></tr>\n<tr><td>Monday</td> <td>9</td></tr></table>",
                "<p>Day; Hour</p>\n<p>Monday; 9</p>\n"
            ),
            ("<pre><code>let x = 1\nlet y = 2</code></pre>", "<p>let x = 1 let y = 2</p>\n"),
            ("<p>See <img src=\"a.png\" alt=\"a &quot;door&quot;\"> here</p>", "<p>See a &quot;door&quot; here</p>\n"),
            ("<blockquote><p>A</p><p>B</p></blockquote>", "<p>A</p>\n<p>B</p>\n"),
            ("<p>One<br>Two</p><hr>", "<p>One</p>\n<p>Two</p>\n"),
            ("<p><strong>a<p>b</strong>c", "<p><strong>a</strong></p>\n<p><strong>b</strong>c</p>\n"),
            (
                "<script>alert(1)</script><style>p{}</style><!-- no --><p>Yes</p><svg><text>no</text></svg>",
                "<p>Yes</p>\n"
            ),
            ("plain", "<p>plain</p>\n"), ("", ""), ("<p> </p><div></div>", ""), ("a < b", "<p>a &lt; b</p>\n"),
            ("<p><q>a</q> b</p>", "<p>“a” b</p>\n"), ("</p></ul></li>x", "<p>x</p>\n"),
            ("<a href=\"x\"><a href=\"y\">z</a>", "<p><a href=\"y\">z</a></p>\n"),
            ("<li>a</li>", "<p>a</p>\n"), ("<ul>a</ul>", "<ul><li>a</li></ul>\n"), ("<p", ""),
        ])
    func reduces(_ html: String, _ expected: String) { #expect(reduced(html) == expected) }

    @Test("It is cut after the last whole paragraph or item that fits")
    func cut() {
        let html = ReducedHTML(Array("<p>One</p><ul><li>Two</li><li>Three</li></ul><p>Four</p>".utf8))
        func beginning(_ limit: Int) -> String { String(decoding: html.beginning(in: limit), as: UTF8.self) }
        #expect(beginning(1000) == "<p>One</p>\n<ul><li>Two</li><li>Three</li></ul>\n<p>Four</p>\n")
        #expect(beginning(58) == "<p>One</p>\n<ul><li>Two</li><li>Three</li></ul>\n")
        #expect(beginning(42) == "<p>One</p>\n<ul><li>Two</li></ul>")
        #expect(beginning(12) == "<p>One</p>\n")
        #expect(beginning(5) == "")
    }

    @Test("What it leaves unread beyond a limit changes nothing of what fits into that")
    func limit() {
        let pieces = [
            "<p>One <b>two</b> three</p>", "<ul><li>four</li><li>five <a href=\"https://a.example/\">six</a></li></ul>",
            "seven <i>eight", "<table><tr><td>nine</td><td>ten</td></tr></table>", "<h2>eleven</h2>", "</i>",
        ]
        for first in pieces.indices {
            for step in 1...5 {
                let text = (0..<30).map { pieces[(first + $0 * step) % pieces.count] }.joined()
                let whole = ReducedHTML(Array(text.utf8))
                for limit in [0, 1, 20, 57, 130, 400] {
                    let part = ReducedHTML(Array(text.utf8), limit: limit)
                    #expect(part.bytes.count > limit || part.bytes == whole.bytes)
                    for room in 0...limit {
                        #expect(part.beginning(in: room) == whole.beginning(in: room), "\(text): \(room) of \(limit)")
                    }
                }
            }
        }
    }

    @Test("Of a paragraph that doesn't fit, its first words stay, and no letter or reference is cut")
    func words() {
        for text in ["Déjà vu &amp; éé <b>x</b> ", "🎙️🎙️ &lt;&lt; "] {
            let html = ReducedHTML(Array("<p>\(String(repeating: text, count: 40))</p>".utf8))
            for limit in 0..<200 {
                let cut = html.beginning(in: limit)
                #expect(cut.count <= limit)
                #expect(String(validating: cut, as: UTF8.self) != nil)
                let words = String(decoding: cut, as: UTF8.self)
                #expect(words.isEmpty || (words.hasPrefix("<p>") && words.hasSuffix("…</p>\n")), "\(words)")
                #expect(
                    words.replacing("&amp;", with: "").replacing("&lt;", with: "").contains("&") == false, "\(words)")
            }
        }
    }
}
