import SiteModel
import Templating

/// An address that leads to another.
struct Redirect: Sendable {
    /// From the site's root, with a slash at the end or the ending .html.
    let from: String
    let to: String
    let title: String

    /// An address that an author writes, as a path from the site's root: with a slash at its end, or .html.
    static func place(of alias: String) -> String {
        let path = String(alias.drop { $0 == "/" })
        return path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
    }

    /// Addresses that pages had before.
    static func all(of plan: SitePlan) -> [Redirect] {
        plan.entries.filter(\.hasPage).flatMap { item -> [Redirect] in
            item.entry.common.aliases.map { alias in
                Redirect(from: place(of: alias.value), to: item.path, title: item.title)
            }
        }
    }
}

extension Output {
    /// A page for each former address, for hosts that know no redirects.
    static let redirects = Output("redirects") { pages in
        Redirect.all(of: pages.plan).map { redirect in
            pages.page(redirect.from, PageTemplates.redirect) {
                var head = Head(title: redirect.title, description: nil, path: redirect.to)
                head.isIndexed = false
                return Record(
                    "redirect",
                    [
                        .record(pages.head(head)), .text(redirect.title), .url(pages.addresses.link(redirect.to)),
                        .record(pages.site(at: redirect.from)),
                    ])
            }
        }
    }
}
