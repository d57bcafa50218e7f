import Diagnostics

extension Diagnostic {
    static func tooDeep(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.markdownDepth.finding(
            path: path, span: span,
            message: "Here more than \(depthLimit) quotes, lists or emphases stand in one another.",
            help: "Take some of the nesting out.")
    }

    static func rawHTML(_ path: String, _ span: SourceSpan, _ html: ArraySlice<UInt8>) -> Diagnostic {
        let isBreak =
            html.count > 3 && html.prefix(3).map { $0 | 0x20 } == Array("<br".utf8)
            && !html[html.startIndex + 3].isASCIILetter
        return Rule.rawHTML.finding(
            path: path, span: span, message: "HTML in the text is left out.",
            help: isBreak
                ? "For a new line within a paragraph, end the line with a backslash."
                : "Write it in Markdown or as a directive, or put a backslash before “<” to show it as it is.")
    }

    static func commentUnclosed(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.commentUnclosed.finding(
            path: path, span: span, message: "This note never ends, so that everything after it is left out.",
            help: "Write --> where it ends.")
    }

    static func duplicateID(_ path: String, _ id: TypedID) -> Diagnostic {
        Rule.duplicateID.finding(
            path: path, span: id.span, message: "“#\(id.name)” is already a place on this page.",
            help: "Give this place another name.")
    }

    static func idWithoutBlock(_ path: String, _ id: TypedID) -> Diagnostic {
        Rule.idWithoutBlock.finding(
            path: path, span: id.span,
            message: "“{#\(id.name)}” has nothing before it to name.",
            help: "Write it at the end of a heading or paragraph, or on a line of its own after a list, table or quote."
        )
    }

    static func duplicateFootnote(_ path: String, _ span: SourceSpan, _ label: String) -> Diagnostic {
        Rule.duplicateFootnote.finding(
            path: path, span: span, message: "The footnote “\(label)” is written twice.",
            help: "Give one of them another label; only the first is shown.")
    }

    static func unusedFootnote(_ path: String, _ span: SourceSpan, _ label: String) -> Diagnostic {
        Rule.unusedFootnote.finding(
            path: path, span: span,
            message: "Nothing in the text points to the footnote “\(label)”, so it is not shown.",
            help: "Write [^\(label)] where it belongs, or take it out.")
    }

    static func unknownFootnote(_ path: String, _ span: SourceSpan, _ label: String) -> Diagnostic {
        Rule.unknownFootnote.finding(
            path: path, span: span, message: "There is no footnote “\(label)” on this page.",
            help: "Write it on a line of its own, as in [^\(label)]: The text.")
    }

    static func directiveName(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.directiveSyntax.finding(
            path: path, span: span,
            message: "After “:::” the name of a directive is expected.",
            help: "Write the name in letters and hyphens, as in :::voice.")
    }

    static func directiveSyntax(_ path: String, _ span: SourceSpan, _ written: String) -> Diagnostic {
        Rule.directiveSyntax.finding(
            path: path, span: span, message: "“\(written)” is no parameter.",
            help: "Write name=value, name=\"several words\" or #id, with spaces between.")
    }

    static func unclosedQuotation(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.directiveSyntax.finding(
            path: path, span: span,
            message: "This value begins with a quotation mark and has none at its end.",
            help: "Write the second quotation mark on the same line.")
    }

    static func bracesUnclosed(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.directiveSyntax.finding(
            path: path, span: span, message: "What begins with this brace doesn't end on its line.",
            help: "Write all of it on one line, as :name[…]{name=value}.")
    }

    static func duplicateParameter(_ path: String, _ span: SourceSpan, _ name: String) -> Diagnostic {
        Rule.directiveSyntax.finding(
            path: path, span: span, message: "“\(name)” is written twice.",
            help: "Keep one of them.")
    }

    static func unclosedDirective(_ path: String, _ span: SourceSpan, _ name: String) -> Diagnostic {
        Rule.directiveUnclosed.finding(
            path: path, span: span, message: "Nothing closes this “:::\(name)”.",
            help: "Write ::: on a line of its own where it ends, in the same list item or quote.")
    }

    static func strayCloser(_ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.directiveStray.finding(
            path: path, span: span, message: "There is nothing here that “:::” could close.",
            help: "Take it out, or write the directive's name after it to open one.")
    }

    static func unsafeAddress(_ path: String, _ span: SourceSpan, _ address: String) -> Diagnostic {
        let scheme = address.prefix { $0 != ":" }.prefix(30)
        return Rule.unsafeAddress.finding(
            path: path, span: span, message: "An address that begins with “\(scheme):” is left out.",
            help: "Write one that begins with http, https, mailto or tel, or the path of a file.")
    }
}
