/// A point in time, in seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Sendable, Hashable, Comparable {
    package var seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}

extension Instant {
    /// The instant this many seconds later (earlier when negative); it stops at the ends of `Int`.
    package func adding(seconds more: Int) -> Instant {
        let (sum, overflow) = seconds.addingReportingOverflow(more)
        return Instant(seconds: overflow ? (more < 0 ? .min : .max) : sum)
    }

    /// The seconds since 1970, held to the years 0 to 9999, for which there are days.
    var secondsWithDays: Int {
        let first = Day.earliest.daysSince1970 * LocalTime.secondsInDay
        let last = Day.latest.daysSince1970 * LocalTime.secondsInDay + LocalTime.secondsInDay - 1
        return min(max(seconds, first), last)
    }
}
