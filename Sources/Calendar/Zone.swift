/// A time zone: what the clocks of a place show at any instant, as its rules stood when the zone's file was made.
package struct Zone: Sendable, Hashable {
    /// As the IANA database has it: `Europe/London`.
    package let name: String
    /// What holds before the first transition, or always when there is none.
    let initial: ZoneOffset
    /// The changes that the file lists, in order of time.
    let transitions: [ZoneTransition]
    /// What holds after the last of them; without it that transition's offset stays.
    let rule: TZRule?

    package static let utc = Zone(
        name: "UTC", initial: ZoneOffset(seconds: 0, abbreviation: "UTC"), transitions: [], rule: nil)
}

/// How far clocks are from UTC.
package struct ZoneOffset: Sendable, Hashable {
    /// Seconds east of Greenwich.
    package let seconds: Int
    /// `GMT`, `BST`; a sign and digits where a place has no letters.
    package let abbreviation: String
}

/// An instant at which clocks are changed, and to what.
struct ZoneTransition: Sendable, Hashable {
    let at: Int
    let offset: ZoneOffset
}

/// What a local time means in a zone.
package enum LocalReading: Sendable, Hashable {
    /// The clocks show it once.
    case once(Instant)
    /// The clocks show it twice, since they go back: the first time and the second.
    case twice(first: Instant, second: Instant)
    /// The clocks never show it, since they go forward over it. The instant is what it would be had they not yet
    /// changed, and what they then show.
    case skipped(instant: Instant, shown: LocalTime)

    /// The instant for who does not want to ask: the first of two, and past the gap for a skipped one.
    package var instant: Instant {
        switch self {
        case .once(let instant), .twice(let instant, _), .skipped(let instant, _): instant
        }
    }
}

extension Zone {
    /// What holds at an instant.
    package func offset(at instant: Instant) -> ZoneOffset {
        offset(atSeconds: instant.secondsWithDays)
    }

    /// What calendar and clock show at an instant (held to the years 0 to 9999).
    package func local(_ instant: Instant) -> LocalTime {
        let seconds = instant.secondsWithDays
        return LocalTime(clockSeconds: seconds + offset(atSeconds: seconds).seconds)
    }

    /// The instant, or instants, at which the clocks show a local time.
    package func resolve(_ local: LocalTime) -> LocalReading {
        let wall = local.clockSeconds
        // No zone is a day or more from UTC, so what holds within two days holds every answer.
        let changes = changes(after: wall - 2 * LocalTime.secondsInDay, through: wall + 2 * LocalTime.secondsInDay)
        var before = offset(atSeconds: wall - 2 * LocalTime.secondsInDay).seconds
        var from = Int.min
        var found: [Int] = []
        var skipped = wall - before
        for change in changes {
            let instant = wall - before
            if instant >= from, instant < change.at { found.append(instant) }
            if instant >= change.at, wall - change.offset.seconds < change.at { skipped = instant }
            (from, before) = (change.at, change.offset.seconds)
        }
        if wall - before >= from { found.append(wall - before) }
        guard let first = found.first, let last = found.last else {
            let instant = Instant(seconds: skipped)
            return .skipped(instant: instant, shown: self.local(instant))
        }
        return first == last
            ? .once(Instant(seconds: first))
            : .twice(first: Instant(seconds: first), second: Instant(seconds: last))
    }
}

extension Zone {
    private func offset(atSeconds seconds: Int) -> ZoneOffset {
        guard let last = transitions.last else { return rule?.offset(at: seconds) ?? initial }
        if seconds >= last.at { return rule?.offset(at: seconds) ?? last.offset }
        let index = firstTransition(after: seconds)
        return index == 0 ? initial : transitions[index - 1].offset
    }

    /// The changes of offset in a stretch of time, in order.
    private func changes(after start: Int, through end: Int) -> [ZoneTransition] {
        var changes = transitions[firstTransition(after: start)...].prefix { $0.at <= end }.map(\.self)
        let lastListed = transitions.last?.at ?? Int.min
        // Most files list the changes of many years to come.
        guard let rule, end > lastListed else { return changes }
        for change in rule.changes(after: start, through: end) where change.at > lastListed { changes.append(change) }
        return changes
    }

    private func firstTransition(after seconds: Int) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = low + (high - low) / 2
            if transitions[middle].at <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
