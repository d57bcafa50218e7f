package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// That a work is gone, and where it stood. It says nothing of the work itself, and not why it went: the pages at its
/// addresses say one sentence, the same for every reason.
package struct Tombstone: ContentKind {
    package static let kind: KindName = "tombstone"
    package static let label = (one: "Tombstone", many: "Tombstones")
    package static let folder = "gone"
    package static let address = "gone"
    package static let isWork = false
    package static let isListed = false
    package static let commonFields: Set<String>? = ["id", "aliases"]

    package var common = CommonFields()
    package var on: WrittenDate?
    package var substitute: Reference?
    package init() {}

    package static let fields: [Field<Tombstone>] = [
        Field("on", .writtenDate, \.on, "The day from which it is gone.").requiring(),
        Field(
            "substitute", .reference("a page's file name"), \.substitute, "What readers can turn to in its place."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("substitute_page", .optional(.record("link")), "What readers can turn to in its place.") { _, _ in
            .absent
        }
    ]
}
