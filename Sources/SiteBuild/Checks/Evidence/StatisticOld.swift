import Calendar
import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A number, or a state of things, that was true more than three years ago is looked at again.
    static let statisticOld = Check.ofEach(.statisticOld) { entry, site, diagnostics in
        guard entry.retoldFrom == nil && entry.common.status != "archived" else { return }
        for directive in entry.body.directives where directive.name == "stat" || directive.name == "as-of" {
            let zone = site.plan.site.zone
            let limit = site.today.adding(months: -36)
            let own = entry.fields(as: CaseStudy.self)?.asOf?.days(in: zone).upperBound
            guard let parameter = directive.parameters.first(where: { $0.name == "date" }),
                let date = try? WrittenDate.read(parameter.value).days(in: zone).upperBound, date < limit,
                // A page that says from when it is has told its readers.
                own.map({ date < $0.adding(months: -36) }) ?? true
            else { continue }
            diagnostics.append(
                Rule.statisticOld.finding(
                    path: entry.path, span: parameter.valueSpan,
                    message: "This was so in \(date.year), more than three years ago.",
                    help:
                        "Look for a newer number. If it is told as history, say so in its sentence and waive this rule."
                ))
        }
    }
}

extension Rule {
    static let statisticOld = Rule(
        "statistic-old", .warning, why: "Readers take a number for today's, whatever year stands beside it.",
        mend: "Look for a newer number, or tell it as history.")
}
