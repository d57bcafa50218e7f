import SiteModel
import Templating

extension Output {
    /// The page that a host shows for an address that isn't there.
    static let notFound = Output("not found") { pages in
        let suggestions = pages.plan.configuration.navigation.filter {
            $0.url.value.hasPrefix("/") && !pages.plan.library.hides(rootLink: $0.url.value)
        }
        return [
            OutputFile(
                "404.html",
                .rendered { buffer in
                    var head = Head(title: "Page not found", description: nil, path: nil)
                    head.isIndexed = false
                    let record = Record(
                        "not-found",
                        [
                            .record(pages.site(at: "404.html")), .record(pages.head(head)), .text("Page not found"),
                            .list(
                                suggestions.map {
                                    Record(
                                        "link",
                                        [.text($0.title), .url(pages.addresses.link(String($0.url.value.dropFirst())))])
                                }),
                        ])
                    pages.plan.templates.render(PageTemplates.notFound, record, into: &buffer)
                })
        ]
    }
}
