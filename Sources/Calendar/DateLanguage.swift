/// How a language puts dates into words: its months, and what stands where.
package struct DateLanguage: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case text(String)
        /// `day`, `month`, `year`; `date` and `time` in `time`.
        case place(String)
    }

    /// From the first to the twelfth.
    package var months: [String]
    /// `1 October 2026`
    package var day: [Piece]
    /// `October 2026`
    package var month: [Piece]
    /// `about 2012`
    package var about: [Piece]
    /// `1 October 2026, 09:30`
    package var time: [Piece]

    package static let britishEnglish = DateLanguage(
        months: englishMonths,
        day: [.place("day"), .text(" "), .place("month"), .text(" "), .place("year")],
        month: [.place("month"), .text(" "), .place("year")], about: [.text("about "), .place("year")],
        time: [.place("date"), .text(", "), .place("time")])

    /// The name of a month from 1 to 12.
    package func monthName(_ month: Int) -> String { month >= 1 && month <= months.count ? months[month - 1] : "" }

    /// In English, as authors are told.
    package static func weekdayName(_ weekday: Weekday) -> String { englishWeekdays[weekday.rawValue - 1] }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
