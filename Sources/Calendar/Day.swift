/// A day of the proleptic Gregorian calendar, without time or zone.
package struct Day: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) { nil }
    package static func < (a: Day, b: Day) -> Bool { false }
}

/// A point in time, in seconds since 1970-01-01T00:00:00Z.
package struct Instant: Sendable, Hashable, Comparable {
    package var seconds: Int
    package init(seconds: Int) { self.seconds = seconds }
    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
