package import Calendar
import Diagnostics
import FrontMatter
package import Templating

/// Where something that is told again here was published first.
package struct Retelling: FieldGroup {
    package static let noun = "a source"
    package var publisher = ""
    package var title = ""
    package var url: String?
    package var date: WrittenDate?
    package var seen: WrittenDate?

    package init() {}

    package static let fields: [Field<Retelling>] = [
        Field("publisher", .text, \.publisher, required: true, "Who published it first."),
        Field("title", .text, \.title, required: true, "Its title there."),
        Field("url", .webAddress, \.url, "Its address."),
        Field("date", .writtenDate, \.date, "When it was published there."),
        Field("seen", .writtenDate, \.seen, "When you read it there."),
    ]
}

extension ValueReader where T == Retelling {
    static let retelling = group(
        template: .record("retelling"),
        present: { source, presenter in source.value(presenter.words) })
}

extension Retelling {
    /// The source as templates see it.
    package func value(_ words: Phrasebook) -> Value {
        .record(
            Record(
                "retelling",
                [
                    .text(publisher), .text(title), .url(url), .text(date.map { dateInWords($0, in: words.dates) }),
                    .date(seen, words),
                ]))
    }
}
