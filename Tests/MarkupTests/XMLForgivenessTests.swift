import Markup
import Testing

@Suite("What XML gets wrong, and is read all the same")
struct XMLForgivenessTests {
    private func read(_ text: String) -> [String] { readingOf(Array(text.utf8)) }

    @Test("An & that begins no reference stands for itself")
    func ampersand() {
        let sentence = "An & that begins no reference has to be written as &amp;."
        #expect(read("<a>Q & A</a>") == ["a", "“Q & A”", "/a", "5: \(sentence)"])
        #expect(
            read("<a b='?c=1&d=2;'/>") == [
                "a b=“?c=1&d=2;”", "/a", "10: &d=2; is not known here: an & has to be written as &amp;.",
            ])
        #expect(read("<a>&;&</a>") == ["a", "“&;&”", "/a", "3: \(sentence)", "5: \(sentence)"])
    }

    @Test("An entity of HTML is its character")
    func htmlEntity() {
        #expect(
            read("<a>caf&eacute;</a>") == ["a", "“café”", "/a", "6: &eacute; is an entity of HTML, and none of XML."])
    }

    @Test(
        "References to what is no character of XML stand for themselves",
        arguments: ["#0", "#xD800", "#x110000", "#-1", "#xFFFE", "#8"])
    func noCharacter(_ name: String) {
        #expect(read("<a>&\(name);</a>") == ["a", "“&\(name);”", "/a", "3: &\(name); is no character."])
    }

    @Test("A < that begins no tag stands for itself")
    func lessThan() {
        #expect(
            read("<a>1 < 2</a>") == [
                "a", "“1 ”", "“< 2”", "/a", "5: A < that begins no tag has to be written as &lt;.",
            ])
    }

    @Test("Attributes without quotes, without a value, and twice")
    func attributes() {
        #expect(
            read("<a b=1 c d='x' d='y' ,e='z'>t</a>") == [
                "a b=“1” c=“” d=“x”", "“t”", "/a", "5: The value of “b” has to stand in quotes.",
                "7: The attribute “c” has no value.", "15: The attribute “d” stands here twice: the first counts.",
                "21: A tag holds only attributes: a name, an equals sign and a value in quotes.",
            ])
    }

    @Test("Tags that are closed in the wrong order, twice, or never")
    func tags() {
        #expect(read("<a><b>x</a>") == ["a", "b", "“x”", "/b", "/a", "7: </a> comes before </b>."])
        #expect(read("<a></b></a>") == ["a", "/a", "3: </b> closes nothing that is open."])
        #expect(read("<a><b>x") == ["a", "b", "“x”", "/b", "/a", "7: The document ends before </b>."])
        #expect(read("<a><b</a>") == ["a", "b", "/b", "/a", "3: The tag <b> has no >.", "5: </a> comes before </b>."])
        #expect(
            read("<a></a<b/>") == [
                "a", "/a", "b", "/b", "3: The end tag that begins here has no >.",
                "6: A second element begins after the end of the first.",
            ])
    }

    @Test("What begins and never ends")
    func endless() {
        #expect(
            read("<a><!-- b") == [
                "a", "/a", "3: The comment that begins here never ends.", "9: The document ends before </a>.",
            ])
        #expect(
            read("<a><![CDATA[b") == [
                "a", "“b”", "/a", "3: The CDATA section that begins here never ends.",
                "13: The document ends before </a>.",
            ])
        #expect(
            read("<a b='c") == [
                "a b=“c”", "/a", "5: The value of “b” has no quote at its end.", "0: The tag <a> has no >.",
                "7: The document ends before </a>.",
            ])
        #expect(
            read("<!DOCTYPE a [") == [
                "0: The document type that begins here never ends.", "0: There is no element in the document.",
            ])
        #expect(
            read("<?php") == [
                "0: The instruction that begins here never ends.", "0: There is no element in the document.",
            ])
    }

    @Test("Characters that XML does not allow are left out")
    func characters() {
        #expect(
            read("<a>\u{0}b\u{8}\u{FFFE}c\u{FEFF}</a>") == [
                "a", "“bc\u{FEFF}”", "/a", "3: A character stands here that XML does not allow; it is left out.",
                "5: A character stands here that XML does not allow; it is left out.",
                "6: A character stands here that XML does not allow; it is left out.",
            ])
        #expect(
            readingOf([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E]) == [
                "a", "“\u{FFFD}”", "/a", "3: Some bytes are not characters of the document's encoding.",
            ])
    }

    @Test("What stands beside the one element")
    func beside() {
        #expect(
            read("x<a/>y") == [
                "“x”", "a", "/a", "“y”", "0: There is text outside the element that should hold everything.",
                "5: There is text outside the element that should hold everything.",
            ])
        #expect(read("") == ["0: There is no element in the document."])
    }

    @Test("A prefix that stands for nothing is kept")
    func prefix() {
        #expect(
            read("<itunes:author/>") == [
                "itunes:author", "/itunes:author", "0: “itunes:” stands for nothing: xmlns:itunes=\"…\" is missing.",
            ])
    }

    @Test("Beyond two hundred levels elements are closed where they begin, and every start has its end")
    func deep() {
        let events = read(String(repeating: "<a>", count: 100_000))
        #expect(events.count { $0 == "a" } == 100_000)
        #expect(events.count { $0 == "/a" } == 100_000)
    }

    @Test("Two hundred problems are told, and the rest are counted")
    func many() {
        var reader = XMLReader(Array(("<a>" + String(repeating: "& ", count: 1_000) + "</a>").utf8))
        while reader.next() != nil {}
        #expect(reader.problems.count == 200)
        #expect(reader.furtherProblems == 800)
    }

    @Test(
        "Size is no obstacle: a megabyte of any one thing",
        arguments: ["<", "&", "<a ", "a=\"", "<!", "]]>", "</a>", "<?", "<a xmlns:b='c'>", "&#x41;"])
    func large(_ piece: String) {
        var reader = XMLReader(Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8))
        while reader.next() != nil {}
        #expect(reader.problems.count > 0)
    }
}
