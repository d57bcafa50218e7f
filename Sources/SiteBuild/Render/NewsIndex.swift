import Calendar
import SiteModel
import Templating

/// Bulletins by year and month, the newest first.
enum NewsIndex {
    static func years(of members: [Int], _ pages: Pages) -> Value {
        var byYear: [Int: [Int: [Record]]] = [:]
        for index in members {
            let item = pages.plan.entries[index]
            guard let month = item.entry.fields(as: Bulletin.self)?.month else { continue }
            let link = Record("link", [.text(item.title), .url(pages.addresses.link(item.path))])
            byYear[month.year, default: [:]][month.month, default: []].append(link)
        }
        return .list(
            byYear.sorted { $0.key > $1.key }.map { year, months in
                let list = months.sorted { $0.key > $1.key }.map { number, bulletins in
                    Record(
                        "month",
                        [
                            .text(pages.words.dates.monthName(number)),
                            bulletins.count == 1 ? bulletins[0].slots[1] : .absent,
                            .list(bulletins.count == 1 ? [] : bulletins),
                        ])
                }
                return Record("year", [.text(String(year)), .list(list)])
            })
    }
}
