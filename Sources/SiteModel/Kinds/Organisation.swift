package import Calendar
import Diagnostics
import Templating

/// An organisation that works name.
package struct Organisation: ContentKind {
    package static let kind: KindName = "organisation"
    package static let label = (one: "Organisation", many: "Organisations")
    package static let folder = "organisations"
    package static let address = "organisations"
    package static let isWork = false
    package static let isListed = false

    package var common = CommonFields()
    package var name = ""
    package var shortName: String?
    package var type: String?
    package var parent: Reference?
    package var url: String?
    package var email: String?
    package var formerNames: [String] = []
    package var dissolved: WrittenDate?
    package var successor: Reference?
    package var logo: PictureReference?
    package init() {}

    /// The name is the title when no other is given.
    package static func excuses(_ field: String, among written: Set<String>) -> Bool { field == "title" }

    package static func impliedTitle(of record: Organisation) -> String? { record.name }

    package static let fields: [Field<Organisation>] = [
        Field("name", .text, \.name, required: true, "Its full name."),
        Field("short_name", .text, \.shortName, "Its name in short: SMHF."),
        Field("type", .text, \.type, "What it is: charity, NHS trust, university."),
        Field("parent", .organisation, \.parent, "The organisation that it is part of."),
        Field("url", .webAddress, \.url, "Its website."),
        Field("email", .mailAddress, \.email, "A role mailbox."),
        Field("former_names", ValueReader<String>.text.list("names"), \.formerNames, "Names that it had before."),
        Field("dissolved", .writtenDate, \.dissolved, "When it ended."),
        Field("successor", .organisation, \.successor, "Which organisation took its place."),
        Field("logo", .picture, \.logo, "Its logo."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("mailto", .optional(.url), "Its mail address as a link.") { entry, _ in
            .url(entry.fields(as: Organisation.self)?.email.map { "mailto:\($0)" })
        }
    ]
}

extension ValueReader where T == Reference {
    /// An organisation by its file name, shown as its name with a link to its page.
    static let organisation = ValueReader(
        Shape("an organisation's file name", template: .record("credit"), form: .reference),
        read: ValueReader<Reference>.reference("an organisation's file name", to: "organisation").read,
        present: { reference, presenter in presenter.organisation(reference) })
}
