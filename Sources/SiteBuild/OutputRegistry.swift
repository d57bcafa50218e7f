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
    static func files(of pages: PagesOfAll) -> [OutputFile] { all.flatMap { $0.files(of: pages.editions) } }
}
