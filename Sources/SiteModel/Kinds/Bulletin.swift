package import Calendar
import Diagnostics
import FrontMatter
import Templating

/// The news of a month: items that announce, ask, congratulate.
package struct Bulletin: ContentKind {
    package static let kind: KindName = "bulletin"
    package static let label = (one: "Bulletin", many: "Bulletins")
    package static let folder = "bulletins"
    package static let address = "news"
    package static let listTitle = "News"

    package var common = CommonFields()
    package var issue: WrittenDate?
    package init() {}

    package static let fields: [Field<Bulletin>] = [
        Field("issue", .writtenDate, \.issue, "The month that it is of; the file name's if left out, as 2020-08.")
    ]

    package static let derived: [DerivedField] = []

    /// The file's name tells the month, and the month the title.
    package static func infers(_ field: String, from name: String) -> Bool {
        field == "title" && month(ofName: name) != nil
    }

    package static func excuses(_ field: String, among written: Set<String>) -> Bool {
        field == "title" && written.contains("issue")
    }

    package static func impliedTitle(of record: Bulletin) -> String? { record.issue.map { dateInWords($0) } }

    /// The month follows from the file's name, and the date from the month: its first day.
    package static func complete(_ record: inout Bulletin, named name: String, reading: inout FieldReading) {
        if record.issue == nil, !reading.doubtful.contains("issue") { record.issue = month(ofName: name) }
        guard record.common.date == nil, !reading.isPartial, !reading.doubtful.contains("date") else { return }
        if let issue = record.issue {
            let first = WrittenDate.day(issue.days(in: reading.zone).lowerBound)
            guard let instant = first.reading(in: reading.zone)?.instant else { return }
            record.common.date = Moment(
                instant: instant, day: reading.zone.local(instant).day, span: SourceSpan(line: 1, column: 1))
        } else if !reading.doubtful.contains("issue") {
            reading.report(
                .frontMatterMissing, at: SourceSpan(line: 1, column: 1),
                "A bulletin needs “date”, and it isn't here.",
                help: "Add a line “date: …”, or name the file after its month, as 2020-08.md.")
        }
    }

    /// The month that a file is named after, as `2020-08`.
    private static func month(ofName name: String) -> WrittenDate? {
        guard name.utf8.count == 7, let date = try? WrittenDate.read(name), case .month = date else { return nil }
        return date
    }

    /// Its year and month, by which the list of bulletins is in order.
    package var month: (year: Int, month: Int)? {
        if case .month(let year, let month) = issue { return (year, month) }
        return common.date.map { ($0.day.year, $0.day.month) }
    }
}
