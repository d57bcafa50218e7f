import Diagnostics
import SiteModel

extension Check {
    /// Episodes are counted without two of one number, and without a gap that nobody explains.
    static let episodeNumber = Check(.episodeNumber) { site, diagnostics in
        var shows: [String: [SiteModel.Entry]] = [:]
        for entry in site.read.entries where entry.kind == "episode" {
            shows[entry.folder ?? "", default: []].append(entry)
        }
        let planned = Dictionary(
            site.read.entries.compactMap { entry in
                entry.fields(as: Show.self)?.plannedEpisodes.map { (entry.folder ?? "", $0) }
            }, uniquingKeysWith: { first, _ in first })
        for (folder, episodes) in shows.sorted(by: { $0.key < $1.key }) {
            // Files that could not be read count.
            let taken = Set(
                site.read.sources.entries.filter { $0.kind == "episode" && $0.folder == folder }.compactMap {
                    FileStem($0.file.path).number
                })
            // An address tells no number: each work of the show that is gone explains one gap.
            let address = "/podcast/\(makeSlug(folder))/"
            var gone = site.read.gone.filter { file in
                file.entry?.common.aliases.contains { $0.value.hasPrefix(address) } == true
            }.count
            let counted = episodes.compactMap { Counted($0) }.sorted {
                ($0.season, $0.number, $0.entry.path) < ($1.season, $1.number, $1.entry.path)
            }
            for (one, next) in zip(counted, counted.dropFirst()) where one.season == next.season {
                if one.number == next.number {
                    diagnostics.append(
                        Rule.episodeNumber.finding(
                            path: next.entry.path, span: site.placeOfNumber(in: next.entry),
                            message: "\(one.entry.path) is episode \(one.number) already.",
                            help: "Give one of them another number."))
                    continue
                }
                let gaps = (one.number + 1..<next.number).filter { !taken.contains($0) }
                if let gap = gaps.dropFirst(gone).first {
                    diagnostics.append(
                        .softer(
                            next.entry, site.placeOfNumber(in: next.entry),
                            "There is no episode \(gap) before this one.",
                            "Number it \(gap), or write a tombstone for the episode that is gone."))
                }
                gone = max(0, gone - gaps.count)
            }
            if let limit = planned[folder], let first = counted.filter({ $0.number > limit }).first {
                diagnostics.append(
                    .softer(
                        first.entry, site.placeOfNumber(in: first.entry),
                        "The show plans \(limit) episodes, and this is number \(first.number).",
                        "Raise `planned_episodes` in the show's file, or correct the number."))
            }
        }
    }

    /// An episode that has a number: neither a trailer nor a bonus.
    private struct Counted {
        let entry: SiteModel.Entry
        let season: Int
        let number: Int

        init?(_ entry: SiteModel.Entry) {
            let stem = FileStem(entry.path)
            guard let episode = entry.fields(as: Episode.self), (episode.type ?? stem.episodeType ?? "full") == "full",
                !entry.isDoubtful("number"), !entry.isDoubtful("season"), let number = episode.number ?? stem.number
            else { return nil }
            self.entry = entry
            season = episode.season ?? 0
            self.number = number
        }
    }
}

extension CheckedSite {
    /// Where an episode's number is written; its first line, where the file's name gives it.
    fileprivate func placeOfNumber(in entry: SiteModel.Entry) -> SourceSpan {
        prosePlaces.field("number", in: entry.path) ?? entry.anchor
    }
}

extension Diagnostic {
    fileprivate static func softer(
        _ entry: SiteModel.Entry, _ span: SourceSpan, _ message: String, _ help: String
    ) -> Diagnostic {
        var finding = Rule.episodeNumber.finding(path: entry.path, span: span, message: message, help: help)
        finding.severity = .warning
        return finding
    }
}

extension Rule {
    static let episodeNumber = Rule(
        "episode-number", .error,
        why: "Podcast apps sort and name episodes by their number; two with one number hide each other.",
        mend: "Give each episode of a season its own number, without a gap.")
}
