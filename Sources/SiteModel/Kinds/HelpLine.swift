package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// Where somebody finds help. Its entries stand in helplines.yaml.
package struct HelpLine: ListKind {
    package static let kind: KindName = "help-line"
    package static let label = (one: "Help line", many: "Help lines")
    package static let file: String? = "helplines.yaml"
    package static let address = "help"

    package var common = CommonFields()
    package var key = Located("", SourceSpan(line: 1, column: 1))
    package var name = ""
    package var phone: String?
    package var text: String?
    package var url: String?
    package var hours = ""
    package var nations: [String] = []
    package var topics: [String] = []
    package var verified = Verified()
    package var order: Int?
    package init() {}

    package static func impliedTitle(of record: HelpLine) -> String? { record.name }

    package static func key(of record: HelpLine) -> Located<String>? { record.key.value.isEmpty ? nil : record.key }

    package static let fields: [Field<HelpLine>] = [
        Field("key", .listKey, \.key, required: true, "The name by which pages choose it: samaritans."),
        Field("name", .text, \.name, required: true, "Its name, as people know it."),
        Field("phone", .text, \.phone, "The number to ring: 116 123."),
        Field("text", .text, \.text, "The number to text, or how: Text SHOUT to 85258."),
        Field("url", .webAddress, \.url, "Its website."),
        Field("hours", .text, \.hours, required: true, "When somebody answers, in words."),
        Field(
            "nations", ValueReader<String>.nation.list("nations"), \.nations, required: true,
            "Where it helps: [England, Scotland]."),
        Field(
            "topics", ValueReader<String>.text.list("subjects"), \.topics,
            "What it helps with: content notes such as mental-health, or topics of pages. All, if left out."),
        Field(
            "verified", ValueReader<Verified>.verified, \.verified, required: true,
            "When this was last checked, and where: {on, source}."),
        Field("order", .number(1...1000), \.order, "Its place among others that help as well: 1 comes first."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("tel", .optional(.url), "Its number as a link.") { entry, _ in
            .url(
                entry.fields(as: HelpLine.self)?.phone.map {
                    "tel:" + $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
                })
        },
        DerivedField("sms", .optional(.url), "Its number for texts as a link, where it is a number alone.") {
            entry, _ in
            .url(entry.fields(as: HelpLine.self)?.text?.smsAddress)
        },
    ]
}

/// That somebody looked whether something is still true.
package struct Verified: FieldGroup {
    package static let noun = "when it was checked"
    package var on: WrittenDate?
    package var source = ""

    package init() {}

    package static let fields: [Field<Verified>] = [
        Field("on", .writtenDate, \.on, "The day.").requiring(),
        Field("source", .webAddress, \.source, required: true, "The page that says so."),
    ]
}

extension ValueReader where T == Verified {
    static let verified = group(
        template: .record("verified"),
        present: { verified, presenter in
            .record(Record("verified", [.date(verified.on, presenter.words), .url(verified.source)]))
        })
}

extension ValueReader where T == String {
    /// A nation of the United Kingdom.
    static let nation = choice(of: ["England", "Scotland", "Wales", "Northern Ireland"])
}

extension String {
    /// `85258` as a link; nil where words stand beside the number.
    fileprivate var smsAddress: String? {
        let digits = utf8.filter { $0 != 0x20 }
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") }) else {
            return nil
        }
        return "sms:" + String(decoding: digits, as: UTF8.self)
    }
}
