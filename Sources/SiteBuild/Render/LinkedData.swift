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
                "description": summary(index, pages), "datePublished": published(item, pages),
                "inLanguage": language(item, pages), "publisher": publisher(pages),
            ])
        case "show": return show(index, pages)
        case "episode": return episode(index, pages)
        case "collection":
            return .object([
                "@context": context, "@type": .string("CollectionPage"), "name": .string(item.title),
                "url": .string(pages.addresses.absolute(item.path)), "description": summary(index, pages),
                "inLanguage": language(item, pages), "publisher": publisher(pages),
            ])
        case "organisation":
            return .object([
                "@context": context, "@type": .string("Organization"), "name": .string(item.title),
                "url": (entry.fields as? Organisation)?.url.map(JSON.string),
            ])
        default: return nil
        }
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
