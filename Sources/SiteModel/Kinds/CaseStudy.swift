package import Calendar
import Diagnostics

/// How an organisation works, in sections that its schema names.
package struct CaseStudy: ContentKind {
    package static let kind: KindName = "case-study"
    package static let label = (one: "Case study", many: "Case studies")
    package static let folder = "case-studies"
    package static let address = "case-studies"
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package var schema: Located<String>?
    /// The schema that site.yaml gives those that name none.
    package var inferredSchema: String?
    package var collection: Reference?
    package var started: WrittenDate?
    package var method: String?
    package var acknowledgements: String?
    package var asOf: WrittenDate?
    package var contact: String?
    package init() {}

    /// The name of the schema that it follows.
    package var schemaName: String? { schema?.value ?? inferredSchema }

    package static let fields: [Field<CaseStudy>] = [
        Field(
            "schema", ValueReader<String>.text.located, \.schema,
            "Which sections it has: practice, service, or one of site.yaml."),
        Field(
            "collection", .reference("a collection's file name", to: "collection"), \.collection,
            "The collection that it is part of."),
        Field("started", .writtenDate, \.started, "When the work began."),
        Field("method", .text, \.method, "How the facts were gathered."),
        Field("acknowledgements", .text, \.acknowledgements, "Who is thanked."),
        Field("as_of", .writtenDate, \.asOf, "The date that its facts are true of."),
        Field("contact", .text, \.contact, "Whom to ask."),
    ]
}
