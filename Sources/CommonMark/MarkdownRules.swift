package import Diagnostics

extension Rule {
    package static let markdownSize = Rule(
        "markdown-size", .error,
        why: "A text without bounds would take all of a machine's memory or an evening of its time.",
        mend: "Split the text into several pages.")
    package static let markdownDepth = Rule(
        "markdown-depth", .error,
        why: "Nobody follows a text that is nested a hundred times; it is a slip, or an attack.",
        mend: "Take quotes, lists, directives or emphasis out of one another.")
    package static let rawHTML = Rule(
        "raw-html", .error,
        why: "HTML in a text can break the page around it, and does not come out in feeds, print or other channels.",
        mend: "Write it in Markdown or as a directive, or put a backslash before `<` to show it as it is. A site that"
            + " needs HTML in its texts allows it in site.yaml.")
    package static let commentUnclosed = Rule(
        "comment-unclosed", .error,
        why: "A note that nothing ends hides the rest of the page, and nobody would notice.",
        mend: "Write `-->` where the note ends.")
    package static let unsafeAddress = Rule(
        "unsafe-address", .error,
        why: "An address of an unusual kind can run a program in the reader's browser, or leads nowhere.",
        mend: "Write an address that begins with http, https, mailto or tel, or the path of a file.")
    package static let duplicateID = Rule(
        "duplicate-id", .error,
        why: "A name that two places of a page share leads to the first of them alone.",
        mend: "Give one of the two another name.")
    package static let idWithoutBlock = Rule(
        "id-without-block", .error,
        why: "A typed name is a promise that an address leads somewhere.",
        mend: "Write `{#name}` at the end of a heading or paragraph, or on a line of its own after a list, table or"
            + " quote.")
    package static let duplicateFootnote = Rule(
        "duplicate-footnote", .error,
        why: "Of two footnotes with one label, one would be lost.",
        mend: "Give one of them another label.")
    package static let unknownFootnote = Rule(
        "unknown-footnote", .error,
        why: "A reader would see `[^1]` and no footnote.",
        mend: "Write the footnote on a line of its own, as in `[^1]: The text.`")
    package static let unusedFootnote = Rule(
        "unused-footnote", .warning,
        why: "A footnote that nothing points to is not shown.",
        mend: "Write its mark, as `[^1]`, where it belongs, or take it out.")
    package static let directiveSyntax = Rule(
        "directive-syntax", .error,
        why: "What a directive's line says decides what is shown of a person; it is not guessed at.",
        mend: "Write `:::name`, and after it `field=value`, `field=\"several words\"` or `#name` with spaces between.")
    package static let directiveUnclosed = Rule(
        "directive-unclosed", .error,
        why: "Without an end, everything that follows would belong to it.",
        mend: "Write `:::` on a line of its own where it ends, in the same list item or quote.")
    package static let directiveStray = Rule(
        "directive-stray", .error,
        why: "A `:::` that closes nothing shows that an end stands too early, or that a beginning is missing.",
        mend: "Take it out, or write the directive's name after it.")

    /// Every rule about the form of Markdown.
    package static let markdownRules = [
        markdownSize, markdownDepth, rawHTML, commentUnclosed, unsafeAddress, duplicateID, idWithoutBlock,
        duplicateFootnote, unknownFootnote, unusedFootnote, directiveSyntax, directiveUnclosed, directiveStray,
    ]
}
