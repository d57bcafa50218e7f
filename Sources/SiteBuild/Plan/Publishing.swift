import Calendar
import Diagnostics
import SiteModel

/// Sorts entries into those that are out on a date and those that are not, by name.
enum Publishing {
    /// What of a site is planned.
    enum Scope: Sendable {
        /// What is out on the date, and nothing else.
        case published
        /// What is not out as well, for a preview on its author's machine. Consent withholds there as anywhere.
        case everything
    }

    static func split(
        _ entries: [SiteModel.Entry], at now: Instant, people: People, scope: Scope
    ) -> (shown: [(entry: SiteModel.Entry, state: Publication)], report: PublicationReport) {
        var report = PublicationReport()
        var hiddenShows: [String: Publication] = [:]
        for show in entries where show.kind == "show" {
            let state = Publication(of: show, at: now)
            if state != .published, let folder = show.folder { hiddenShows[folder] = state }
        }
        let shown = entries.compactMap { entry -> (entry: SiteModel.Entry, state: Publication)? in
            var state = Publication(of: entry, at: now)
            // An episode is never out before its show, nor after it.
            if state == .published, entry.kind == "episode", let folder = entry.folder, let hidden = hiddenShows[folder]
            {
                state = hidden
            }
            report.add(entry, state)
            guard state == .published || scope == .everything else { return nil }
            // An episode is out only while everybody heard in it agrees to that.
            guard let reason = people.withholding(episode: entry) else { return (entry, state) }
            report.withheld.append(PublicationReport.Withheld(reason, in: entry))
            return nil
        }
        return (shown, report)
    }
}

extension PublicationReport {
    fileprivate mutating func add(_ entry: SiteModel.Entry, _ state: Publication) {
        func absent(_ at: Instant?) -> Absent {
            Absent(path: entry.path, title: entry.common.title, kind: entry.kind, at: at)
        }
        switch state {
        case .scheduled(let at): scheduled.append(absent(at))
        case .expired(let at): expired.append(absent(at))
        case .draft: drafts.append(absent(nil))
        case .published: break
        }
    }
}
