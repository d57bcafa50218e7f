import Diagnostics

/// What YAML has and front matter does without.
enum UnsupportedFeature {
    case anchor, alias, tag, mergeKey

    func diagnostic(path: String, span: SourceSpan) -> Diagnostic {
        let (message, help) = sentences
        return Rule.yamlUnsupported.finding(path: path, span: span, message: message, help: help)
    }

    private var sentences: (String, String) {
        switch self {
        case .anchor:
            (
                "A value that begins with “&” names a place to copy from, which Kindred does not do.",
                "Write the value out, or put it in quotation marks if the “&” belongs to the text."
            )
        case .alias:
            (
                "A value that begins with “*” copies another value, which Kindred does not do.",
                "Write the value out, or put it in quotation marks if the “*” belongs to the text."
            )
        case .tag:
            (
                "A value that begins with “!” names a type, which Kindred does not use.",
                "Leave it out, or put the value in quotation marks if the “!” belongs to the text."
            )
        case .mergeKey:
            (
                "“<<” merges other fields into these, which Kindred does not do.",
                "Write the fields out."
            )
        }
    }
}
