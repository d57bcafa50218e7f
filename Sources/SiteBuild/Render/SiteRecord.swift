import SiteModel
import Templating

extension Pages {
    /// The site, as the page at a path sees it.
    func site(at path: String) -> Record {
        let frame = frame
        return Record(
            "site",
            [
                .text(edition.title), .text(edition.summary), frame.homeAddress,
                .text(edition.language), .text(plan.configuration.publisher),
                frame.menu.at(path), frame.footer.at(path),
                .list(frame.feeds), frame.notice, frame.style, frame.icon, frame.search,
            ])
    }

    /// The links above a page's title.
    func breadcrumbs(_ steps: [(title: String, path: String)]) -> Value {
        .list(
            [frame.home]
                + steps.map { title, path in Record("link", [.text(title), .url(addresses.link(path))]) })
    }
}
