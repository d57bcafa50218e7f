import Calendar
import SiteModel

/// A stretch of time in which a site, left alone, would be built to the same bytes and the same findings.
struct Standstill: Sendable, Equatable {
    /// The moment that it was built for.
    let from: Instant
    /// The first moment at which that may be otherwise.
    let until: Instant

    func holds(at now: Instant) -> Bool { now == from || (from < now && now < until) }

    init(from: Instant, until: Instant) {
        self.from = from
        self.until = until
    }

    /// Until the day ends, in the site's zone or in UTC, since many checks go by the day; or until a time of which the content
    /// speaks comes, whatever it is the time of.
    init(of read: ReadSite, at now: Instant) {
        var moments = Turns.all(of: read, after: now).map(\.at)
        func add(_ moment: Moment?) {
            if let moment { moments.append(moment.instant) }
        }
        for entry in read.entries {
            add(entry.common.date)
            add(entry.common.expires)
            for waiver in entry.common.waivers { add(waiver.until) }
            if case .coming(let coming) = entry.fields(as: Episode.self)?.transcript { add(coming.on) }
        }
        for record in read.consent { add(record.coolingOff) }
        for zone in [read.site.zone, .utc] {
            let tomorrow = zone.local(now).day.adding(days: 1)
            if let midnight = LocalTime(tomorrow, hour: 0, minute: 0) { moments.append(zone.resolve(midnight).instant) }
        }
        self.init(from: now, until: moments.filter { $0 > now }.min() ?? now)
    }
}
