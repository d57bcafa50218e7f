/// Why a text is no date that can be relied on, and how to write the one most likely meant.
package struct DateProblem: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// Nothing is written.
        case empty
        /// It may be one of two days: `01/10/2026`.
        case ambiguous
        /// It has the form of a date, but the calendar has no such day: `2026-02-31`.
        case noSuchDay
        /// The day is right, but no clock shows such a time: `2026-10-01 25:00`.
        case noSuchTime
        /// Anything else.
        case notADate
    }

    package let reason: Reason
    /// What is wrong, as one plain sentence.
    package let message: String
    /// What to do about it, in plain sentences.
    package let help: String
    /// The form to write instead, when there is one that is most likely meant: `2026-10-01`. For tools that mend only
    /// when `reason` is `notADate`: then it says what the text says, in a form that is read.
    package let suggestion: String?

    package init(reason: Reason, message: String, help: String, suggestion: String?) {
        self.reason = reason
        self.message = message
        self.help = help
        self.suggestion = suggestion
    }
}

extension DateProblem {
    static var empty: DateProblem {
        DateProblem(reason: .empty, message: "The date is empty.", help: anyForm, suggestion: nil)
    }

    static func notADate(_ text: String) -> DateProblem {
        DateProblem(reason: .notADate, message: isNotADate(text), help: anyForm, suggestion: nil)
    }

    /// A date in a form that is not read, but has one meaning.
    static func otherForm(_ text: String, meaning date: WrittenDate) -> DateProblem {
        DateProblem(reason: .notADate, message: isNotADate(text), help: write(date), suggestion: date.description)
    }

    static func ambiguous(_ text: String, _ likely: Day, _ other: Day) -> DateProblem {
        let meanings = "\(dateInWords(likely)) or \(dateInWords(other))"
        return DateProblem(
            reason: .ambiguous, message: "“\(text)” can mean \(meanings).", help: write(.day(likely)),
            suggestion: likely.description)
    }

    static func noSuchDay(_ text: String, year: Int, month: Int, day: Int) -> DateProblem {
        let length = Day.daysInMonth(month, of: year)
        guard length > 0 else { return suggesting(for: text) }
        let monthHas = "\(monthInWords(year: year, month: month)) has \(length) days."
        // The 31st of a shorter month is a slip of the calendar; the 45th is something else.
        guard (29...31).contains(day), let last = Day(year: year, month: month, day: length) else {
            return DateProblem(
                reason: .noSuchDay, message: isNotADate(text), help: "\(monthHas) \(anyForm)", suggestion: nil)
        }
        let meant = last.adding(days: day - length)
        return DateProblem(
            reason: .noSuchDay, message: isNotADate(text), help: "\(monthHas) \(write(.day(meant)))",
            suggestion: meant.description)
    }

    static func noSuchTime(_ text: String, day: Day, time: ClockTime) -> DateProblem {
        let isMidnight = (time.hour, time.minute, time.second) == (24, 0, 0)
        let suggestion = isMidnight ? "\(day.adding(days: 1)) 00:00" : nil
        return DateProblem(
            reason: .noSuchTime, message: "“\(text)” has a time that no clock shows.",
            help: "Write it as \(suggestion ?? "\(day) 09:30"), with hours from 00 to 23 and minutes from 00 to 59.",
            suggestion: suggestion)
    }

    private static let anyForm =
        "Write a day as 2026-10-01 or 1 October 2026, a month as 2026-10, a year as 2026 or about 2026."

    private static func isNotADate(_ text: String) -> String {
        let shown = text.count > 60 ? "\(text.prefix(60))…" : text
        return "“\(shown)” is not a date."
    }

    private static func write(_ date: WrittenDate) -> String {
        let words = dateInWords(date)
        return words == date.description ? "Write it as \(words)." : "Write it as \(date) or \(words)."
    }
}
