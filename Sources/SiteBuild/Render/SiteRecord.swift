import SiteModel
import Templating

extension Pages {
    /// The site, as the page at a path sees it.
    func site(at path: String) -> Record {
        let configuration = plan.configuration
        return Record(
            "site",
            [
                .text(edition.title), .text(edition.summary), .url(addresses.link(edition.path(""))),
                .text(edition.language), .text(configuration.publisher),
                .list(menu(edition.navigation, at: path)), .list(menu(edition.footer, at: path)),
                .list(feeds), .text(notice),
                .url(addresses.link(assets["site.css"])), .url(addresses.link(assets["favicon.svg"])),
                .url(plan.hasSearch ? addresses.link(SearchPage.path(in: edition)) : nil),
            ])
    }

    /// A menu without what is not out.
    private func menu(_ items: [NavigationItem], at path: String) -> [Record] {
        items.filter { !plan.library.hides(rootLink: $0.url.value) }.map { navigation($0, at: path) }
    }

    private func navigation(_ item: NavigationItem, at path: String) -> Record {
        let url = item.url.value
        let isLocal = url.hasPrefix("/")
        let target = String(url.dropFirst())
        return Record(
            "nav_item",
            [
                .text(item.title), .url(isLocal ? addresses.link(target) : url),
                .bool(isLocal && (target == edition.path("") ? path == target : path.hasPrefix(target))),
            ])
    }

    /// The dated line above every page, on the days that it is meant for.
    private var notice: String? {
        guard let notice = edition.notice else { return nil }
        if let from = notice.from, from.instant > plan.now { return nil }
        if let until = notice.until, until.instant <= plan.now { return nil }
        return notice.text
    }

    /// The links above a page's title.
    func breadcrumbs(_ steps: [(title: String, path: String)]) -> Value {
        .list(
            ([(words("page.home"), edition.path(""))] + steps).map { title, path in
                Record("link", [.text(title), .url(addresses.link(path))])
            })
    }
}
