/// Why some YAML can't be read, and where: libyaml's findings, sorted by what an author has to do.
struct SyntaxProblem: Error {
    enum Kind: Hashable {
        /// A tab where the indentation is counted.
        case tab
        /// A line that should be a field has no colon.
        case noColon
        /// A colon or an indentation that makes a field where none can be.
        case unexpectedField
        /// A dash that makes a list where none can be.
        case unexpectedList
        /// A quotation mark without its partner.
        case unclosedQuote
        /// A backslash in double quotation marks with a letter that means nothing.
        case escape
        /// `[` or `{` without its partner.
        case unclosedBracket
        /// Something follows a value that is complete.
        case afterValue
        /// `|` or `>` with something behind it.
        case blockText
        /// `&` or `*` with something that is no name behind it.
        case anchor
        /// `!`.
        case tag
        /// A character that can't begin a value.
        case indicator
        /// `%` at the start of a line.
        case directive
        /// A key that is empty, a list or a mapping.
        case key
        /// More than one document.
        case document
        case tooDeep
        case noMemory
        case other
    }

    var kind: Kind
    /// The character where it went wrong.
    var at: Int
    /// Its place in the file, where that is known already.
    var sourceOffset: Int?

    init(_ kind: Kind, at: Int, sourceOffset: Int? = nil) {
        self.kind = kind
        self.at = at
        self.sourceOffset = sourceOffset
    }

    init(libyaml words: String, context: String, at: Int, contextAt: Int) {
        switch words {
        case "found character that cannot start any token": self.init(.indicator, at: at)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            self.init(.tab, at: at)
        case "could not find expected ':'": self.init(.noColon, at: contextAt)
        case "mapping values are not allowed in this context": self.init(.unexpectedField, at: at)
        case "mapping keys are not allowed in this context": self.init(.key, at: at)
        case "block sequence entries are not allowed in this context": self.init(.unexpectedList, at: at)
        case "found unexpected end of stream", "found unexpected document indicator":
            self.init(.unclosedQuote, at: contextAt)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            self.init(.escape, at: at)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'", "found unexpected ':'":
            self.init(.unclosedBracket, at: context.hasPrefix("while parsing a flow") ? contextAt : at)
        case "did not find expected node content":
            self.init(context == "while parsing a flow node" ? .unclosedBracket : .indicator, at: at)
        case "did not find expected key", "did not find expected '-' indicator": self.init(.afterValue, at: at)
        case "did not find expected comment or line break", "found an indentation indicator equal to 0":
            self.init(.blockText, at: contextAt)
        case "did not find expected alphabetic or numeric character": self.init(.anchor, at: contextAt)
        case "did not find expected <document start>": self.init(.document, at: at)
        default:
            if context.hasSuffix("directive") {
                self.init(.directive, at: contextAt)
            } else if context.hasSuffix("a tag") || words == "found undefined tag handle" {
                self.init(.tag, at: contextAt)
            } else {
                self.init(.other, at: at)
            }
        }
    }
}
