/// What a calendar and a clock on the wall show: a day and a time of day, without a zone.
package struct LocalTime: Sendable, Hashable, Comparable {
    package let day: Day
    private let writtenHour: Int8
    private let writtenMinute: Int8
    private let writtenSecond: Int8

    /// 0 to 23.
    package var hour: Int { Int(writtenHour) }
    /// 0 to 59.
    package var minute: Int { Int(writtenMinute) }
    /// 0 to 59.
    package var second: Int { Int(writtenSecond) }

    /// nil when there is no such time of day.
    package init?(_ day: Day, hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        self.day = day
        writtenHour = Int8(clamping: hour)
        writtenMinute = Int8(clamping: minute)
        writtenSecond = Int8(clamping: second)
    }

    /// What a clock shows that was at midnight of 1970-01-01 this many seconds ago.
    init(clockSeconds seconds: Int) {
        let days = seconds >= 0 ? seconds / Self.secondsInDay : (seconds + 1) / Self.secondsInDay - 1
        let rest = seconds - days * Self.secondsInDay
        day = Day(daysSince1970: days)
        writtenHour = Int8(clamping: rest / 3600)
        writtenMinute = Int8(clamping: rest / 60 % 60)
        writtenSecond = Int8(clamping: rest % 60)
    }

    package static func < (a: LocalTime, b: LocalTime) -> Bool { a.clockSeconds < b.clockSeconds }
}

extension LocalTime {
    static let secondsInDay = 86_400

    /// The seconds since midnight of 1970-01-01 on the same clock.
    var clockSeconds: Int { day.daysSince1970 * Self.secondsInDay + hour * 3600 + minute * 60 + second }
}

extension LocalTime: CustomStringConvertible {
    /// As ISO 8601 has it, with seconds where there are some: `2026-10-01T09:30`.
    package var description: String {
        let time = "\(day)T\(padded(hour, 2)):\(padded(minute, 2))"
        return second == 0 ? time : "\(time):\(padded(second, 2))"
    }
}
