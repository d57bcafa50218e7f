import Diagnostics
import Templating

/// A word of the glossary. Its entries stand in glossary.yaml.
package struct Term: ListKind {
    package static let kind: KindName = "term"
    package static let label = (one: "Term", many: "Terms")
    package static let file: String? = "glossary.yaml"
    package static let address = "glossary"

    package var common = CommonFields()
    package var term = Located("", SourceSpan(line: 1, column: 1))
    package var definition = ""
    package var abbreviation: String?
    package var plural: String?
    package var source: String?
    package var avoid: [String] = []
    package var url: String?
    package init() {}

    package static func impliedTitle(of record: Term) -> String? { record.term.value }

    package static func key(of record: Term) -> Located<String>? { record.term.value.isEmpty ? nil : record.term }

    package static let fields: [Field<Term>] = [
        Field("term", ValueReader<String>.text.located, \.term, required: true, "The word: peer support worker."),
        Field("definition", .text, \.definition, required: true, "What it means, in a sentence or two."),
        Field("abbreviation", .text, \.abbreviation, "Its short form: PSW."),
        Field("plural", .text, \.plural, "Its plural, when that is more than an s at its end."),
        Field("source", .text, \.source, "Where the definition comes from."),
        Field("avoid", ValueReader<String>.text.list("words"), \.avoid, "Words that it is used in place of."),
        Field("url", .webAddress, \.url, "A page elsewhere that tells more."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("anchor", .text, "Its place on the glossary's page.") { entry, _ in .text(entry.slug) }
    ]
}
