/// A date as an author writes it, as exact as the author was.
package enum WrittenDate: Sendable, Hashable {
    /// `2026-10-01T09:30:00+01:00`: an instant, whatever the site's zone.
    case instant(Instant)
    /// `2026-10-01 09:30`: what the clocks of the site's zone show.
    case time(LocalTime)
    /// `2026-10-01`, `1 October 2026`, `1 Oct 2026`.
    case day(Day)
    /// `2026-10`, `October 2026`.
    case month(year: Int, month: Int)
    /// `2012`.
    case year(Int)
    /// `about 2012`.
    case about(year: Int)
}

extension WrittenDate {
    /// The hour that a day without a time means, in the site's zone.
    package static let hourOfDay = 9

    /// What it means in the site's zone: a day means nine o'clock. nil when it is less exact than a day.
    package func reading(in zone: Zone) -> LocalReading? {
        switch self {
        case .instant(let instant): .once(instant)
        case .time(let time): zone.resolve(time)
        case .day(let day): LocalTime(day, hour: Self.hourOfDay, minute: 0).map(zone.resolve)
        case .month, .year, .about: nil
        }
    }

    /// The days it may be, in the site's zone: one day, all of a month or all of a year.
    package func days(in zone: Zone) -> ClosedRange<Day> {
        switch self {
        case .instant(let instant): zone.local(instant).day...zone.local(instant).day
        case .time(let time): time.day...time.day
        case .day(let day): day...day
        case .month(let year, let month): Self.days(year: year, months: month...month)
        case .year(let year), .about(let year): Self.days(year: year, months: 1...12)
        }
    }

    private static func days(year: Int, months: ClosedRange<Int>) -> ClosedRange<Day> {
        let last = Day.daysInMonth(months.upperBound, of: year)
        guard let from = Day(year: year, month: months.lowerBound, day: 1),
            let to = Day(year: year, month: months.upperBound, day: last)
        else { return Day.earliest...Day.earliest }
        return from...to
    }
}

extension WrittenDate: CustomStringConvertible {
    /// The form that Kindred writes itself: `2026-10-01T08:30:00Z`, `2026-10-01 09:30`, `2026-10-01`, `2026-10`,
    /// `2012`, `about 2012`. Read again it is the same.
    package var description: String {
        switch self {
        case .instant(let instant): instant.rfc3339()
        case .time(let time): time.description.replacing("T", with: " ")
        case .day(let day): day.description
        case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
        case .year(let year): padded(year, 4)
        case .about(let year): "about \(padded(year, 4))"
        }
    }

    /// For the `datetime` of HTML's `<time>`; nil for a year that is not exact.
    package var machineForm: String? {
        switch self {
        case .about: nil
        case .time(let time): time.description
        default: description
        }
    }
}
