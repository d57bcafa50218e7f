/// A long feed as the document that people subscribe to and its archives (RFC 5005, section 4).
package struct FeedPages: Sendable, Hashable {
    /// The newest episodes, at the feed's own address.
    package var current: ShowFeed
    /// The first has the oldest episodes. All but the last are full and closed: whatever comes, neither their address nor
    /// a byte of them changes. None when everything fits into the current document.
    package var archives: [ShowFeed]
}

extension ShowFeed {
    /// The feed in documents of at most so many episodes each.
    ///
    /// Archives are cut from the oldest episode on, so that a new one moves no other into another archive; the last is open
    /// until it is full and another follows. The current document always has the newest episodes, as many as fit: apps
    /// that know nothing of archives have those, and what stands twice has the same guid.
    /// - Parameter address: of the archive of a number from 1; it has to stay for ever.
    package func pages(of size: Int = 50, address: (Int) -> String) -> FeedPages {
        let size = max(size, 1)
        guard items.count > size else { return FeedPages(current: self, archives: []) }
        let count = (items.count + size - 1) / size
        let archives = (1...count).map { number -> ShowFeed in
            var archive = self
            archive.feedURL = address(number)
            archive.newFeedURL = nil
            let newest = max(items.count - number * size, 0)
            archive.items = Array(items[newest..<(items.count - (number - 1) * size)])
            archive.paging = FeedPaging(
                current: feedURL, previousArchive: number > 1 ? address(number - 1) : nil,
                nextArchive: number < count ? address(number + 1) : nil, isArchive: number < count)
            return archive
        }
        var current = self
        current.items = Array(items.prefix(size))
        current.paging = FeedPaging(previousArchive: address(count - 1))
        return FeedPages(current: current, archives: archives)
    }
}
