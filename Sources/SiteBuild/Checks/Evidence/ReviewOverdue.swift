import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// What was to be looked at again by a day is looked at by then.
    static let reviewOverdue = Check.ofEach(.reviewOverdue) { entry, site, diagnostics in
        guard entry.common.status != "archived" else { return }
        guard let due = entry.common.reviewBy else { return }
        let zone = site.plan.site.zone
        guard due.days(in: zone).upperBound < site.today else { return }
        diagnostics.append(
            Rule.reviewOverdue.finding(
                path: entry.path, span: entry.anchor,
                message: "This was to be looked at again by \(dateInWords(due, zone: zone)).",
                help:
                    "Read it, mend what is no longer so, then set `reviewed` to today and `review_by` to a later day."
            ))
    }
}

extension Rule {
    static let reviewOverdue = Rule(
        "review-overdue", .warning, why: "Readers trust a page that says when somebody last looked at it.",
        mend: "Read the page again, then set `reviewed` and `review_by` anew; or set `status: archived`.")
}
