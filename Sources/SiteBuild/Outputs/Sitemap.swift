import Calendar
import Markup
import SiteModel

extension Output {
    /// sitemap.xml (sitemaps.org 0.9) of every page that search engines may list, and robots.txt.
    static let sitemap = Output("sitemap", isAsPublished: true) { pages in
        [
            OutputFile("sitemap.xml", .rendered { $0 += document(pages) }),
            OutputFile(
                "robots.txt",
                .bytes(
                    Array("User-agent: *\nDisallow:\n\nSitemap: \(pages.addresses.absolute("sitemap.xml"))\n".utf8))),
        ]
    }

    private static func document(_ pages: Pages) -> [UInt8] {
        var writer = XMLWriter()
        writer.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { writer in
            for (path, date) in addresses(pages) {
                writer.element("url") { writer in
                    writer.element("loc", text: pages.addresses.absolute(path))
                    if let date { writer.element("lastmod", text: date) }
                }
            }
        }
        return writer.finish()
    }

    /// Every indexed page, in the order of addresses.
    private static func addresses(_ pages: Pages) -> [(path: String, date: String?)] {
        let plan = pages.plan
        var found: [String: String?] = ["": nil]
        for item in plan.entries where item.hasPage && item.isIndexed && item.entry.common.status != "archived" {
            found.updateValue(item.entry.common.date.map { $0.day.description }, forKey: item.path)
            if let path = pages.subscribePath(of: item) { found.updateValue(nil, forKey: path) }
        }
        for pages in PagesOfAll(with: pages).editions {
            let home = pages.edition.path("")
            if found.index(forKey: home) == nil { found.updateValue(nil, forKey: home) }
            let lists = [Output.listings, .directories, .glossary].flatMap { $0.files(pages) }.map(\.path)
            let isOpen = pages.isListIndexed(pages.byKind["person"] ?? [])
            let people = pages.edition.path("people/index.html")
            for path in lists where isOpen || path != people {
                found.updateValue(nil, forKey: String(path.dropLast("index.html".count)))
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
