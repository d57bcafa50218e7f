import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// Contributors are asked again before what they agreed to ends: two months, one month and a week ahead.
    static let consentReviewDue = Check(.consentReviewDue) { site, diagnostics in
        let zone = site.read.site.zone
        let today = zone.local(site.plan.now).day
        for record in site.read.consent where !record.isUnreadable && record.withdrawal == nil {
            let end = record.expires.map { (day: $0.day, field: "expires", isEnd: true) }
            let review = record.review.map { (day: $0.days(in: zone).lowerBound, field: "review", isEnd: false) }
            for due in [end, review].compactMap(\.self) {
                let left = due.day.daysSince1970 - today.daysSince1970
                // What has ended is told by what is withheld.
                guard left <= 60, left >= 0 || !due.isEnd else { continue }
                diagnostics.append(
                    Rule.consentReviewDue.withoutWords(
                        path: record.path, span: record.places[due.field], message: message(left, isEnd: due.isEnd),
                        help: due.isEnd
                            ? "What rests on this record is withheld from that day on, without anybody's doing."
                            : "Ask whether they still agree, to all of it; then write the next date to ask."))
            }
        }
    }
}

private func message(_ left: Int, isEnd: Bool) -> String {
    switch left {
    case ..<0: "The contributor should have been asked again by now."
    case 0...7:
        isEnd
            ? "This consent ends within a week: ask the contributor today."
            : "The contributor is to be asked again this week."
    case 8...30:
        isEnd
            ? "This consent ends within a month: write to the contributor now."
            : "The contributor is to be asked again within a month: write to them now."
    default:
        isEnd
            ? "This consent ends within two months." : "The contributor is to be asked again within two months."
    }
}

extension Rule {
    static let consentReviewDue = Rule(
        "consent-review-due", .warning,
        why: "People's lives change. Somebody who agreed once is asked again, in time and without being pressed.",
        mend: "Ask the contributor, and write the new date into the record's `review` or `expires`.")
}
