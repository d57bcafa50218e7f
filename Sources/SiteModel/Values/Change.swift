package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// A change to a published work that readers are told of.
package struct Change: FieldGroup {
    package static let noun = "a change"
    package var date: WrittenDate?
    package var kind = ""
    package var note = ""

    package init() {}

    package static let fields: [Field<Change>] = [
        Field("date", .writtenDate, \.date, "When it was changed."),
        Field("kind", .choice("minor", "substantive", "correction"), \.kind, required: true, "How much it changes."),
        Field("note", .text, \.note, required: true, "What changed, in a sentence."),
    ]
}

extension ValueReader where T == Change {
    static let change = group(
        template: .record("change"),
        present: { change, presenter in
            .record(
                Record(
                    "change",
                    [
                        .date(change.date, presenter.words), .text(presenter.words("changes.\(change.kind)")),
                        .text(change.note),
                        .bool(change.kind == "substantive"),
                    ]))
        })
}

/// That somebody in a role approved the work for publication.
package struct SignOff: FieldGroup {
    package static let noun = "a sign-off"
    package var role = ""
    package var on: WrittenDate?

    package init() {}

    package static let fields: [Field<SignOff>] = [
        Field("role", .text, \.role, required: true, "In which role."),
        Field("on", .writtenDate, \.on, "On which day."),
    ]
}
