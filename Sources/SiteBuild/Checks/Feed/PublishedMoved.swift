import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// A published item keeps its date, by which apps order and announce it.
    static let publishedMoved = Check(.publishedMoved) { site, diagnostics in
        let ledger = site.read.ledger
        guard !ledger.episodes.isEmpty else { return }
        let now = site.plan.now
        let hidden = Set(site.plan.report.hidden.map(\.path))
        for entry in site.read.entries where entry.kind == "episode" && !hidden.contains(entry.path) {
            guard let id = entry.common.id?.value, let before = ledger.episodes[id]?.date,
                let date = entry.common.date, date.instant != before
            else { continue }
            switch Publication(of: entry, at: now) {
            case .draft, .expired: continue
            case .published, .scheduled: break
            }
            let moved = date.instant.seconds.subtractingReportingOverflow(before.seconds)
            let isFar = moved.overflow || abs(moved.partialValue) > 86_400
            let zone = site.read.site.zone
            if date.instant > now {
                diagnostics.append(
                    .publishedMoved(
                        entry, date, before, zone, "its date is now to come, so it would vanish from apps until then"))
            } else if isFar {
                diagnostics.append(
                    .publishedMoved(
                        entry, date, before, zone, "with another date, apps put it elsewhere, or announce it again"))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func publishedMoved(
        _ entry: SiteModel.Entry, _ date: Moment, _ before: Instant, _ zone: Zone, _ effect: String
    ) -> Diagnostic {
        Rule.publishedMoved.finding(
            path: entry.path, span: date.span,
            message: "This episode was published on \(dateInWords(zone.local(before).day)): \(effect).",
            help:
                "Write `date: \(before.rfc3339(in: zone))`. To tell of a new version, add to its `changes`; to take it "
                + "out, run `kindred hide \(entry.common.id?.value ?? "")`.")
    }
}

extension Rule {
    static let publishedMoved = Rule(
        "published-moved", .error,
        why: "Apps order episodes by their dates: one that moves is announced again, or never found.",
        mend: "Write the date under which it was published.")
}
