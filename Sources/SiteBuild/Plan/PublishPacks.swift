import CommonMark
import SiteModel
import Templating

extension Publish {
    /// What the pages of packs show of their uses: learners' and facilitators' alike, and whatever else is made of packs.
    static func packs(
        _ uses: [String: [ResolvedUse]], of entries: PlannedEntries, site: PublishedSite, addresses: Addresses,
        editions: [Edition]
    ) -> [String: PublishedPack] {
        var packs: [String: PublishedPack] = [:]
        let planned = entries.all
        for item in entries.of("pack") {
            guard let pack = item.entry.fields(as: Pack.self), let resolved = uses[item.entry.path] else { continue }
            let works = resolved.compactMap { use in
                if case .used(let work) = use.state { planned[work] } else { nil }
            }
            var published = PublishedPack()
            let words = editions.words(for: item.entry)
            published.activities = resolved.compactMap { activity($0, in: pack, planned, site, addresses, words) }
                .enumerated().map { $1.numbered($0 + 1, words) }
            let sum = resolved.compactMap(\.use.minutes).reduce(0, +)
            published.minutes = pack.minutes?.value ?? (sum == 0 ? nil : sum)
            var seen = Set<String>()
            published.notes = (item.entry.common.contentNotes + works.flatMap(\.entry.common.contentNotes)).filter {
                seen.insert("\($0.domain) \($0.note)").inserted
            }
            published.helplines = works.flatMap(\.entry.common.helplines)
            if item.hasFacilitatorPage { published.facilitatorPage = addresses.link(item.facilitatorPath) }
            packs[item.entry.path] = published
        }
        return packs
    }

    /// What a template sees of a use; nil for one of a work that is gone and has nothing in its place.
    private static func activity(
        _ resolved: ResolvedUse, in pack: Pack, _ planned: [PlannedEntry], _ site: PublishedSite,
        _ addresses: Addresses, _ words: Phrasebook
    ) -> Activity? {
        let use = resolved.use
        let outcomes = use.outcomes.map(\.value).filter { pack.outcomes.indices.contains($0 - 1) }
        var activity = Activity(minutes: use.minutes, outcomes: words.list(outcomes.map(String.init)))
        guard case .used(let index) = resolved.state else {
            guard let fallback = use.fallback else { return nil }
            activity.fallback = fallback
            return activity
        }
        let work = planned[index]
        activity.title = work.title
        activity.url = addresses.link(work.path)
        activity.prompt = use.prompt
        switch use.at?.value {
        case .time(let seconds):
            activity.url? += "#t\(seconds)"
            activity.place = words("pack.from", ["time": clockTime(seconds)])
        case .anchor(let name):
            activity.url? += "#\(percentEncoded(name))"
            let heading = work.entry.body.headings.first { $0.id == name && $0.directive == nil }
            activity.place = heading.map { work.entry.body.text(of: $0) { work.shownName($0, site, words) } }.map {
                words("quotes.title", ["title": $0])
            }
        case nil: break
        }
        return activity
    }

    /// 12:30, 1:02:03.
    private static func clockTime(_ seconds: Int) -> String {
        let (minutes, rest) = (seconds / 60, seconds % 60)
        let end = "\(minutes % 60 < 10 && minutes >= 60 ? "0" : "")\(minutes % 60):\(rest < 10 ? "0" : "")\(rest)"
        return minutes >= 60 ? "\(minutes / 60):\(end)" : end
    }
}

/// A use of a work, or what is done in its place.
private struct Activity {
    var title: String?
    var url: String?
    var place: String?
    var minutes: Int?
    var prompt: String?
    var outcomes: String
    var fallback: String?

    init(minutes: Int?, outcomes: String) {
        self.minutes = minutes
        self.outcomes = outcomes
    }

    func numbered(_ number: Int, _ words: Phrasebook) -> Record {
        Record(
            "activity",
            [
                .number(number),
                title.map { .record(Record("link", [.text($0), .url(url ?? "")])) } ?? .absent, .text(place),
                .number(minutes), .text(prompt), .text(outcomes.isEmpty ? nil : outcomes), .text(fallback),
                .text(minutes.map { words.counted("durations.minutes", $0) }),
            ])
    }
}

extension PlannedEntry {
    /// Where the page for whoever leads a session with this pack stands.
    var facilitatorPath: String { path + "facilitator/" }

    /// Whether there is anything to say there that learners' pages don't.
    var hasFacilitatorPage: Bool {
        guard let pack = entry.fields(as: Pack.self) else { return false }
        return pack.facilitator != nil || entry.body.directives.contains { $0.name == "facilitator" }
    }
}
