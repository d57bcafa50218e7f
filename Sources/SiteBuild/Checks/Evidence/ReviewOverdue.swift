import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// What was to be looked at again by a day is looked at by then.
    static let reviewOverdue = Check(.reviewOverdue) { site, diagnostics in
        let zone = site.plan.site.zone
        let today = zone.local(site.plan.now).day
        for entry in site.read.entries where entry.common.status != "archived" {
            guard let due = entry.common.reviewBy, due.days(in: zone).upperBound < today else { continue }
            diagnostics.append(
                Rule.reviewOverdue.finding(
                    path: entry.path, span: entry.anchor,
                    message: "This was to be looked at again by \(dateInWords(due, zone: zone)).",
                    help:
                        "Read it, mend what is no longer so, then set `reviewed` to today and `review_by` to a later day."
                ))
        }
    }
}

extension Rule {
    static let reviewOverdue = Rule(
        "review-overdue", .warning, why: "Readers trust a page that says when somebody last looked at it.",
        mend: "Read the page again, then set `reviewed` and `review_by` anew; or set `status: archived`.")
}
