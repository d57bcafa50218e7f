import Markup
import TestSupport
import Testing

@Suite("HTML text and attributes")
struct HTMLEscapingTests {
    private func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        appendHTMLEscaped(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("The five characters are escaped, wherever they stand")
    func five() {
        #expect(escaped("&<>\"'") == "&amp;&lt;&gt;&quot;&#39;")
        #expect(
            escaped("<script>alert('x' && \"y\")</script>")
                == "&lt;script&gt;alert(&#39;x&#39; &amp;&amp; &quot;y&quot;)&lt;/script&gt;")
        #expect(escaped("a&b") == "a&amp;b")
        #expect(escaped("&amp;") == "&amp;amp;")
    }

    @Test("Other text is copied as it is", arguments: ["", "plain", "é€日本🙂", "a\tb\nc\r\n", "1 % 2 ` 3 = 4;"])
    func plain(text: String) {
        #expect(escaped(text) == text)
    }

    @Test("Control characters that HTML forbids become U+FFFD")
    func controls() {
        #expect(escaped("a\0b\u{1}\u{8}\u{B}\u{1F}c") == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}c")
        #expect(escaped("\t\n\u{C}\r") == "\t\n\u{C}\r")
    }

    @Test("Every ASCII character is either itself or escaped as it should be")
    func everyByte() {
        for byte in UInt8(0x20)..<0x80 {
            var output: [UInt8] = []
            appendHTMLEscaped([byte].span, to: &output)
            let isSpecial = "&<>\"'".utf8.contains(byte)
            #expect(isSpecial == (output.count > 1), "\(byte)")
            if !isSpecial { #expect(output == [byte]) }
        }
    }

    @Test("Bytes go after what is there")
    func appends() {
        var output = Array("x".utf8)
        appendHTMLEscaped(Array("<é>".utf8).span, to: &output)
        assertSnapshot(output, "x&lt;é&gt;")
    }

    @Test("A page of megabytes of special characters")
    func huge() {
        var output: [UInt8] = []
        appendHTMLEscaped([UInt8](repeating: UInt8(ascii: "&"), count: 1_000_000).span, to: &output)
        #expect(output.count == 5_000_000)
    }
}
