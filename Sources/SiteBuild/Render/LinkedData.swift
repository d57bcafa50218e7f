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

    /// The links above a page's title, from the home page to the page itself, as `encodedForScript()` would have them: every
    /// page tells of some, so they are written without a tree of values.
    static func steps(to head: Head, _ pages: Pages) -> [UInt8]? {
        guard let steps = head.steps, let path = head.path else { return nil }
        var json: [UInt8] = []
        json.reserveCapacity(1024)
        json.append(#"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#)
        var position = 0
        func add(_ title: String, _ path: String) {
            position += 1
            json.append(position == 1 ? #"{"@type":"ListItem","position":"# : #",{"@type":"ListItem","position":"#)
            json.append(contentsOf: String(position).utf8)
            json.append(#","name":"#)
            appendJSONString(title, isForScript: true, to: &json)
            json.append(#","item":"#)
            appendJSONString(pages.addresses.absolute(path), isForScript: true, to: &json)
            json.append(UInt8(ascii: "}"))
        }
        add(pages.words("page.home"), pages.edition.path(""))
        for step in steps { add(step.title, step.path) }
        add(head.title, path)
        json.append("]}")
        return json
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
