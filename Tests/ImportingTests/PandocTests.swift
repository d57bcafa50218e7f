import Foundation
import Importing
import Testing

/// Where pandoc is installed, it judges: of whatever shape of HTML, our Markdown shows the words and leads to the addresses
/// that pandoc finds in it.
@Suite("Notes as pandoc reads them", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")))
struct PandocTests {
    private static let shapes = [
        "<p>One.</p><p>Two<br>lines.</p>", "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>",
        "<ul><li>a</li><ul><li>straight in a list</li></ul></ul>",
        "<ol start=3><li><p>x</p><p>y</p></li><li>z</li></ol>",
        "<dl><dt>Tea</dt><dd>Hot.</dd><dt>Milk</dt><dd><p>Cold.</p></dd></dl>",
        "<table><caption>Prices</caption><thead><tr><th>What</th><th>How much</th></tr></thead>"
            + "<tbody><tr><td>Tea</td><td><b>1</b> a|b</td></tr><tr><td><a href='https://example.org/m'>Milk</a></td>"
            + "<td></td></tr></tbody></table>",
        "<table><tr><td>one column</td></tr><tr><td><p>of</p><p>words</p></td></tr></table>",
        "<blockquote><p>a</p><blockquote>b</blockquote></blockquote>",
        "<pre><code>let x = 1 &lt; 2\n  y | z</code></pre><p>and <code>in `line`</code></p>",
        "<p>5 &lt; 6 &amp; 7 &gt; 3 &copy; &eacute; &#8217; &nbsp; * _ # | ~ ^ [x] {y} &amp;amp;</p>",
        "<p><b>bold<i>both</i></b><em> lean </em>x<strong>y</strong>z</p>",
        "<p><a href=\"https://example.org/a?b=1&amp;c=(2)\">one <b>two</b></a><a href='https://example.org/z'>three</a></p>",
        "<p>A <q>quoted</q> word, <u>under</u>, <small>small</small>, <mark>marked</mark>, <abbr title=x>HTML</abbr>.</p>",
        "<h2>Head <em>ing</em></h2><h5>Low</h5><p>text</p><hr><p>after</p>",
        "<div>bare text<div>in divs</div>and after</div>", "<p>1. no list</p><p>- none</p><p># none</p><p>+ x</p>",
        "<figure><figcaption>Below</figcaption></figure><details><summary>More</summary>of it</details>",
        "<p>emoji 😀 عربي ‏RTL 日本語</p>", "<p>unclosed <b>bold<p>next <i>lean", "<li>stray</li>",
        "<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol>", "<center><font color=red>old</font></center>",
    ]

    @Test("Words and addresses are the same", arguments: shapes)
    func same(html: String) throws {
        let markdown = readNotes(html, base: nil).markdown
        let (ours, theirs) = (try pandoc("commonmark_x", markdown), try pandoc("html", html))
        #expect(words(ours) == words(theirs), "\(markdown)")
        #expect(addresses(ours) == addresses(theirs), "\(markdown)")
    }

    @Test("A table of ours is a table to pandoc, and lists are as deep")
    func structure() throws {
        for html in Self.shapes where !html.contains("straight in a list") {
            let ours = try pandoc("commonmark_x", readNotes(html, base: nil).markdown)
            let theirs = try pandoc("html", html)
            for element in ["<td", "<li", "<blockquote", "<pre"] where !html.contains("one column") {
                guard element != "<td" || html.contains("<th>") else { continue }
                #expect(count(element, ours) == count(element, theirs), "\(element) \(html)\n\(ours)\n\(theirs)")
            }
        }
    }

    private func count(_ piece: String, _ text: String) -> Int { text.components(separatedBy: piece).count - 1 }

    /// Without blanks, since tags stand between words or in them.
    private func words(_ html: String) -> String {
        let text = html.replacing("<q>", with: "“").replacing("</q>", with: "”").replacing(/<[^>]*>/, with: "")
        return text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").filter { !$0.isWhitespace }
    }

    private func addresses(_ html: String) -> [String] {
        html.matches(of: /href="([^"]*)"/).map {
            String($0.output.1).replacing("%28", with: "(").replacing("%29", with: ")")
        }.filter { !$0.hasPrefix("#") }
    }

    private func pandoc(_ format: String, _ text: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/pandoc")
        process.arguments = ["--from", format, "--to", "html", "--wrap", "none"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
