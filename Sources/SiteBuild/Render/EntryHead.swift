import Calendar
import Markup
import SiteModel
import Templating

extension EntryPage {
    static func head(_ index: Int, _ pages: Pages) -> Head {
        let item = pages.plan.entries[index]
        let entry = item.entry
        var head = Head(title: item.title, description: pages.summaries[index], path: item.path)
        head.isIndexed = item.isIndexed && entry.common.status != "archived"
        head.type = KindRegistry.kind(entry.kind)?.isWork == true ? "article" : "website"
        head.language = entry.common.language
        if let image = entry.common.image, let path = resolvePath(image.src.value, from: entry.parentFolder),
            item.blocks.pictures.shows(path, at: .socialCard)
        {
            head.image = pages.plan.published.pictures[path]?.url
        }
        head.linkedData = linkedData(index, pages)
        head.mark = item.mark
        head.hasExit = entry.common.quickExit == true
        return head
    }

    static func breadcrumbs(_ item: PlannedEntry, _ plan: SitePlan) -> [(title: String, path: String)] {
        var steps: [(String, String)] = []
        switch item.entry.kind {
        case "page": break
        case "episode":
            steps.append(("Shows", "podcast/"))
            if let show = plan.entries.first(where: { $0.entry.kind == "show" && $0.entry.folder == item.entry.folder })
            {
                steps.append((show.title, show.path))
            }
        default:
            if let kind = KindRegistry.kind(item.entry.kind) { steps.append((kind.listTitle, kind.address + "/")) }
        }
        return steps
    }

    /// What the page is, in schema.org's words.
    private static func linkedData(_ index: Int, _ pages: Pages) -> JSON? {
        let item = pages.plan.entries[index]
        let entry = item.entry
        let address = pages.addresses.absolute(item.path)
        let published = entry.common.date.map { JSON.string($0.instant.rfc3339(in: pages.plan.site.zone)) }
        let publisher = pages.plan.configuration.publisher.map {
            JSON.object(["@type": .string("Organization"), "name": .string($0)])
        }
        let summary = pages.summaries[index].map(JSON.string)
        let language = JSON.string(entry.common.language ?? pages.plan.configuration.language)
        let context = JSON.string("https://schema.org")
        switch entry.kind {
        case "story", "case-study", "bulletin":
            return .object([
                "@context": context, "@type": .string("Article"), "headline": .string(item.title),
                "url": .string(address),
                "description": summary, "datePublished": published, "inLanguage": language, "publisher": publisher,
            ])
        case "show":
            return .object([
                "@context": context, "@type": .string("PodcastSeries"), "name": .string(item.title),
                "url": .string(address), "description": summary, "inLanguage": language, "publisher": publisher,
                "webFeed": (entry.fields as? Show)?.state == "upcoming"
                    ? nil : pages.plan.published.feeds[entry.path].map { .string(pages.addresses.origin + $0) },
            ])
        case "episode":
            return .object([
                "@context": context, "@type": .string("PodcastEpisode"), "name": .string(item.title),
                "url": .string(address), "description": summary, "datePublished": published, "inLanguage": language,
                "duration": pages.plan.media.audio[entry.path].map {
                    .string(durationISO8601(seconds: Int($0.duration.rounded())))
                },
                "publisher": publisher,
            ])
        case "collection":
            return .object([
                "@context": context, "@type": .string("CollectionPage"), "name": .string(item.title),
                "url": .string(address), "description": summary, "inLanguage": language, "publisher": publisher,
            ])
        case "organisation":
            return .object([
                "@context": context, "@type": .string("Organization"), "name": .string(item.title),
                "url": (entry.fields as? Organisation)?.url.map(JSON.string),
            ])
        default: return nil
        }
    }
}
