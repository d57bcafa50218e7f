import CommonMark
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
        head.entry = index
        head.image = pages.cover(of: item)?.url
        head.card = pages.plan.cards[index]
        head.steps = breadcrumbs(item, pages)
        head.linkedData = LinkedData.of(index, pages)
        if ["show", "episode"].contains(entry.kind), let show = pages.show(of: item),
            pages.subscribePath(of: show) != nil
        {
            head.alternates = [SiteFeeds.json(of: show, pages.plan).record]
        }
        head.mark = item.mark
        head.hasExit = entry.common.quickExit == true
        head.audio = pages.plan.published.audio[entry.path]?.record
        if item.isEmbeddable(pages.plan), item.mark == nil { head.oEmbed = EpisodeFiles.oEmbed(of: item) }
        head.shared = entry.common.id.map { pages.addresses.absolute("\($0.value)/") }
        head.citation = PageCitation.record(of: item, pages)
        head.hasPlayer = head.audio != nil || entry.body.directives.contains { $0.name == "clip" }
        return head
    }

    static func breadcrumbs(_ item: PlannedEntry, _ pages: Pages) -> [(title: String, path: String)] {
        var steps: [(String, String)] = []
        switch item.entry.kind {
        case "page": break
        case "episode":
            steps.append((pages.words("lists.show"), pages.edition.path("podcast/")))
            if let show = pages.show(of: item) { steps.append((show.title, show.path)) }
        default:
            if let kind = KindRegistry.kind(item.entry.kind) {
                steps.append((pages.words.listTitle(of: kind), pages.edition.path(kind.address + "/")))
            }
        }
        return steps
    }
}
