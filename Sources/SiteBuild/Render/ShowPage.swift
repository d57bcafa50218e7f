import SiteModel
import Templating

/// What the page of a show has beside its text: its episodes by season, and who is credited in them.
enum ShowPage {
    /// The trailer, where there is one.
    static func trailer(of index: Int, _ pages: Pages) -> Record? {
        let item = pages.plan.entries[index]
        guard let show = item.entry.fields(as: Show.self) else { return nil }
        return self.trailer(among: episodes(of: item, show, pages), pages).map { pages.cards[$0] }
    }

    /// The other episodes by season. A serial show begins with its first, any other with its newest; those of no season
    /// come last.
    static func seasons(of index: Int, _ pages: Pages) -> [Record] {
        let item = pages.plan.entries[index]
        guard let show = item.entry.fields(as: Show.self) else { return [] }
        let all = episodes(of: item, show, pages)
        let trailer = trailer(among: all, pages)
        var order: [Int?] = []
        var bySeason: [Int?: [Int]] = [:]
        for episode in all where episode != trailer {
            let season = pages.plan.entries[episode].entry.fields(as: Episode.self)?.season
            if bySeason[season] == nil { order.append(season) }
            bySeason[season, default: []].append(episode)
        }
        let isSerial = show.type == "serial"
        let numbers = order.compactMap { $0 }.sorted { isSerial ? $0 < $1 : $0 > $1 }
        let seasons: [Int?] = numbers.map { $0 } + (bySeason[nil] == nil ? [] : [nil])
        return seasons.map { season in
            let name = season.map { number in
                let name = show.seasons.first { $0.number == number }?.name
                return name.map { pages.words("show.season_named", ["number": String(number), "name": $0]) }
                    ?? pages.words("show.season", ["number": String(number)])
            }
            let title = name ?? (numbers.isEmpty ? nil : pages.words("show.other_episodes"))
            let id = season.map { "season-\($0)" }
            return Record("season", [.text(title), .text(id), pages.cards(bySeason[season] ?? [])])
        }
    }

    /// Everybody credited in the episodes whom the show's page may name as well, each with their parts, in the order of
    /// the credits.
    static func contributors(of index: Int, _ pages: Pages) -> [Record] {
        let item = pages.plan.entries[index]
        guard let show = item.entry.fields(as: Show.self) else { return [] }
        var order: [String] = []
        var parts: [String: [String]] = [:]
        for episode in episodes(of: item, show, pages) {
            for group in pages.plan.entries[episode].entry.common.people {
                for credit in group.credits {
                    let name = credit.subject.value
                    if parts[name] == nil { order.append(name) }
                    let role = pages.words.role(group.role).lowercased()
                    if parts[name]?.contains(role) != true { parts[name, default: []].append(role) }
                }
            }
        }
        return order.compactMap { name in
            // Whoever has a consent record is named in the works that it lists, and the show has to be one of them.
            pages.plan.published.shownPerson(name, in: item.entry).map {
                Record("credit", [.text($0.name), .url($0.url), .text(parts[name]?.joined(separator: ", "))])
            }
        }
    }

    /// Where it is explained how to follow a show, on its page and on those of its episodes.
    static func subscribeAddress(of index: Int, _ pages: Pages) -> String? {
        let item = pages.plan.entries[index]
        let show = item.entry.kind == "show" ? item : pages.show(of: item)
        return show.flatMap(pages.subscribePath).map { pages.addresses.link($0) }
    }

    /// The episodes in the order to hear them.
    private static func episodes(of item: PlannedEntry, _ show: Show, _ pages: Pages) -> [Int] {
        let newestFirst = item.entry.folder.flatMap { pages.episodes[$0] } ?? []
        return show.type == "serial" ? newestFirst.reversed() : newestFirst
    }

    private static func trailer(among episodes: [Int], _ pages: Pages) -> Int? {
        episodes.first { index in
            let entry = pages.plan.entries[index].entry
            let type = entry.fields(as: Episode.self)?.type ?? FileStem(entry.path).episodeType
            return type == "trailer"
        }
    }
}
