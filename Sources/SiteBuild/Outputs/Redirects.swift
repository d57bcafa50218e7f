import SiteModel
import Templating

/// An address that leads to another.
struct Redirect: Sendable {
    /// From the site's root, with a slash at the end or the ending .html.
    let from: String
    let to: String
    let title: String

    /// Short addresses by id, and addresses that pages had before.
    static func all(of plan: SitePlan) -> [Redirect] {
        plan.entries.filter(\.hasPage).flatMap { item -> [Redirect] in
            let short = item.entry.common.id.map { "\($0.value)/" }
            let aliases = item.entry.common.aliases.map { alias -> String in
                let path = String(alias.value.drop { $0 == "/" })
                return path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
            }
            return ([short].compactMap { $0 } + aliases).map { Redirect(from: $0, to: item.path, title: item.title) }
        }
    }
}

extension Output {
    /// A page for each short address and each former one, for hosts that know no redirects.
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
