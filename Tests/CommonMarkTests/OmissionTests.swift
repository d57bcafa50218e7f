import Diagnostics
import Testing

@testable import CommonMark

@Suite("What goes with what is not shown")
struct OmissionTests {
    /// Hides what is called `voice`, and pictures marked `hidden`.
    private struct Host: DocumentHost {
        private var plain = PlainHost()

        mutating func resolve(_ link: Link) -> LinkTarget { plain.resolve(link) }
        mutating func image(_ image: Image, into html: inout [UInt8]) { plain.image(image, into: &html) }
        mutating func shows(_ directive: Directive) -> Bool { directive.name != "voice" }
        mutating func shows(picture: Link) -> Bool { !picture.parameters.contains { $0.name == "hidden" } }
        mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
            plain.directive(directive, content: content, into: &html)
        }
    }

    private func html(_ text: String) -> String {
        var host = Host()
        var html: [UInt8] = []
        document(text).render(.page, host: &host, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    private func document(_ text: String) -> Document {
        var found: [Diagnostic] = []
        return Document.parse(Array(text.utf8), path: "text.md", diagnostics: &found)
    }

    private func omission(_ text: String) -> Omission {
        document(text).omission(
            shows: { $0.name != "voice" }, showsPicture: { !$0.parameters.contains { $0.name == "hidden" } })
    }

    @Test(
        "What would stand empty goes too: the text is that without it",
        arguments: [
            ("## One\n\n:::voice\nWords.\n:::\n\n## Two\n\nText.", "## Two\n\nText."),
            ("## One\n\n:::voice\nWords.\n:::\n\n:::voice\nMore.\n:::", ""),
            ("## One\n\n### Below\n\n:::voice\nWords.\n:::\n\n# Next\n\nText.", "# Next\n\nText."),
            ("## One\n\n:::voice\n## Inside\n\nWords.\n:::", ""),
            ("## One\n\n![A](a.jpg){hidden=yes}\n\n## Two\n\nText.", "## Two\n\nText."),
            ("## One\n\n![A](a.jpg){hidden=yes} ![B](b.jpg){hidden=yes}\n", ""),
            (":::figure\n![A](a.jpg){hidden=yes}\n:::\n\nText.", "Text."),
            ("- :::voice\n  Words.\n  :::\n- Text.", "- Text."),
            ("> :::voice\n> Words.\n> :::\n\nText.", "Text."),
            ("[![A](a.jpg){hidden=yes}](b.html)\n\nText.", "Text."),
            ("Text with *![A](a.jpg){hidden=yes}* in it.", "Text with  in it."),
        ])
    func goes(text: String, without: String) {
        #expect(html(text) == html(without))
    }

    @Test(
        "What holds anything else stays, heading and all",
        arguments: [
            "## One\n\nText.\n\n:::voice\nWords.\n:::",
            "## One\n\n:::voice\nWords.\n:::\n\n### Below\n\nText.",
            "## One\n\n:::voice\nWords.\n:::\n\n### An empty one",
            "## One\n\n## Two\n\n:::note\n:::voice\nWords.\n:::\nText.\n:::",
            "## One\n\n![A](a.jpg){hidden=yes} with words",
            "## One",
        ])
    func stays(text: String) {
        #expect(html(text).contains("One</h2>"))
        #expect(!html(text).contains("Words."))
        #expect(!html(text).contains("a.jpg"))
    }

    @Test("A heading goes only as far as the block that it stands in")
    func inside() {
        let text = "## One\n\nText.\n\n:::note\n### Below\n\n:::voice\nWords.\n:::\n:::\n\nMore."
        #expect(html(text) == html("## One\n\nText.\n\nMore."))
    }

    @Test("What is hidden in a heading, a footnote or a cell goes, and leaves their form")
    func form() {
        #expect(html("## One ![](a.jpg){hidden=yes}\n\nText.") == "<h2 id=\"one\">One </h2>\n<p>Text.</p>\n")
        let note = html("Text[^1].\n\n[^1]: A note ![A](a.jpg){hidden=yes}.")
        #expect(note.contains("A note ."))
        #expect(!note.contains("a.jpg"))
        let table = html("| A | B |\n| - | - |\n| ![A](a.jpg){hidden=yes} | Text |")
        #expect(table.contains("<td></td>\n<td>Text</td>"))
    }

    @Test("The places in what goes are known")
    func places() {
        let text = "## One\n\n:::voice #said\n### Inside\n\nWords. {#p1}\n:::\n\n## Two\n\nText. {#p2}"
        #expect(document(text).anchorNames(in: omission(text)) == ["one", "said", "inside", "p1"])
        #expect(omission("## One\n\nText.").isEmpty)
    }

    @Test("Words that go are not counted")
    func words() {
        let text = "## One heading\n\n:::voice\nWords of it.\n:::\n\n## Two\n\nText."
        #expect(document(text).wordCount(including: { $0.name != "voice" }, without: omission(text)) == 2)
    }
}
