import Markup
import TestSupport
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
    private func document(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
        var writer = XMLWriter()
        write(&writer)
        return writer.finish()
    }

    /// One element's line after the declaration.
    private func line(_ write: (inout XMLWriter) -> Void) -> String {
        let document = String(decoding: document(write), as: UTF8.self)
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        #expect(document.hasPrefix(declaration))
        return String(document.unicodeScalars.dropFirst(declaration.unicodeScalars.count).dropLast())
    }

    @Test("Elements inside elements are indented")
    func nested() {
        assertSnapshot(
            document { xml in
                xml.instruction("xml-stylesheet", [("href", "a.xsl"), ("type", "text/xsl")])
                xml.element("rss", [("version", "2.0"), ("xmlns:x", nil)]) { xml in
                    xml.element("channel") { xml in
                        xml.element("title", text: "A & B")
                        xml.element("itunes:image", [("href", "https://example.org/?a=1&b=\"2\"")])
                        xml.element("empty", text: "")
                        xml.element("nothing") { _ in }
                        xml.cdata("description", "<p>é & ü</p>".utf8)
                    }
                }
            },
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <?xml-stylesheet href="a.xsl" type="text/xsl"?>
            <rss version="2.0">
              <channel>
                <title>A &amp; B</title>
                <itunes:image href="https://example.org/?a=1&amp;b=&quot;2&quot;"/>
                <empty></empty>
                <nothing/>
                <description><![CDATA[<p>é & ü</p>]]></description>
              </channel>
            </rss>

            """)
    }

    @Test("Text is escaped, and its end of a CDATA section too")
    func text() {
        #expect(line { $0.element("a", text: "<b> & ]]> \"'") } == "<a>&lt;b&gt; &amp; ]]&gt; &quot;'</a>")
    }

    @Test("What a reader would change is written as references")
    func whiteSpace() {
        #expect(line { $0.element("a", [("b", "1\t2\n3\r4")]) } == "<a b=\"1&#9;2&#10;3&#13;4\"/>")
        #expect(line { $0.element("a", text: "1\t2\n3\r4") } == "<a>1\t2\n3&#13;4</a>")
    }

    @Test("Characters that XML forbids are left out")
    func forbidden() {
        let text = "a\0b\u{1}c\u{B}d\u{1F}e\u{FFFE}f\u{FFFF}g\u{FFFD}h\u{10FFFF}i\u{FEFF}j"
        let kept = "abcdefg\u{FFFD}h\u{10FFFF}i\u{FEFF}j"
        #expect(line { $0.element("a", text: text) } == "<a>\(kept)</a>")
        #expect(line { $0.element("a", [("b", text)]) } == "<a b=\"\(kept)\"/>")
        #expect(line { $0.cdata("a", text.utf8) } == "<a><![CDATA[\(kept)]]></a>")
    }

    @Test("The end of a CDATA section inside one is split over two")
    func cdata() {
        #expect(line { $0.cdata("a", "x]]>y".utf8) } == "<a><![CDATA[x]]]]><![CDATA[>y]]></a>")
        #expect(line { $0.cdata("a", "]]>]]>".utf8) } == "<a><![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]></a>")
        #expect(line { $0.cdata("a", "]]".utf8) } == "<a><![CDATA[]]]]></a>")
        #expect(line { $0.cdata("a", "]] > ]>".utf8) } == "<a><![CDATA[]] > ]>]]></a>")
        // What is left out must not bring an end together.
        #expect(line { $0.cdata("a", "]]\u{1}>".utf8) } == "<a><![CDATA[]]]]><![CDATA[>]]></a>")
        #expect(line { $0.cdata("a", "]\u{1}]\u{FFFF}>".utf8) } == "<a><![CDATA[]]]]><![CDATA[>]]></a>")
    }

    @Test("Bytes that are not UTF-8 become U+FFFD")
    func invalid() {
        #expect(line { $0.cdata("a", [0x61, 0xFF, 0xC3, 0x62]) } == "<a><![CDATA[a\u{FFFD}\u{FFFD}b]]></a>")
    }
}
