import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// A time near midnight, or near a change of the clocks, means what its author thinks it means.
    static let zoneEdge = Check.ofEach(.zoneEdge) { entry, site, diagnostics in
        let fields = [("comes out", entry.common.date), ("is taken down", entry.common.expires)]
        for case (let what, let moment?) in fields {
            let zone = site.plan.site.zone
            guard let time = moment.localTime, isNearMidnight(time) || isNearChange(time, in: zone) else {
                continue
            }
            let shown = zone.local(moment.instant)
            diagnostics.append(
                Rule.zoneEdge.finding(
                    path: entry.path, span: moment.span,
                    message: "This \(what) on \(DateLanguage.weekdayName(shown.day.weekday)),"
                        + " \(dateInWords(shown)) \(zone.offset(at: moment.instant).abbreviation).",
                    help:
                        "If you mean that, write it with its distance from Greenwich: \(moment.instant.rfc3339(in: zone))."
                ))
        }
    }

    /// Within half an hour of it, where the day is easily taken for the one before or after.
    private static func isNearMidnight(_ time: LocalTime) -> Bool {
        (time.hour == 23 && time.minute >= 30) || (time.hour == 0 && time.minute <= 30)
    }

    /// Within three hours of a change of the clocks.
    private static func isNearChange(_ time: LocalTime, in zone: Zone) -> Bool {
        guard case .once(let instant) = zone.resolve(time) else { return true }
        let hours = 3 * 3600
        return zone.offset(at: instant.adding(seconds: -hours)) != zone.offset(at: instant.adding(seconds: hours))
    }
}

extension Rule {
    static let zoneEdge = Rule(
        "zone-edge", .warning,
        why: "At midnight a day is easily taken for another, and when the clocks change an hour comes twice or never.",
        mend: "Write the time with its distance from Greenwich, as 2026-10-25T00:30:00+01:00, or choose another hour.")
}
