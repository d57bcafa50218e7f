import Diagnostics
import Testing

@testable import CommonMark

@Suite("Places of headings without names")
struct NamelessPlaceTests {
    private func names(_ text: String) -> [String]? {
        var found: [Diagnostic] = []
        let document = Document.parse(Array(text.utf8), path: "text.md", diagnostics: &found)
        return document.withoutNames(["riaz", "paul"])?.anchors.map(\.name)
    }

    @Test("A name goes, with its s; what was typed stays")
    func goes() {
        #expect(
            names("## Riaz’s story\n\n## Riaz and Paul at work\n\n## Typed {#riaz}") == [
                "story", "and-at-work", "riaz",
            ])
    }

    @Test("Each place stays one of its own")
    func unique() {
        #expect(
            names("## Story\n\n## Paul’s story\n\n## Riaz\n\n## Paul") == ["story", "story-2", "section", "section-2"])
    }

    @Test("Where there is no name, nothing changes")
    func none() {
        #expect(names("## Priaz\n\n## A heading") == nil)
    }
}
