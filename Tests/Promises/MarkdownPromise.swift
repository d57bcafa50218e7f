import CommonMark
import Diagnostics

extension Promise {
    /// Any text becomes HTML with nothing of it unescaped, whatever it is for; the same each time; and everything that
    /// is told about it has its place in the file.
    static let markdown = Promise("markdown") { bytes in
        // Front matter is not Markdown's: what follows the first line is the text, when that is a fence.
        let hasFence = bytes.starts(with: "---\n".utf8)
        var findings: [Diagnostic] = []
        let document = Document.parse(
            bytes, from: hasFence ? 4 : 0, line: hasFence ? 2 : 1, path: "a.md", diagnostics: &findings)
        // Where bytes are no characters, columns are those of the U+FFFD that stand for them.
        let places = isText(bytes)
        if places, let fault = faults(in: findings, of: bytes) { return fault }
        if places, let fault = misplaced(document, bytes) { return fault }

        var shifted = HTMLRendering.page
        shifted.headingShift = 1
        shifted.omitsTitle = true
        shifted.footnotePrefix = "a-"
        for style in [HTMLRendering.page, .feed, .plain, shifted] {
            let html = rendered(document, style)
            guard isUTF8(html) else { return "What came out is not UTF-8." }
            if let fault = faults(inHTML: html) { return fault }
        }
        let words = document.plainText(limit: 80)
        if words.count > 81 { return "A summary is too long." }
        _ = document.wordCount()

        var again: [Diagnostic] = []
        let second = Document.parse(
            bytes, from: hasFence ? 4 : 0, line: hasFence ? 2 : 1, path: "a.md", diagnostics: &again)
        return again == findings && rendered(second, .page) == rendered(document, .page)
            ? nil : "The same text came out differently."
    }

    /// CommonMark alone, with HTML passed through: UTF-8 comes out.
    static let commonMark = Promise("commonmark") { bytes in
        var findings: [Diagnostic] = []
        let document = Document.parse(bytes, path: "a.md", options: .commonMark, diagnostics: &findings)
        if isText(bytes), let fault = faults(in: findings, of: bytes) { return fault }
        return isUTF8(rendered(document, .commonMark)) ? nil : "What came out is not UTF-8."
    }

    private static func rendered(_ document: Document, _ style: HTMLRendering) -> [UInt8] {
        var host = PlainHost(style)
        var html: [UInt8] = []
        document.render(style, host: &host, into: &html)
        return html
    }

    private static func misplaced(_ document: Document, _ bytes: [UInt8]) -> String? {
        let lines = LineTable(bytes)
        let spans =
            document.headings.map(\.span) + document.anchors.map(\.span) + document.links.map(\.span)
            + document.directives.map(\.span) + document.citations.map(\.span)
            + document.citations.flatMap { $0.works.map(\.span) }
            + document.directives.flatMap { $0.parameters.flatMap { [$0.nameSpan, $0.valueSpan] } }
            + document.links.flatMap { $0.parameters.flatMap { [$0.nameSpan, $0.valueSpan] } }
        return spans.first { !lines.hold($0) }.map {
            "Something is at \($0.line):\($0.column)+\($0.length), outside of the file."
        }
    }
}
