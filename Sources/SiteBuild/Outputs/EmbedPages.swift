import SiteModel

extension Output {
    /// A page for each episode that other sites may show in theirs: the player, with all that a listener needs who sees
    /// nothing else of the site. Search engines are asked to leave it out.
    static let embedPages = Output("embed pages", isPerLanguage: true) { pages in
        pages.indices.compactMap { index in
            let item = pages.plan.entries[index]
            guard item.isEmbeddable(pages.plan) else { return nil }
            return pages.page(EpisodeFiles.embed(of: item), PageTemplates.embed) {
                // Its address for good is that of the episode's page.
                var head = Head(title: item.title, description: pages.summaries[index], path: item.path)
                head.isIndexed = false
                head.language = item.entry.common.language
                head.mark = item.mark
                head.hasPlayer = true
                return EntryPage.record(index, pages, of: PageTemplates.embed, head: head)
            }
        }
    }
}

extension PlannedEntry {
    /// Whether it is an episode that other sites may show in their pages.
    func isEmbeddable(_ plan: SitePlan) -> Bool {
        entry.kind == "episode" && hasPage && mayBeEmbedded && plan.media.audio[entry.path] != nil
    }
}
