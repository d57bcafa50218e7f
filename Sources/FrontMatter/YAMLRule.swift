import Diagnostics

/// The rules that reading YAML can break.
package enum YAMLRule {
    /// The lines cannot be understood.
    package static let syntax = "yaml-syntax"
    /// Anchors, aliases, tags, merge keys, several documents.
    package static let unsupported = "yaml-unsupported"
    /// A field given twice.
    package static let duplicateField = "yaml-duplicate-field"
    /// Too large or too deep.
    package static let size = "yaml-size"
    /// The lines `---` around front matter.
    package static let frontMatterBlock = "front-matter-block"
    /// Not UTF-8, or characters no text file has.
    package static let encoding = "text-encoding"
}

/// What YAML has and front matter does without.
enum UnsupportedFeature {
    case anchor, alias, tag, mergeKey

    func diagnostic(path: String, span: SourceSpan) -> Diagnostic {
        let (message, help) = sentences
        return Diagnostic(rule: YAMLRule.unsupported, path: path, span: span, message: message, help: help)
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
