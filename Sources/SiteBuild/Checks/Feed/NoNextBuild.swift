import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// What is scheduled comes out by itself only where something builds the site on that day.
    static let noNextBuild = Check(.noNextBuild) { site, diagnostics in
        let configuration = site.plan.configuration
        guard !["hourly", "daily"].contains(configuration.rebuilds ?? ""), !configuration.isDoubtful("rebuilds") else {
            return
        }
        let scheduled = site.plan.report.scheduled.filter { $0.at != nil }
        let next = scheduled.min { ($0.at?.seconds ?? .max, $0.path) < ($1.at?.seconds ?? .max, $1.path) }
        guard let next, let at = next.at, let entry = site.read.entries.first(where: { $0.path == next.path }) else {
            return
        }
        let others = scheduled.count > 1 ? ", and \(scheduled.count - 1) more after it" : ""
        let day = dateInWords(site.plan.site.zone.local(at).day)
        diagnostics.append(
            Rule.noNextBuild.finding(
                path: entry.path, span: entry.common.date?.span ?? entry.anchor,
                message: "This is to come out on \(day)\(others), and nothing is known to build the site then.",
                help: "Let your host build it every day, and write `rebuilds: daily` in \(SiteConfiguration.path); "
                    + "or build it yourself on that day."))
    }
}

extension Rule {
    static let noNextBuild = Rule(
        "no-next-build", .warning,
        why: "Pages are files: a date passes, and what was scheduled for it stays away until somebody builds the site.",
        mend: "Let a timer of your host build the site every hour or day, and say so in site.yaml: `rebuilds: daily`.")
}
