import CommonMark
package import Diagnostics
import FrontMatter
import SiteModel
import Templating

/// A text on its own as HTML, by the parser, the renderer and the directives of the pages: what `kindred markdown` gives.
package struct MarkdownText: Sendable {
    /// The body, without a page around it. What the findings say is left out is not in it.
    package let html: [UInt8]
    package let diagnostics: [Diagnostic]

    /// What the text is called in findings.
    package static let path = "standard input"
}

extension MarkdownText {
    /// CommonMark 0.30 and nothing else, in the form of the specification's examples.
    package init(commonMark bytes: [UInt8], allowsUnsafe: Bool) {
        var options = MarkdownOptions.commonMark
        options.allowsRawHTML = allowsUnsafe
        options.allowsAnyAddress = allowsUnsafe
        var style = HTMLRendering.commonMark
        style.allowsUnsafeURLs = allowsUnsafe
        var found: [Diagnostic] = []
        guard checkEncoding(bytes, path: Self.path, allowsZero: true, diagnostics: &found) else {
            (html, diagnostics) = ([], found)
            return
        }
        let document = Document.parse(bytes, path: Self.path, options: options, diagnostics: &found)
        var host = PlainHost(style)
        var html: [UInt8] = []
        document.render(style, host: &host, into: &html)
        (self.html, diagnostics) = (html, found)
    }

    /// All that a page's text can hold. Front matter is passed over, links stand as they are written, and directives are
    /// shown by the templates of the request's site, or of the theme inside where there is no site. Nothing is published
    /// by this, so consent is not asked.
    package init(_ bytes: [UInt8], of request: BuildRequest, allowsUnsafe: Bool) throws(OutsideFailure) {
        var found: [Diagnostic] = []
        let (theme, words, allowsRawHTML) = try DirectiveTheme.of(request, diagnostics: &found)
        var options = MarkdownOptions()
        options.reservedIdentifiers = ReadEntry.reservedIdentifiers
        options.allowsRawHTML = allowsUnsafe || allowsRawHTML
        options.allowsAnyAddress = allowsUnsafe
        var style = HTMLRendering.plain
        style.allowsUnsafeURLs = allowsUnsafe
        guard checkEncoding(bytes, path: Self.path, diagnostics: &found) else {
            (html, diagnostics) = ([], found)
            return
        }
        let start = textStart(after: bytes)
        let document = Document.parse(
            bytes, from: start.offset, line: start.line, path: Self.path, options: options, diagnostics: &found)
        found += document.directiveProblems(path: Self.path)
        var host = TextHost(theme: theme, words: words, document: document, plain: PlainHost(style))
        var html: [UInt8] = []
        document.render(style, host: &host, into: &html)
        (self.html, diagnostics) = (html, found)
    }
}

/// Shows a text on its own, with the directives of a theme.
private struct TextHost: DocumentHost {
    private let theme: TemplateLibrary
    private let presenter: Presenter
    private var plain: PlainHost

    init(theme: TemplateLibrary, words: Phrasebook, document: Document, plain: PlainHost) {
        self.theme = theme
        self.plain = plain
        let entry = SiteModel.Entry(
            path: MarkdownText.path, kind: Page.kind, name: "", folder: nil, slug: "", fields: Page(), extra: [:],
            references: [], files: [], body: document, anchor: SourceSpan(line: 1, column: 1))
        presenter = Presenter(site: Shared(PublishedSite()), entry: entry, words: words)
    }

    mutating func resolve(_ link: Link) -> LinkTarget { plain.resolve(link) }

    mutating func image(_ image: Image, into html: inout [UInt8]) { plain.image(image, into: &html) }

    mutating func directive(_ directive: Directive, content: [UInt8], into html: inout [UInt8]) {
        let start = html.count
        let record = DirectiveRecord.record(directive, content: content, speaker: nil, presenter)
        DirectiveRecord.append(record, of: directive, by: theme, to: &html)
        // One that no template shows, as one that is not known, shows at least what it holds.
        if html.count == start { plain.directive(directive, content: content, into: &html) }
    }
}

/// The templates of directives, and whether the site allows HTML in its texts.
private enum DirectiveTheme {
    static func of(
        _ request: BuildRequest, diagnostics: inout [Diagnostic]
    ) throws(OutsideFailure) -> (TemplateLibrary, Phrasebook, allowsRawHTML: Bool) {
        var sources = Sources()
        try Load.overlayTheme(request, into: &sources)
        diagnostics += sources.diagnostics
        let isInSite = isFile("\(request.site)/\(SiteConfiguration.path)")
        let site = isInSite ? try ReadConfiguration.site(of: request, into: &diagnostics) : nil
        let words = ThemeWords(sources.templates, over: request.theme)
        let book = words.book(for: site?.configuration.language ?? SiteConfiguration().language)
        let library = TemplateLibrary(
            files: sources.templates + words.templates(of: book), types: .site(extra: site?.extra ?? ExtraFields()),
            pages: PageTemplates.directives, diagnostics: &diagnostics)
        return (library, book, site?.configuration.allowsRawHTML ?? false)
    }
}
