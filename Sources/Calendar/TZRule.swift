/// When clocks change from year to year: the POSIX TZ string of a TZif footer (IEEE Std 1003.1, 8.3, with the hours
/// of -167 to 167 that RFC 9636 allows), such as `GMT0BST,M3.5.0/1,M10.5.0`.
struct TZRule: Sendable, Hashable {
    let standard: ZoneOffset
    let daylight: Daylight?

    /// The other time of the year. It may be winter (Ireland), and start before or after its end.
    struct Daylight: Sendable, Hashable {
        let offset: ZoneOffset
        let start: YearlyChange
        let end: YearlyChange
    }

    /// nil when the text is not such a rule.
    init?(_ text: ArraySlice<UInt8>) {
        var cursor = ByteCursor(text)
        guard let name = cursor.zoneAbbreviation(), let west = cursor.signedTime(hoursTo: 24) else { return nil }
        standard = ZoneOffset(seconds: -west, abbreviation: name)
        guard !cursor.isAtEnd else {
            daylight = nil
            return
        }
        guard let otherName = cursor.zoneAbbreviation() else { return nil }
        var seconds = standard.seconds + 3600
        if let next = cursor.next, next != UInt8(ascii: ",") {
            guard let west = cursor.signedTime(hoursTo: 24) else { return nil }
            seconds = -west
        }
        guard cursor.take(","), let start = YearlyChange(&cursor) else { return nil }
        guard cursor.take(","), let end = YearlyChange(&cursor), cursor.isAtEnd else { return nil }
        daylight = Daylight(
            offset: ZoneOffset(seconds: seconds, abbreviation: otherName), start: start, end: end)
    }

    /// What holds at an instant.
    func offset(at seconds: Int) -> ZoneOffset {
        var last: ZoneTransition?
        eachChange(around: seconds, through: seconds) { change in
            if change.at <= seconds, change.at >= last?.at ?? change.at { last = change }
        }
        return last?.offset ?? standard
    }

    /// The changes after an instant and up to another, in order.
    func changes(after start: Int, through end: Int) -> [ZoneTransition] {
        var changes: [ZoneTransition] = []
        eachChange(around: start, through: end) { change in
            if change.at > start, change.at <= end { changes.append(change) }
        }
        if changes.count < 2 { return changes }
        return changes.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// Hands on all changes in the years of a stretch of time and the years next to it. A change may stand up to a week
    /// outside of its year, so the one that holds at the beginning may belong to the last year but one.
    private func eachChange(around start: Int, through end: Int, _ body: (ZoneTransition) -> Void) {
        guard let daylight else { return }
        for year in (Self.year(of: start) - 2)...(Self.year(of: end) + 1) {
            let on = daylight.start.clockSeconds(in: year) - standard.seconds
            let off = daylight.end.clockSeconds(in: year) - daylight.offset.seconds
            // A zone that keeps its other time all the year ends and starts it at one instant: the start is the later.
            body(ZoneTransition(at: off, offset: standard))
            body(ZoneTransition(at: on, offset: daylight.offset))
        }
    }

    private static func year(of seconds: Int) -> Int {
        LocalTime(clockSeconds: seconds).day.year
    }
}

/// A day of each year and a time on it.
struct YearlyChange: Sendable, Hashable {
    private enum Rule: Hashable {
        /// From 1 to 365; the leap day is never counted.
        case dayWithoutLeapDay(Int)
        /// From 0 to 365.
        case dayOfYear(Int)
        /// A weekday from 0, Sunday, in a week from 1 to 5, the last.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    private let rule: Rule
    /// Seconds after midnight of that day, on the clock as it stands before the change.
    private let time: Int

    fileprivate init?(_ cursor: inout ByteCursor) {
        if cursor.take("M") {
            guard let month = cursor.number(1...2), cursor.take("."), let week = cursor.number(1...1),
                cursor.take("."), let weekday = cursor.number(1...1)
            else { return nil }
            guard (1...12).contains(month), (1...5).contains(week), weekday <= 6 else { return nil }
            rule = .weekday(month: month, week: week, weekday: weekday)
        } else if cursor.take("J") {
            guard let day = cursor.number(1...3), (1...365).contains(day) else { return nil }
            rule = .dayWithoutLeapDay(day)
        } else {
            guard let day = cursor.number(1...3), day <= 365 else { return nil }
            rule = .dayOfYear(day)
        }
        if cursor.take("/") {
            guard let seconds = cursor.signedTime(hoursTo: 167) else { return nil }
            time = seconds
        } else {
            time = 2 * 3600
        }
    }

    fileprivate func clockSeconds(in year: Int) -> Int {
        let day =
            switch rule {
            case .dayWithoutLeapDay(let day):
                days(fromCivil: year, 1, 1) + day - 1 + (day >= 60 && Day.isLeapYear(year) ? 1 : 0)
            case .dayOfYear(let day):
                days(fromCivil: year, 1, 1) + day
            case .weekday(let month, let week, let weekday):
                Self.day(year: year, month: month, week: week, weekday: weekday)
            }
        return day * LocalTime.secondsInDay + time
    }

    private static func day(year: Int, month: Int, week: Int, weekday: Int) -> Int {
        let first = days(fromCivil: year, month, 1)
        // 1970-01-01 was a Thursday, 4 when Sunday is 0.
        let firstWeekday = ((first + 4) % 7 + 7) % 7
        let day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
        return first + (day < Day.daysInMonth(month, of: year) ? day : day - 7)
    }
}

extension ByteCursor {
    /// Three letters or more, or anything between `<` and `>`.
    fileprivate mutating func zoneAbbreviation() -> String? {
        if take("<") {
            let name = run { $0 != UInt8(ascii: ">") && $0 > 0x20 && $0 < 0x7F }
            return name.count >= 3 && take(">") ? String(decoding: name, as: UTF8.self) : nil
        }
        let name = run(while: isLetter)
        return name.count >= 3 ? String(decoding: name, as: UTF8.self) : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    fileprivate mutating func signedTime(hoursTo limit: Int) -> Int? {
        let sign = take("-") ? -1 : 1
        if sign == 1 { _ = take("+") }
        guard let hours = number(1...3), hours <= limit else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where take(":") {
            guard let part = number(2...2), part <= 59 else { return nil }
            seconds += part * unit
        }
        return sign * seconds
    }
}
