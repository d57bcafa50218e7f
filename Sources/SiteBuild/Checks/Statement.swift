import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// The accessibility statement is looked at once a year.
    static let statement = Check.ofEach(.statement) { entry, site, diagnostics in
        guard entry.kind == "page" && names.contains(entry.slug) else { return }
        let reviewed = entry.common.reviewed.map { $0.days(in: site.plan.site.zone).upperBound }
        guard let last = [reviewed, entry.common.date?.day].compactMap({ $0 }).max(),
            last.adding(months: 12) < site.today
        else { return }
        diagnostics.append(
            Rule.statement.finding(
                path: entry.path, span: entry.anchor,
                message: "This accessibility statement was last looked at on \(dateInWords(last)).",
                help: "Test the site again, say what you found, and write `reviewed: \(site.today)`."))
    }

    private static let names: Set<String> = [
        "accessibility", "accessibility-statement", "hygyrchedd", "datganiad-hygyrchedd",
    ]
}

extension Rule {
    static let statement = Rule(
        "statement", .warning,
        why: "The accessibility regulations ask public bodies to review their statement every year.",
        mend: "Test the site, bring the page up to date, and write the day under `reviewed`.")
}
