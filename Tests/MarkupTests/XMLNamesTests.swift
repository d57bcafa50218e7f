import Markup
import Testing

@Suite("Names in XML that is read, and written again")
struct XMLNamesTests {
    @Test(
        "A name that XML can have stays; in any other, what it can't have becomes _",
        arguments: [
            ("title", "title"), ("podcast:person", "podcast:person"), ("a-b.c_d1", "a-b.c_d1"), ("é:ü", "é:ü"),
            ("", "_"),
            ("1a", "_1a"), ("-", "_-"), ("a b", "a_b"), ("a:b:c", "a:b_c"), (":a", "_:a"), ("a:", "a:_"),
            ("a:1", "a:_1"),
            ("a<b>\"&", "a_b___"), ("×", "_"), ("\u{0}", "_"), ("😀", "😀"), ("a\u{301}", "a\u{301}"),
        ])
    func sound(text: String, name: String) {
        #expect(soundXMLName(text) == name)
        #expect(soundXMLName(name) == name)
    }

    @Test("An element with text in it has nothing else between its tags; one without is indented")
    func layout() {
        var xml = XMLWriter()
        xml.element(named: "a", [("b", "1\n\"2\""), ("c d", "<")]) { xml in
            xml.element(named: "empty", []) { _ in }
            xml.element(named: "text", [], isText: true) { xml in
                xml.text(" one ")
                xml.element(named: "two", []) { $0.element(named: "three", []) { _ in } }
                xml.text("]]>\r")
            }
            xml.element(named: "nothing", [], isText: true) { _ in }
        }
        #expect(
            String(decoding: xml.finish(), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="1&#10;&quot;2&quot;" c_d="&lt;">
                  <empty/>
                  <text> one <two><three/></two>]]&gt;&#13;</text>
                  <nothing/>
                </a>

                """)
    }

    @Test("A document says in which encoding it was read, and whether its end is missing")
    func document() {
        func read(_ text: String) -> XMLReader {
            var reader = XMLReader(Array(text.utf8))
            while reader.next() != nil { continue }
            return reader
        }
        #expect(read("<a/>").encoding == "utf-8" && !read("<a/>").isTruncated)
        #expect(read("<a><b></a>").isTruncated == false && read("<a><b>").isTruncated)
        #expect(read("<?xml version='1.0' encoding='KOI8-R'?><a/>").encoding == "koi8-r")
        #expect(read("<?xml version='1.0' encoding='x-klingon'?><a/>").encoding == "utf-8")
    }
}
