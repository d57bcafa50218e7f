import CommonMark
import Diagnostics
import Testing

@Suite("Citations")
struct CitationTests {
    @Test("A key with what place in the work, and several works in one pair of brackets")
    func parts() {
        let rendered = Rendered("See [@smith-2020, p. 15; @jones:a,\nch. 2] and [@x].\n")
        #expect(rendered.html == "<p>See [@smith-2020, p. 15; @jones:a, ch. 2] and [@x].</p>\n")
        #expect(rendered.document.citations.map { $0.works.map(\.key) } == [["smith-2020", "jones:a"], ["x"]])
        #expect(rendered.document.citations.map { $0.works.map(\.locator) } == [["p. 15", "ch. 2"], [""]])
        #expect(rendered.document.citations.map { $0.works.map(\.span.column) } == [[7, 27], [14]])
        #expect(rendered.document.citations.map(\.span.line) == [1, 2])
    }

    @Test(
        "What is none is text", arguments: ["[@]", "[@a b]", "[@a", "\\[@a]", "`[@a]`", "[a @b]", "[@a; b]", "[@a](b)"])
    func text(_ source: String) {
        #expect(Rendered(source + "\n").document.citations.isEmpty)
    }

    @Test("A host writes them, and knows the directive they stand in")
    func host() {
        struct Host: DocumentHost {
            var plain = PlainHost()
            mutating func resolve(_ link: Link) -> LinkTarget { plain.resolve(link) }
            mutating func image(_ image: Image, into html: inout [UInt8]) { plain.image(image, into: &html) }
            mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
                html += content
            }
            mutating func citation(_ citation: Citation, into html: inout [UInt8]) {
                html += "(\(citation.index): \(citation.works[0].key) in \(citation.directive ?? -1))".utf8
            }
        }
        let document = Rendered("[@a]\n\n:::n\n[@b] :s[[@c]]\n:::\n").document
        var host = Host()
        var html: [UInt8] = []
        document.render(.page, host: &host, into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<p>(0: a in -1)</p>\n<p>(1: b in 0) (2: c in 1)</p>\n")
    }
}
