package import Podcast

/// What subscribers would see between two folders with feeds: two built sites, or what hosts had.
package enum FeedFolderDifferences {
    /// By the feeds' paths in their folders, sorted.
    package static func of(
        _ old: String, _ new: String
    ) throws(OutsideFailure) -> [(path: String, differences: [FeedDifference])] {
        let (before, now) = (try FolderOfFeeds(old), try FolderOfFeeds(new))
        var found: [(path: String, differences: [FeedDifference])] = []
        for path in Set(before.feeds.keys).union(now.feeds.keys).sorted() {
            switch (before.feeds[path], now.feeds[path]) {
            case (let a?, let b?):
                let told = differences(from: a, to: b)
                found.append((path, told + files(path, readShowFeed(a), readShowFeed(b), before, now)))
            case (let a?, nil):
                // Archives of a feed that has become shorter are no subscription.
                let isArchive = readShowFeed(a).paging?.current != nil
                let gone = FeedDifference(.visible, "feed", "This archive page is not there any more.")
                found.append((path, [isArchive ? gone : .feedIsGone]))
            case (nil, _): found.append((path, [FeedDifference(.harmless, "feed", "The feed is new.")]))
            }
        }
        return found
    }

    /// Other bytes under an address that stayed.
    private static func files(
        _ path: String, _ a: ShowFeed, _ b: ShowFeed, _ before: FolderOfFeeds, _ now: FolderOfFeeds
    ) -> [FeedDifference] {
        func differ(_ address: String) -> Bool {
            guard let old = before.file(address, of: a, at: path), let new = now.file(address, of: b, at: path) else {
                return false
            }
            let (one, other) = (try? FileDigest.of(old.absolutePath), try? FileDigest.of(new.absolutePath))
            return one != other
        }
        var found: [FeedDifference] = []
        if a.imageURL == b.imageURL, differ(a.imageURL) {
            found.append(
                FeedDifference(
                    .visible, "artwork",
                    "The artwork is another picture under the same address: most apps go on showing the old one."))
        }
        let known = Dictionary(
            a.items.compactMap { item in item.enclosure.map { ($0.url, $0.length) } },
            uniquingKeysWith: { first, _ in first })
        for item in b.items {
            guard let enclosure = item.enclosure, known[enclosure.url] == enclosure.length, differ(enclosure.url) else {
                continue
            }
            found.append(
                FeedDifference(
                    .downloadsAgain, "enclosure-bytes", of: item.title,
                    "Under the same address and of the same length its audio is another recording: some apps download it "
                        + "again, others go on with the old file, or a mixture of both."))
        }
        return found
    }
}

/// The RSS feeds of a folder, and its files.
private struct FolderOfFeeds {
    private(set) var feeds: [String: FeedDocument] = [:]
    private var files: [String: ListedFile] = [:]

    init(_ folder: String) throws(OutsideFailure) {
        for file in FolderListing.list(folder, as: "folder").files {
            let path = String(file.path.dropFirst("folder/".count))
            files[path] = file
            guard path.hasSuffix(".xml") || path.hasSuffix(".rss") else { continue }
            let document = readFeedDocument(try FileReader.read(file.absolutePath))
            if document.format == .rss { feeds[path] = document }
        }
    }

    func file(_ address: String, of feed: ShowFeed, at path: String) -> ListedFile? {
        guard feed.feedURL.hasSuffix("/\(path)"), !address.isEmpty else { return nil }
        let base = String(feed.feedURL.dropLast(path.count))
        return address.hasPrefix(base) ? files[String(address.dropFirst(base.count)).withoutPercents] : nil
    }
}
