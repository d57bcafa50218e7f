import SiteModel
import Templating

/// A menu without what is not out, whose items know how they look on the page that they lead to and on any other.
struct Menu: Sendable {
    private struct Item: Sendable {
        /// The path that it leads to; nil for another site's.
        let path: String?
        let isHome: Bool
        let elsewhere: Record
        let here: Record
    }

    private let items: [Item]
    private let elsewhere: [Record]

    init(_ items: [NavigationItem], _ plan: SitePlan, _ edition: Edition) {
        self.items = items.filter { !plan.library.hides(rootLink: $0.url.value) }.map { item in
            let url = item.url.value
            let path = url.hasPrefix("/") ? String(url.dropFirst()) : nil
            func record(_ isHere: Bool) -> Record {
                Record(
                    "nav_item", [.text(item.title), .url(path.map { plan.addresses.link($0) } ?? url), .bool(isHere)])
            }
            return Item(
                path: path, isHome: path == edition.path(""), elsewhere: record(false), here: record(true))
        }
        elsewhere = self.items.map(\.elsewhere)
    }

    /// As the page at a path shows it: an item is the current one on all pages below it, the home page's on that page alone.
    func at(_ path: String) -> Value {
        func isHere(_ item: Item) -> Bool {
            guard let target = item.path else { return false }
            return item.isHome ? path == target : path.hasPrefix(target)
        }
        guard items.contains(where: isHere) else { return .list(elsewhere) }
        return .list(items.map { isHere($0) ? $0.here : $0.elsewhere })
    }
}
