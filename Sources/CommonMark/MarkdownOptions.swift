/// What is read as Markdown.
package struct MarkdownOptions: Sendable, Hashable {
    /// Tables, strikethrough, task lists, bare addresses, footnotes, definition lists, identifiers, citations and
    /// directives. Without them the text is CommonMark 0.30 and nothing else.
    package var extensions: Bool
    /// Quotes, dashes and ellipses become typographic ones.
    package var smartPunctuation: Bool
    /// HTML in the text is passed through. Otherwise it is left out, with a diagnostic.
    package var allowsRawHTML: Bool
    /// Addresses of any kind are nothing to report. Otherwise those that a page does not link to are.
    package var allowsAnyAddress = false
    /// Names that the page around the text gives to its own places.
    package var reservedIdentifiers: Set<String> = []

    package init(extensions: Bool = true, smartPunctuation: Bool = true, allowsRawHTML: Bool = false) {
        self.extensions = extensions
        self.smartPunctuation = smartPunctuation
        self.allowsRawHTML = allowsRawHTML
    }

    /// CommonMark 0.30 as its specification has it.
    package static let commonMark = { () -> MarkdownOptions in
        var options = MarkdownOptions(extensions: false, smartPunctuation: false, allowsRawHTML: true)
        options.allowsAnyAddress = true
        return options
    }()
}
