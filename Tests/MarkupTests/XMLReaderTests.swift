import Markup
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
    private func read(_ text: String) -> [String] { readingOf(Array(text.utf8)) }

    @Test("Elements, attributes and text in order")
    func order() {
        #expect(
            read("<a b=\"1\" c='2'>x<d/>y</a>") == ["a b=“1” c=“2”", "“x”", "d", "/d", "“y”", "/a"])
    }

    @Test("The declaration, comments, instructions and white space outside say nothing")
    func silent() {
        #expect(
            read("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- a > b --><?x y?>\n<a><!-->--></a>\n<!-- c -->") == ["a", "/a"])
    }

    @Test(
        "References (XML 1.0, 4.1 and 4.6)",
        arguments: [
            ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&#233;&#xE9;&#XE9;", "ééé"), ("&#128578;", "🙂"),
            ("&#9;&#10;&#13;", "\t\n\r"), ("&amp;lt;", "&lt;"),
        ])
    func references(written: String, value: String) {
        #expect(read("<a b=\"\(written)\">\(written)</a>") == ["a b=“\(value)”", "“\(value)”", "/a"])
    }

    @Test("Line ends are line feeds in text (2.11) and spaces in attributes (3.3.3)")
    func lineEnds() {
        #expect(read("<a b='1\r\n2\r3\n4\t5'>1\r\n2\r3\n4</a>") == ["a b=“1 2 3 4 5”", "“1\n2\n3\n4”", "/a"])
    }

    @Test("A CDATA section is text as it stands (2.7)")
    func section() {
        #expect(
            read("<a><![CDATA[<p>&amp;]] > </p>]]]]><![CDATA[>]]></a>") == ["a", "“<p>&amp;]] > </p>]]”", "“>”", "/a"])
        #expect(read("<a><![CDATA[]]></a>") == ["a", "/a"])
    }

    @Test("Prefixes stand for namespaces, where they are declared (Namespaces in XML 1.0, 6)")
    func namespaces() {
        #expect(
            read("<a xmlns='n' xmlns:p='m' c='1' p:c='2'><p:b xmlns:p='o' xmlns=''><c/></p:b><p:d xml:lang='en'/></a>")
                == [
                    "{n}a c=“1” {m}c=“2”", "{o}b", "c", "/c", "/{o}b",
                    "{m}d {http://www.w3.org/XML/1998/namespace}lang=“en”", "/{m}d", "/{n}a",
                ])
    }

    @Test("A document type is passed over, whatever it declares: nothing grows and nothing is fetched")
    func documentType() {
        let text =
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!-- ]> --><!ENTITY f \"&e;&e;>]\">]><a>&e;</a>"
        #expect(read(text) == ["a", "“&e;”", "/a", "90: &e; is not known here: an & has to be written as &amp;."])
    }

    @Test(
        "Other encodings, by their mark or their declaration",
        arguments: [
            [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0xE9, 0, 0x3C, 0, 0x2F, 0, 0x61, 0, 0x3E, 0],
            [0xFE, 0xFF, 0, 0x3C, 0, 0x61, 0, 0x3E, 0, 0xE9, 0, 0x3C, 0, 0x2F, 0, 0x61, 0, 0x3E],
            [0, 0x3C, 0, 0x61, 0, 0x3E, 0, 0xE9, 0, 0x3C, 0, 0x2F, 0, 0x61, 0, 0x3E],
            Array("<?xml version='1.0' encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9] + Array("</a>".utf8),
            Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0xE9] + Array("</a>".utf8),
        ] as [[UInt8]])
    func encodings(document: [UInt8]) {
        #expect(readingOf(document) == ["a", "“é”", "/a"])
    }

    @Test("What XMLWriter writes is read back equal")
    func writtenBack() {
        let hostile = " ]]> <b> & \" ' \t \n \r é🙂 \u{202E} \u{85} \u{2028}"
        var writer = XMLWriter()
        writer.element("a", [("b", hostile), ("c", "")]) { xml in
            xml.element("d", text: hostile)
            xml.cdata("e", hostile.utf8)
        }
        var reader = XMLReader(writer.finish())
        var attributes: [String] = []
        var text: [String: String] = [:]
        var inside = ""
        while let event = reader.next() {
            switch event {
            case .start(let name, let found):
                inside = name.local
                attributes += found.map(\.value)
            case .text(let piece): text[inside, default: ""] += piece
            case .end: inside = ""
            }
        }
        #expect(attributes == [hostile, ""])
        #expect(text["d"] == hostile)
        // A carriage return can't be said in a CDATA section (XML 1.0, 2.11).
        #expect(text["e"] == hostile.replacing("\r", with: "\n"))
        #expect(reader.problems.isEmpty)
    }
}

/// A document as lines: `{namespace}name attributes`, `/name`, text in quotes, and then what was put up with.
func readingOf(_ document: [UInt8]) -> [String] {
    var reader = XMLReader(document)
    var lines: [String] = []
    while let event = reader.next() {
        switch event {
        case .start(let name, let attributes):
            lines.append(([shown(name)] + attributes.map { "\(shown($0.name))=“\($0.value)”" }).joined(separator: " "))
        case .end(let name): lines.append("/\(shown(name))")
        case .text(let text): lines.append("“\(text)”")
        }
    }
    return lines + reader.problems.map { "\($0.offset): \($0.message)" }
}

private func shown(_ name: XMLName) -> String {
    if let namespace = name.namespace { return "{\(namespace)}\(name.local)" }
    return name.prefix.isEmpty ? name.local : "\(name.prefix):\(name.local)"
}
