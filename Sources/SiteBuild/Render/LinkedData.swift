import Calendar
import Markup
import SiteModel

/// What a page is, in schema.org's words.
enum LinkedData {
    static let context = JSON.string("https://schema.org")

    static func of(_ index: Int, _ pages: Pages) -> JSON? {
        let item = pages.plan.entries[index]
        let entry = item.entry
        switch entry.kind {
        case "story", "case-study", "bulletin":
            return .object([
                "@context": context, "@type": .string("Article"), "headline": .string(item.title),
                "url": .string(pages.addresses.absolute(item.path)),
                "description": summary(index, pages), "image": image(index, pages),
                "datePublished": published(item, pages),
                "inLanguage": language(item, pages), "publisher": publisher(pages),
            ])
        case "show": return show(index, pages)
        case "episode": return episode(index, pages)
        case "pack", "material":
            return .object([
                "@context": context, "@type": .string("LearningResource"), "name": .string(item.title),
                "url": .string(pages.addresses.absolute(item.path)),
                "description": summary(index, pages), "image": image(index, pages),
                "learningResourceType": .string(entry.kind == "pack" ? "teaching pack" : "teaching material"),
                "datePublished": published(item, pages), "inLanguage": language(item, pages),
                "license": entry.common.licence.flatMap(\.address).map(JSON.string), "publisher": publisher(pages),
            ])
        case "collection":
            return .object([
                "@context": context, "@type": .string("CollectionPage"), "name": .string(item.title),
                "url": .string(pages.addresses.absolute(item.path)), "description": summary(index, pages),
                "inLanguage": language(item, pages), "publisher": publisher(pages),
            ])
        case "organisation":
            return .object([
                "@context": context, "@type": .string("Organization"), "name": .string(item.title),
                "url": entry.fields(as: Organisation.self)?.url.map(JSON.string),
            ])
        default: return nil
        }
    }

    /// The site, on its home page, and who publishes it.
    static func site(_ pages: Pages) -> JSON {
        let configuration = pages.plan.configuration
        let edition = pages.edition
        let home = JSON.string(pages.addresses.absolute(edition.path("")))
        let icon = pages.plan.cards.icons.last.map { JSON.string(pages.addresses.absolute($0.path)) }
        let organisation = configuration.publisher.map { name -> JSON in
            .object([
                "@type": .string("Organization"), "name": .string(name), "url": home,
                "logo": icon,
            ])
        }
        return .object([
            "@context": context, "@type": .string("WebSite"), "name": .string(edition.title), "url": home,
            "description": edition.summary.map(JSON.string), "inLanguage": .string(edition.language),
            "publisher": organisation,
        ])
    }

    /// The links above a page's title, from the home page to the page itself.
    static func steps(to head: Head, _ pages: Pages) -> JSON? {
        guard let steps = head.steps, let path = head.path else { return nil }
        let all =
            [(title: pages.words("page.home"), path: pages.edition.path(""))] + steps + [
                (title: head.title, path: path)
            ]
        let items = all.enumerated().map { index, step -> JSON in
            .object([
                "@type": .string("ListItem"), "position": .int(index + 1), "name": .string(step.title),
                "item": .string(pages.addresses.absolute(step.path)),
            ])
        }
        return .object(["@context": context, "@type": .string("BreadcrumbList"), "itemListElement": .array(items)])
    }

    /// A page's picture: its card, or the one that stands in its place.
    static func image(_ index: Int, _ pages: Pages) -> JSON? {
        if let card = pages.plan.cards[index] { return .string(pages.addresses.absolute(card.path)) }
        return pages.cover(of: pages.plan.entries[index]).map { .string(pages.addresses.origin + $0.url) }
    }

    static func summary(_ index: Int, _ pages: Pages) -> JSON? { pages.summaries[index].map(JSON.string) }

    static func published(_ item: PlannedEntry, _ pages: Pages) -> JSON? {
        item.entry.common.date.map { .string($0.instant.rfc3339(in: pages.plan.site.zone)) }
    }

    static func language(_ item: PlannedEntry, _ pages: Pages) -> JSON {
        .string(item.entry.common.language ?? pages.plan.configuration.language)
    }

    static func publisher(_ pages: Pages) -> JSON? {
        pages.plan.configuration.publisher.map {
            .object(["@type": .string("Organization"), "name": .string($0)])
        }
    }
}
