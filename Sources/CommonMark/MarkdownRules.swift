package import Diagnostics

extension Rule {
    static let markdownDepth = Rule(
        "markdown-depth", .error,
        why: "Text nested a hundred levels deep is a slip of the keyboard, and browsers stumble over it.",
        mend: "Take some of the quotes, lists or emphases out of one another.")
    static let markdownSize = Rule(
        "markdown-size", .error, why: "A page of more than 64 megabytes would open in no browser.",
        mend: "Split the text into several pages.")
    static let rawHTML = Rule(
        "raw-html", .error,
        why: "HTML pasted into a text can break the page around it, and can hold scripts that nobody wanted.",
        mend:
            "Write it in Markdown or as a directive; put a backslash before “<” to show it as it is. `raw_html: yes` in site.yaml allows HTML everywhere."
    )
    static let duplicateID = Rule(
        "duplicate-id", .error, why: "Of two places with one name, a link could reach the first only.",
        mend: "Give one of the places another name: {#another-name}.")
    static let idWithoutBlock = Rule(
        "id-without-block", .error, why: "A name that belongs to nothing would make links lead to nothing.",
        mend:
            "Write {#name} at the end of a heading or paragraph, or on a line of its own after a list, table or quote.")
    static let duplicateFootnote = Rule(
        "duplicate-footnote", .error, why: "Of two footnotes with one label, the second would be lost without a word.",
        mend: "Give one of them another label.")
    static let unusedFootnote = Rule(
        "unused-footnote", .warning, why: "A footnote that nothing points to is not shown.",
        mend: "Write [^label] where it belongs, or take the footnote out.")
    static let unknownFootnote = Rule(
        "unknown-footnote", .error, why: "A mark that leads to no footnote leaves the reader without what it promises.",
        mend: "Write the footnote on a line of its own: [^label]: The text.")
    static let directiveSyntax = Rule(
        "directive-syntax", .error,
        why: "A directive that is misread would lose its look, or its protection.",
        mend: "Write :::name, then parameters as name=value or name=\"several words\", each once.")
    static let directiveUnclosed = Rule(
        "directive-unclosed", .error, why: "Nobody can tell where a block ends that nothing closes.",
        mend: "Write ::: on a line of its own where it ends, in the same list item or quote.")
    static let directiveStray = Rule(
        "directive-stray", .error,
        why: "A closing line with nothing to close hints at a block that lost its beginning.",
        mend: "Take it out, or write the directive's name after it to open one.")

    /// Every rule about the form of Markdown.
    package static let markdownRules = [
        markdownDepth, markdownSize, rawHTML, duplicateID, idWithoutBlock, duplicateFootnote, unusedFootnote,
        unknownFootnote, directiveSyntax, directiveUnclosed, directiveStray,
    ]
}
