import Calendar
import CommonMark
import Diagnostics
import SiteModel

/// When a site changes by itself.
enum Turns {
    static func all(of read: ReadSite, after now: Instant) -> [Survey.Turn] {
        var turns: [Survey.Turn] = []
        func add(_ moment: Moment?, _ why: String) {
            if let moment, moment.instant > now { turns.append(Survey.Turn(at: moment.instant, why: why)) }
        }
        for entry in read.entries where entry.common.status != "draft" && entry.common.status != "review" {
            add(entry.common.date, "\(entry.path) is published.")
            add(entry.common.expires, "\(entry.path) is taken down.")
            for part in entry.parts {
                let item = entry.body.directives[part.directive]
                let turn = BulletinItem.turn(item, of: entry.common.date?.instant, in: read.site.zone)
                guard let turn, turn > now else { continue }
                let what = item["closes"] == nil ? "may be closed from then on" : "closes"
                turns.append(
                    Survey.Turn(at: turn, why: "\(entry.path), line \(item.span.line): what is offered there \(what)."))
            }
        }
        for record in read.consent {
            // By path and id alone: build logs are read by others.
            add(record.given, "\(record.path) comes into force.")
            add(record.expires, "\(record.path) ends, and what rests on it is withheld.")
            add(record.withdrawal?.on, "\(record.path) is withdrawn, and what rests on it is withheld.")
        }
        for file in read.gone {
            guard let begin = file.begin(in: read.site.zone), begin > now else { continue }
            turns.append(Survey.Turn(at: begin, why: "\(file.path) takes a work down."))
        }
        let notice = read.site.configuration.notice
        add(notice?.from, "The notice in site.yaml begins.")
        add(notice?.until, "The notice in site.yaml ends.")
        return turns.sorted { ($0.at, $0.why) < ($1.at, $1.why) }
    }
}
