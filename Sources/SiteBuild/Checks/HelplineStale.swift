import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// What is said of a help line is still true, and it helps where the site's readers are.
    static let helplineStale = Check(.helplineStale) { site, diagnostics in
        let zone = site.plan.site.zone
        let today = zone.local(site.plan.now).day
        let nations = site.read.site.configuration.nations
        let lines = site.read.entries.filter { $0.fields is HelpLine }
        for entry in lines {
            guard let line = entry.fields(as: HelpLine.self), !entry.isDoubtful("verified") else { continue }
            if let on = line.verified.on {
                let day = on.days(in: zone).upperBound
                let age = day.distance(to: today)
                if age > 180 {
                    diagnostics.append(
                        .stale(
                            entry,
                            "“\(line.name)” was checked \(age) days ago: nobody can rely on its number any more.",
                            "Ring or look it up at \(line.verified.source) today, and write `verified: {on: \(today), …}`;"
                                + " or take it out."))
                } else if age > 90 {
                    diagnostics.append(
                        .stale(
                            entry, "“\(line.name)” was last checked on \(dateInWords(day)).",
                            "Look it up at \(line.verified.source), and write `verified: {on: \(today), …}`."))
                }
            }
            if !nations.isEmpty, !line.nations.isEmpty, Set(nations).isDisjoint(with: line.nations) {
                diagnostics.append(
                    .stale(
                        entry, "“\(line.name)” helps in none of the site's nations.",
                        "Take it out, or name its nation under `nations` in site.yaml."))
            }
        }
        guard let first = lines.first else { return }
        let covered = Set(lines.flatMap { $0.fields(as: HelpLine.self)?.nations ?? [] })
        for nation in nations where !covered.contains(nation) {
            diagnostics.append(
                .stale(
                    first, "No help line helps in \(nation), where the site's readers are.",
                    "Add one, with the nation under `nations`."))
        }
    }
}

extension Diagnostic {
    fileprivate static func stale(_ entry: SiteModel.Entry, _ message: String, _ help: String) -> Diagnostic {
        Rule.helplineStale.finding(path: entry.path, span: entry.anchor, message: message, help: help)
    }
}

extension Rule {
    static let helplineStale = Rule(
        "helpline-stale", .warning,
        why: "A number that has changed turns away somebody who had the courage to ring.",
        mend: "Look every help line up once in three months, and write the day under `verified`.")
}
