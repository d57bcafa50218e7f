import SiteModel
import Templating

extension Output {
    /// The page that a host shows for an address that isn't there.
    static let notFound = Output("not found") { pages in
        let suggestions = pages.edition.navigation.filter {
            $0.url.value.hasPrefix("/") && !pages.plan.library.hides(rootLink: $0.url.value)
        }
        return [
            OutputFile(
                "404.html",
                .rendered { buffer in
                    var head = Head(title: pages.words("not_found.title"), description: nil, path: nil)
                    head.isIndexed = false
                    let record = Record(
                        "not-found",
                        [
                            .record(pages.site(at: "404.html")), .record(pages.head(head)),
                            .text(pages.words("not_found.title")),
                            .list(
                                (pages.plan.hasSearch
                                    ? [
                                        Record(
                                            "link",
                                            [
                                                .text(pages.words("search.site")),
                                                .url(pages.addresses.link(SearchPage.path(in: pages.edition))),
                                            ])
                                    ] : [])
                                    + suggestions.map {
                                        Record(
                                            "link",
                                            [
                                                .text($0.title),
                                                .url(pages.addresses.link(String($0.url.value.dropFirst()))),
                                            ])
                                    }),
                        ])
                    pages.edition.templates.render(PageTemplates.notFound, record, into: &buffer)
                })
        ]
    }
}
