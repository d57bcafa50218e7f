import Diagnostics
import Testing

@testable import CommonMark

@Suite("The words of a document, block by block")
struct PassageTests {
    private func passages(_ text: String, words: (Link) -> String? = { _ in nil }) -> [String] {
        var found: [Diagnostic] = []
        let document = Document.parse(Array(text.utf8), path: "text.md", diagnostics: &found)
        let shows = { (directive: Directive) in directive.name != "voice" }
        return document.passages(including: shows, without: document.omission(shows: shows), words: words)
    }

    @Test(
        "Each block is a passage, without markup",
        arguments: [
            ("One *and*\ntwo.\n\nThree.", ["One and two.", "Three."]),
            ("# A\n\n- B\n- C\n\n> D", ["A", "B", "C", "D"]),
            ("```\nx  <\ny\n```", ["x < y"]),
            ("| A | B |\n|---|---|\n| C | D |", ["A", "B", "C", "D"]),
            ("Text[^1].\n\n[^1]: A note.", ["Text.", "A note."]),
            ("![A picture](a.jpg)\n\n`code` &amp; more", ["code & more"]),
            (":::quote\nOne.\n\nTwo.\n:::\nThree.", ["One.", "Two.", "Three."]),
            ("", []),
        ])
    func blocks(text: String, wanted: [String]) {
        #expect(passages(text) == wanted)
    }

    @Test("What is not shown has no words, and what announced it goes with it")
    func omitted() {
        #expect(passages("## One\n\n:::voice\nWords.\n:::\n\n## Two\n\nText.") == ["Two", "Text."])
    }

    @Test("A link may have other words than its own")
    func links() {
        #expect(passages("With [Riaz](riaz.md) there.") { _ in "Sam" } == ["With Sam there."])
    }
}
