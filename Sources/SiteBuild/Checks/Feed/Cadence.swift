import Calendar
import Diagnostics
import SiteModel

extension Check {
    /// A show comes as often as it says.
    static let cadence = Check(.cadence) { site, diagnostics in
        let zone = site.plan.site.zone
        var newest: [String: (last: Day, count: Int)] = [:]
        for item in site.plan.entries where item.entry.kind == "episode" {
            guard let date = item.entry.common.date, item.mark == nil, let folder = item.entry.folder else { continue }
            let known = newest[folder]
            newest[folder] = (max(known?.last ?? date.day, date.day), (known?.count ?? 0) + 1)
        }
        for item in site.plan.entries {
            guard let show = item.entry.fields(as: Show.self), show.external == nil, show.state == "active",
                let cadence = show.cadence, let (last, count) = newest[item.entry.folder ?? ""],
                count < show.plannedEpisodes ?? .max, let due = due(after: last, cadence),
                zone.local(site.plan.now).day > due
            else { continue }
            diagnostics.append(
                Rule.cadence.finding(
                    path: item.entry.path,
                    span: site.prosePlaces.field("cadence", in: item.entry.path) ?? item.entry.anchor,
                    message: "The last episode came on \(dateInWords(last)), and this show is \(cadence).",
                    help: "Publish the next one, or say how it is: `cadence: irregular`, or `state: complete`."))
        }
    }

    /// Ten days after the day on which another episode was to come.
    private static func due(after day: Day, _ cadence: String) -> Day? {
        switch cadence {
        case "weekly": day.adding(days: 17)
        case "fortnightly": day.adding(days: 24)
        case "monthly": day.adding(months: 1).adding(days: 10)
        default: nil
        }
    }
}

extension Rule {
    static let cadence = Rule(
        "cadence", .warning, why: "Listeners and apps wait for an episode that was promised.",
        mend: "Publish the next episode, or change `cadence` or `state` in the show's file.")
}
