import Testing

@testable import Podcast

@Suite("Texts shortened for feeds")
struct FeedLimitTests {
    @Test("Text is cut between words, and never inside a character")
    func text() {
        #expect(shortened("one two three", toBytes: 13) == "one two three")
        #expect(shortened("one two three", toBytes: 12) == "one two…")
        #expect(shortened("ééééé", toBytes: 8) == "éé…")
        #expect(
            shortened("\u{1F469}\u{200D}\u{1F467}\u{1F469}\u{200D}\u{1F467}", toBytes: 20)
                == "\u{1F469}\u{200D}\u{1F467}…")
        #expect(shortened("abcdef", toBytes: 2) == "…")
    }

    private func html(_ html: String, _ limit: Int) -> String {
        String(decoding: shortenedHTML(Array(html.utf8), toBytes: limit), as: UTF8.self)
    }

    @Test("HTML is cut between blocks")
    func blocks() {
        #expect(html("<p>one</p>\n<p>two</p>\n<p>three</p>", 25) == "<p>one</p>\n<p>two</p>")
        #expect(html("<p>one</p><ul><li>a</li><li>b</li></ul>", 30) == "<p>one</p>")
        #expect(html("<p>one<br>two</p><p>three</p>", 20) == "<p>one<br>two</p>")
        #expect(html("<p>one</p>", 10) == "<p>one</p>")
    }

    @Test("Of a first block that is too large, the beginning of its text is kept")
    func firstBlock() {
        #expect(html("<p>one <em>two</em> three four</p>", 20) == "<p>one two…</p>")
        #expect(html("<p>&amp;&amp;&amp;&amp;</p>", 19) == "<p>&amp;…</p>")
        #expect(html("<p", 1) == "<p>…</p>")
    }
}
