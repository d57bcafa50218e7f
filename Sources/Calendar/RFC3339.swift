extension Instant {
    /// Reads a date and time with a zone as RFC 3339 has it: `2026-10-01T09:30:00+01:00`. A space may stand for `T`,
    /// seconds may be left out, and a fraction of a second is dropped; nil for anything else.
    package init?(rfc3339 text: String) {
        var cursor = ByteCursor(text)
        guard let day = cursor.isoDay(), cursor.isoTimeFollows(), let time = cursor.clockTime(hours: 2...2) else {
            return nil
        }
        guard let clock = time.seconds, let offset = cursor.isoOffset(), cursor.isAtEnd else { return nil }
        self.init(seconds: day.daysSince1970 * LocalTime.secondsInDay + clock - offset)
    }

    /// As RFC 3339 has it, by the clocks of a zone: `2026-10-01T09:30:00+01:00`, or `…Z` in UTC. Where clocks are
    /// seconds from UTC, which RFC 3339 cannot say, it is given in UTC.
    package func rfc3339(in zone: Zone = .utc) -> String {
        let offset = zone.offset(at: self).seconds
        guard offset != 0, offset % 60 == 0 else { return "\(timestamp(Zone.utc.local(self)))Z" }
        return "\(timestamp(zone.local(self)))\(numericZone(offset, separator: ":"))"
    }

    private func timestamp(_ local: LocalTime) -> String {
        "\(local.day)T\(padded(local.hour, 2)):\(padded(local.minute, 2)):\(padded(local.second, 2))"
    }
}

/// An offset in whole minutes as a sign, hours and minutes.
func numericZone(_ offset: Int, separator: String) -> String {
    let minutes = abs(offset) / 60
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2))\(separator)\(padded(minutes % 60, 2))"
}

/// The numbers of a written time of day, which may be none that a clock shows.
struct ClockTime {
    let hour: Int
    let minute: Int
    let second: Int

    /// Seconds since midnight; nil when no clock shows it. A leap second, 60, is the second after it.
    var seconds: Int? {
        guard hour <= 23, minute <= 59, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}

extension ByteCursor {
    /// `2026-10-01`, when there is such a day.
    mutating func isoDay() -> Day? {
        guard let year = number(4...4), take("-"), let month = number(2...2), take("-"), let day = number(2...2) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    /// Goes past what stands between day and time.
    mutating func isoTimeFollows() -> Bool {
        take("T") || take("t") || skipSpaces()
    }

    /// `09:30` or `09:30:15`, the latter with any fraction, which is dropped.
    mutating func clockTime(hours: ClosedRange<Int>) -> ClockTime? {
        guard let hour = number(hours), take(":"), let minute = number(2...2) else { return nil }
        guard take(":") else { return ClockTime(hour: hour, minute: minute, second: 0) }
        guard let second = number(2...2) else { return nil }
        if take(".") {
            guard !run(while: isDigit).isEmpty else { return nil }
        }
        return ClockTime(hour: hour, minute: minute, second: second)
    }

    /// `Z`, `+01:00` or `-05:00`, in seconds east of Greenwich.
    mutating func isoOffset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("-") ? -1 : 1
        guard sign == -1 || take("+") else { return nil }
        guard let hours = number(2...2), take(":"), let minutes = number(2...2) else { return nil }
        guard hours <= 23, minutes <= 59 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
