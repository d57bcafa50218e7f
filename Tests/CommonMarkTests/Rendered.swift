import CommonMark
import Diagnostics

/// A text as HTML, and what was said about it.
struct Rendered {
    let html: String
    let document: Document
    let diagnostics: [Diagnostic]

    init(_ source: String, options: MarkdownOptions = .init(), style: HTMLRendering = .plain) {
        self.init(bytes: Array(source.utf8), options: options, style: style)
    }

    init(bytes: [UInt8], options: MarkdownOptions = .init(), style: HTMLRendering = .plain) {
        var diagnostics: [Diagnostic] = []
        document = Document.parse(bytes, path: "page.md", options: options, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
        var host = PlainHost(style)
        var html: [UInt8] = []
        document.render(style, host: &host, into: &html)
        self.html = String(decoding: html, as: UTF8.self)
    }

    /// `line:column rule`
    var problems: [String] {
        diagnostics.map { "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.rule)" }
    }
}

/// The HTML of a text that nothing is wrong with; otherwise what is wrong with it.
func html(_ source: String, style: HTMLRendering = .plain) -> String {
    let rendered = Rendered(source, style: style)
    return rendered.problems.isEmpty ? rendered.html : "\(rendered.problems)"
}
