/// Every output. A new one is a file beside this and a line here.
package enum OutputRegistry {
    package static let all: [Output] = [
        .assets,
        .atomFeeds,
        .audio,
        .covers,
        .directories,
        .downloads,
        .embedPages,
        .entryPages,
        .gonePages,
        .facilitatorPages,
        .glossary,
        .home,
        .hostFiles,
        .listings,
        .newsFeed,
        .notFound,
        .oEmbed,
        .pictures,
        .podcastFeeds,
        .publisherFeed,
        .redirects,
        .searchPage,
        .showList,
        .siteIcons,
        .sitemap,
        .socialCards,
        .staticFiles,
        .subscribePages,
        .transcripts,
        .webManifest,
    ]

    /// Every file of a site to be.
    /// - Parameter jobs: how many tasks share the work.
    static func files(of pages: PagesOfAll, jobs: Int) async -> [OutputFile] {
        await concurrently(all, jobs: jobs) { $0.files(of: pages.editions) }.flatMap { $0 }
    }
}
