package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// A work that texts cite. Its entries stand in references.yaml, under the names of CSL-JSON.
package struct BibliographicReference: ListKind {
    package static let kind: KindName = "reference"
    package static let label = (one: "Reference", many: "References")
    package static let file: String? = "references.yaml"
    package static let address = "references"
    package static let derived: [DerivedField] = []

    package var common = CommonFields()
    package var key = Located("", SourceSpan(line: 1, column: 1))
    package var type = ""
    package var title = ""
    package var author: [CitedName] = []
    package var editor: [CitedName] = []
    package var issued: WrittenDate?
    package var publisher: String?
    package var publisherPlace: String?
    package var containerTitle: String?
    package var edition: String?
    package var volume: String?
    package var issue: String?
    package var page: String?
    package var number: String?
    package var doi: String?
    package var isbn: String?
    package var url: String?
    package var archived: ArchivedCopy?
    package var accessed: WrittenDate?
    package init() {}

    package static func impliedTitle(of record: BibliographicReference) -> String? { record.title }

    package static func key(of record: BibliographicReference) -> Located<String>? {
        record.key.value.isEmpty ? nil : record.key
    }

    package static let fields: [Field<BibliographicReference>] = [
        Field("key", .listKey, \.key, required: true, "The name by which texts cite it: [@mead-2005]."),
        Field("type", .choice(of: types), \.type, required: true, "What it is: report, book, article-journal."),
        Field("title", .text, \.title, required: true, "Its title."),
        Field("author", .names, \.author, "Who wrote it: [{family: Mead, given: Shery}], {literal: NHS England}."),
        Field("editor", .names, \.editor, "Who edited it."),
        Field("issued", .writtenDate, \.issued, "When it appeared: 2005."),
        Field("publisher", .text, \.publisher, "Who published it."),
        Field("publisher_place", .text, \.publisherPlace, "Where the publisher is."),
        Field("container_title", .text, \.containerTitle, "The journal, book or website that it is part of."),
        Field("edition", .text, \.edition, "Which edition: 2."),
        Field("volume", .text, \.volume, "The journal's volume."),
        Field("issue", .text, \.issue, "The journal's issue."),
        Field("page", .text, \.page, "Its pages there: 15-28."),
        Field("number", .text, \.number, "A report's number."),
        Field("doi", .text, \.doi, "Its DOI: 10.1000/182."),
        Field("isbn", .text, \.isbn, "A book's ISBN."),
        Field("url", .webAddress, \.url, "Its address."),
        Field("archived", ValueReader<ArchivedCopy>.group(), \.archived, "A copy that stays: {url, on}."),
        Field("accessed", .writtenDate, \.accessed, "When you read it at its address."),
    ]

    private static let types = [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "document", "entry", "hearing", "interview", "legal_case", "legislation", "manuscript", "motion_picture",
        "pamphlet", "paper-conference", "personal_communication", "post", "post-weblog", "report", "review", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ]
}

/// Somebody who wrote or edited a cited work: a person by their names, an organisation by one.
package struct CitedName: FieldGroup, Equatable {
    package static let noun = "a name"
    package var family: String?
    package var given: String?
    package var literal: String?

    package init() {}

    package static let fields: [Field<CitedName>] = [
        Field("family", .text, \.family, "The family name: Mead."),
        Field("given", .text, \.given, "The first names: Shery."),
        Field("literal", .text, \.literal, "An organisation's name: NHS England."),
    ]
}

extension ValueReader where T == [CitedName] {
    /// Names; one written as plain text is an organisation's.
    static let names: ValueReader = {
        let group = ValueReader<CitedName>.group(shorthand: { text, _, _ in
            var name = CitedName()
            name.literal = text
            return name
        })
        let one = ValueReader<CitedName>(
            group.shape,
            read: { node, reading in
                let before = reading.diagnostics.count
                guard let name = group.read(node, &reading), reading.diagnostics.count == before else { return nil }
                if name.family != nil || name.literal?.isEmpty == false { return name }
                reading.report(
                    .frontMatterMissing, at: node.span, "This name of “\(reading.field)” has no family name.",
                    help: "Write {family: Mead, given: Shery}, or {literal: NHS England} for an organisation.")
                return nil
            })
        return one.list("names, as [{family: Mead, given: Shery}]")
    }()
}

/// A copy of a page that stays when the page goes.
package struct ArchivedCopy: FieldGroup {
    package static let noun = "an archived copy"
    package var url = ""
    package var on: WrittenDate?

    package init() {}

    package static let fields: [Field<ArchivedCopy>] = [
        Field("url", .webAddress, \.url, required: true, "The copy's address."),
        Field("on", .writtenDate, \.on, "When it was made.").requiring(),
    ]
}
