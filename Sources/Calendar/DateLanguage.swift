/// A language that dates and durations are put into words in. Another is a new case, and the compiler then names each
/// place that has to learn it.
package enum DateLanguage: String, Sendable, Hashable, CaseIterable {
    case britishEnglish = "en-GB"
}

extension DateLanguage {
    /// The name of a month from 1 to 12.
    package func monthName(_ month: Int) -> String {
        switch self {
        case .britishEnglish: (1...12).contains(month) ? Self.englishMonths[month - 1] : ""
        }
    }

    package func weekdayName(_ weekday: Weekday) -> String {
        switch self {
        case .britishEnglish: Self.englishWeekdays[weekday.rawValue - 1]
        }
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
