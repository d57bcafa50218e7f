package import Calendar
package import CommonMark

/// What an item of a bulletin is.
package enum BulletinItem {
    package static let types = ["announcement", "upcoming", "feedback", "congratulations", "vacancy", "contact"]

    /// How long after its bulletin a vacancy without a closing date is possibly closed.
    private static let doubtAfter = 60 * 86_400

    /// Whether what an item tells of is still open.
    package enum State: Sendable, Hashable {
        case openUntil(WrittenDate)
        case closed(WrittenDate)
        case possiblyClosed

        package func inWords(_ words: Phrasebook, zone: Zone) -> String {
            switch self {
            case .openUntil(let date):
                words("items.open_until", ["date": dateInWords(date, zone: zone, in: words.dates)])
            case .closed(let date): words("items.closed", ["date": dateInWords(date, zone: zone, in: words.dates)])
            case .possiblyClosed: words("items.possibly_closed")
            }
        }

        package var isClosed: Bool { if case .closed = self { true } else { false } }
    }

    /// nil for what has no end, and a vacancy whose bulletin is new.
    package static func state(_ item: Directive, of bulletin: Instant?, at now: Instant, in zone: Zone) -> State? {
        let turn = turn(item, of: bulletin, in: zone)
        if let closes = item.closes { return turn.map { $0 <= now } == true ? .closed(closes) : .openUntil(closes) }
        return turn.map { $0 <= now } == true ? .possiblyClosed : nil
    }

    /// When that changes: at the end of the day on which it closes.
    package static func turn(_ item: Directive, of bulletin: Instant?, in zone: Zone) -> Instant? {
        guard let closes = item.closes else {
            return item["type"] == "vacancy" ? bulletin?.adding(seconds: doubtAfter) : nil
        }
        switch closes {
        case .instant(let instant): return instant
        case .time: return closes.reading(in: zone)?.instant
        case .day, .month, .year, .about:
            return LocalTime(closes.days(in: zone).upperBound.adding(days: 1), hour: 0, minute: 0).map {
                zone.resolve($0).instant
            }
        }
    }
}

extension Directive {
    /// The date on which it closes; a mistyped one has been told.
    fileprivate var closes: WrittenDate? { self["closes"].flatMap { try? WrittenDate.read($0) } }
}
