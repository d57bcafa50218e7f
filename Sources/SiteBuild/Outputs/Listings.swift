import SiteModel
import Templating

extension Output {
    /// All entries of each kind that is listed (stories, case studies, shows), and the works of each topic.
    static let listings = Output("listings", isPerLanguage: true) { pages in
        let feeds: [KindName: String] = [
            "story": pages.edition.path(SiteFeeds.stories), "bulletin": pages.edition.path(NewsFeed.path),
        ]
        var files: [OutputFile] = []
        for kind in KindRegistry.all where kind.isListed {
            guard let members = pages.byKind[kind.name].map({ pages.ownFirst($0) }) else { continue }
            files += Listing(
                title: pages.words.listTitle(of: kind), path: pages.edition.path("\(kind.address)/"),
                members: members,
                feed: feeds[kind.name], parents: []
            ).files(pages)
        }
        for topic in pages.plan.topics where topic.edition == pages.edition.folder {
            files += Listing(
                title: topic.name.capitalisedFirst, path: topic.path, members: topic.works, feed: nil,
                parents: [(pages.words("lists.topic"), pages.edition.path("topics/"))]
            ).files(pages)
        }
        return files
    }
}

/// One list over as many pages as it needs.
private struct Listing: Sendable {
    let title: String
    let path: String
    let members: [Int]
    let feed: String?
    let parents: [(title: String, path: String)]

    func files(_ pages: Pages) -> [OutputFile] {
        let size = pages.plan.configuration.perPage
        let count = max(1, (members.count + size - 1) / size)
        // Looked for once, not on each page of a long list.
        let bulletins = members.filter { pages.plan.entries[$0].entry.kind == "bulletin" }
        return (1...count).map { number in
            pages.page(address(number), PageTemplates.listing) {
                record(number, of: count, size: size, bulletins, pages)
            }
        }
    }

    private func address(_ number: Int) -> String { number == 1 ? path : "\(path)page/\(number)/" }

    private func record(_ number: Int, of count: Int, size: Int, _ bulletins: [Int], _ pages: Pages) -> Record {
        let title =
            number == 1
            ? title : pages.words("lists.page_title", ["title": title, "number": String(number)])
        var head = Head(
            title: title, description: pages.words.counted("lists.description", members.count, ["title": title]),
            path: address(number))
        if number == 1 { head.place = String(path.dropFirst(pages.edition.path("").utf8.count)) }
        head.steps = parents
        // It has no episodes of its own, so pages beside the list of shows don't offer it to be followed.
        if path == pages.edition.path("podcast/"), let publisher = SiteFeeds.publisher(of: pages.plan, pages.edition) {
            head.alternates = [publisher.record]
        }
        let shown = members.dropFirst((number - 1) * size).prefix(size)
        return Record(
            "listing",
            [
                .record(pages.site(at: path)), .record(pages.head(head)), .text(title),
                pages.breadcrumbs(parents),
                .absent, pages.cards(shown.filter { !pages.isOfOthers($0) }),
                count == 1 ? .absent : .record(pagination(number, of: count, pages)),
                .url(feed.map { pages.addresses.link($0) }), NewsIndex.years(of: bulletins, pages),
                pages.cards(shown.filter { pages.isOfOthers($0) }),
            ])
    }

    private func pagination(_ number: Int, of count: Int, _ pages: Pages) -> Record {
        func link(_ number: Int) -> String { pages.addresses.link(address(number)) }
        return Record(
            "pagination",
            [
                .number(number), .number(count), .url(number > 1 ? link(number - 1) : nil),
                .url(number < count ? link(number + 1) : nil),
                .list(
                    near(number, of: count).map {
                        Record("page_link", [.number($0), .url(link($0)), .bool($0 == number)])
                    }),
            ])
    }

    /// The pages worth a link of their own: the ends, and those around this one.
    private func near(_ number: Int, of count: Int) -> [Int] {
        let around = max(1, number - 2)...min(count, number + 2)
        return (around.contains(1) ? [] : [1]) + around + (around.contains(count) ? [] : [count])
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
