package import Calendar
package import Diagnostics
import FrontMatter
package import Templating

/// A date that is exact enough to publish by: what the author wrote, and the instant that it means in the site's zone.
package struct Moment: Sendable, Hashable {
    package let instant: Instant
    /// The day in the site's zone.
    package let day: Day
    package let span: SourceSpan
    /// The time as written, where it names no zone.
    package var localTime: LocalTime?
}

extension ValueReader where T == WrittenDate {
    /// A date as exact as the author knows it.
    static let writtenDate = scalar(
        "a date", template: .record("date"), form: .date(hasDay: false),
        read: { text, span, reading in
            do throws(DateProblem) { return try WrittenDate.read(text) } catch {
                reading.report(.frontMatterDate, at: span, error.message, help: error.help)
                return nil
            }
        },
        present: { date, presenter in .date(date, presenter.words) })
}

extension ValueReader where T == Moment {
    /// A day, or a day and a time: nine o'clock in the site's zone where no time is given.
    static let moment = ValueReader(
        Shape("a date", template: .record("date"), form: .date(hasDay: true)),
        read: { node, reading in
            guard let date = ValueReader<WrittenDate>.writtenDate.read(node, &reading) else { return nil }
            guard let instant = date.reading(in: reading.zone)?.instant else {
                reading.report(
                    .frontMatterDate, at: node.span, "“\(date)” is not exact enough for “\(reading.field)”.",
                    help: "Give the day as well, as 2026-10-01 or 1 October 2026.")
                return nil
            }
            var moment = Moment(instant: instant, day: reading.zone.local(instant).day, span: node.span)
            if case .time(let time) = date { moment.localTime = time }
            return moment
        },
        present: { moment, presenter in .date(.day(moment.day), presenter.words) })
}

extension Value {
    /// A date for templates: for machines, and in words.
    package static func date(_ date: WrittenDate?, _ words: Phrasebook) -> Value {
        guard let date else { return .absent }
        return .record(Record("date", [.text(date.machineForm), .text(dateInWords(date, in: words.dates))]))
    }
}
