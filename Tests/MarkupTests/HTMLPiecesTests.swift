import Markup
import Testing

@Suite("Pieces of HTML")
struct HTMLPiecesTests {
    /// The pieces in a line each: text in quotes, tags with their attributes, end tags.
    private func pieces(_ html: String) -> [String] {
        var reader = HTMLPieces(Array(html.utf8))
        func words(_ range: Range<Int>) -> String { String(decoding: reader.bytes[range], as: UTF8.self) }
        var lines: [String] = []
        while let piece = reader.next() {
            switch piece {
            case .text(let range): lines.append("“\(words(range))”")
            case .characters(let range): lines.append("[\(words(range))]")
            case .end(let name): lines.append("/\(reader.lowercased(name))")
            case .start(let tag):
                let attributes = tag.attributes.map { " \(reader.lowercased($0.name))=\(words($0.value))" }
                lines.append(reader.lowercased(tag.name) + attributes.joined())
            }
        }
        return lines
    }

    @Test("Tags, attributes however they are written, and text")
    func tags() {
        #expect(pieces("a<p>b &amp; c</P >") == ["“a”", "p", "“b &amp; c”", "/p"])
        #expect(
            pieces("<A HREF = 'x>y' hidden title=\"\" b=c/d e=f/><br/>")
                == ["a href=x>y hidden= title= b=c/d e=f/", "br"])
        #expect(pieces("<a href=x/y>z</a href='q'>") == ["a href=x/y", "“z”", "/a"])
        #expect(pieces("<o:p =b c='d'e=f>") == ["o:p =b= c=d e=f"])
    }

    @Test("A sign that begins no tag is text")
    func signs() {
        #expect(pieces("1 < 2 <3 <") == ["“1 ”", "“< 2 ”", "“<3 ”", "“<”"])
        #expect(pieces("</") == ["“</”"])
    }

    @Test("Comments and declarations are passed over, as far as browsers do")
    func comments() {
        #expect(
            pieces("a<!-- <p> -- > -->b<!-->c<!--->d<!DOCTYPE html>e<?xml ?>f</ x>g") == "abcdefg".map { "“\($0)”" })
        #expect(pieces("a<!-- b") == ["“a”"])
    }

    @Test("A CDATA section is told apart")
    func characters() {
        #expect(pieces("<![CDATA[a <b> &amp;]]>c") == ["[a <b> &amp;]", "“c”"])
        #expect(pieces("<![CDATA[a") == ["[a]"])
    }

    @Test("Scripts and styles are no text, whatever they hold")
    func scripts() {
        #expect(
            pieces("<script>if (a<b) '</p></scripted>'</SCRIPT >x<style>p{}</style>")
                == ["script", "/script", "“x”", "style", "/style"])
        #expect(pieces("<script>a") == ["script"])
    }

    @Test("A tag without an end is none")
    func unfinished() {
        for tail in ["<p", "<p ", "<a href", "<a href=", "<a href='x", "<a href=x", "</p", "<a href=\"x>y</a>"] {
            #expect(pieces("a" + tail) == ["“a”"])
        }
    }

    @Test("The first value of a name counts")
    func values() {
        let reader = HTMLPieces(Array("<a HRef=1 href=2 hre\u{66}\u{301}=3>".utf8))
        var pieces = reader
        guard case .start(let tag) = pieces.next() else {
            Issue.record("This is a tag.")
            return
        }
        #expect(reader.value("href", of: tag).map { Array(reader.bytes[$0]) } == Array("1".utf8))
        #expect(reader.value("src", of: tag) == nil)
        // A sign whose bits are those of a letter is none.
        #expect(HTMLPieces(Array("\u{14}".utf8)).isName(0..<1, "4") == false)
    }

    @Test(
        "Megabytes of beginnings are read in one go",
        arguments: [
            "<", "<a ", "<a b=", "<!--", "<![CDATA[", "<script>", "</", "<a '", "<?", "<a b='>",
        ])
    func hostile(beginning: String) {
        let count = 200_000
        var reader = HTMLPieces(Array(repeatElement(beginning, count: count).joined().utf8))
        var pieces = 0
        while reader.next() != nil { pieces += 1 }
        #expect(pieces <= count)
    }
}
