/// A day of the proleptic Gregorian calendar in the years 0 to 9999, without time or zone.
package struct Day: Sendable, Hashable, Comparable {
    // Four bytes, since entries hold days by the thousand.
    private let writtenYear: Int16
    private let writtenMonth: Int8
    private let writtenDay: Int8

    package var year: Int { Int(writtenYear) }
    /// From 1.
    package var month: Int { Int(writtenMonth) }
    /// From 1.
    package var day: Int { Int(writtenDay) }

    /// nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.daysInMonth(month, of: year) else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// The day this many days after 1970-01-01; outside the years 0 to 9999 the nearest day inside.
    package init(daysSince1970 days: Int) {
        let (year, month, day) = civil(fromDays: min(max(days, Self.earliestDays), Self.latestDays))
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        writtenYear = Int16(clamping: year)
        writtenMonth = Int8(clamping: month)
        writtenDay = Int8(clamping: day)
    }

    /// The first and the last day there are.
    package static let earliest = Day(unchecked: 0, 1, 1)
    package static let latest = Day(unchecked: 9999, 12, 31)

    package static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

extension Day {
    /// The number of days since 1970-01-01, negative before.
    package var daysSince1970: Int { days(fromCivil: year, month, day) }

    /// The day this many days later (earlier when negative); it stops at the first and the last day there are.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return overflow ? (days < 0 ? .earliest : .latest) : Day(daysSince1970: sum)
    }

    /// The same day of the month this many months later (earlier when negative), or that month's last day when it is
    /// shorter; it stops at the first and the last day there are.
    package func adding(months: Int) -> Day {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 0 else { return months < 0 ? .earliest : .latest }
        let (year, month) = (sum / 12, sum % 12 + 1)
        guard year <= 9999 else { return .latest }
        return Day(unchecked: year, month, min(day, Self.daysInMonth(month, of: year)))
    }

    /// How many days from this day to another: 1 to tomorrow, negative to the past.
    package func distance(to other: Day) -> Int { other.daysSince1970 - daysSince1970 }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (daysSince1970 + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    /// The number of days in a month; 0 when there is no such month.
    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeapYear(year) ? 29 : 28
        default: 0
        }
    }

    package static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    fileprivate static let earliestDays = days(fromCivil: 0, 1, 1)
    fileprivate static let latestDays = days(fromCivil: 9999, 12, 31)
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 has it: `2026-10-01`.
    package var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

/// A day of the week.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// Days since 1970-01-01 of any year, month from 1 to 12 and day (Howard Hinnant, “chrono-compatible low-level date
/// algorithms”): the year starts in March, so that the leap day is its last.
func days(fromCivil year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// The inverse of `days(fromCivil:_:_:)`.
func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

/// A number that is not negative, with zeros before it up to a width.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
}
