import Calendar

extension FeedComparison {
    /// The same episode in both feeds, by its index in each.
    private typealias Pair = (old: Int, new: Int)

    mutating func compareItems() {
        let (pairs, guidChanged) = matched()
        if pairs.isEmpty, !old.items.isEmpty, new.items.isEmpty {
            return add(.breaks, "episodes", "There is no episode in the feed any more: apps empty the show.")
        }
        if pairs.isEmpty, !old.items.isEmpty {
            add(
                .breaks, "episodes",
                "No episode of before is in the feed any more: to apps it is another show, and each of its episodes is new."
            )
        }
        tellSharedGUIDs()
        var matchedNew: [Int: Int] = [:]
        for pair in pairs { matchedNew[pair.new] = pair.old }
        let newest = old.items.compactMap(\.published).max()
        for (index, item) in new.items.enumerated() {
            if let before = matchedNew[index] {
                compare(old.items[before], item, isGUIDChanged: guidChanged.contains(index))
            } else {
                tell(new: item, newest: newest)
            }
        }
        let kept = Set(pairs.map(\.old))
        for (index, item) in old.items.enumerated() where !kept.contains(index) { tell(gone: item) }
        let order = pairs.sorted { $0.new < $1.new }.map(\.old)
        if zip(order, order.dropFirst()).contains(where: { $0 > $1 }) {
            let areDated = new.items.allSatisfy { $0.published != nil }
            add(
                areDated ? .harmless : .visible, "order",
                areDated
                    ? "The episodes stand in another order; apps go by their dates."
                    : "The episodes stand in another order, and apps go by it where they have no dates.")
        }
    }

    /// Apps take episodes with one GUID for one.
    private mutating func tellSharedGUIDs() {
        func shared(_ feed: ShowFeed) -> [String: Int] {
            Dictionary(feed.items.compactMap { item in item.guid?.nonEmpty.map { ($0, 1) } }, uniquingKeysWith: +)
                .filter {
                    $0.value > 1
                }
        }
        let before = shared(old)
        let now = shared(new)
        var seen: Set<String> = []
        for item in new.items {
            guard let guid = item.guid?.nonEmpty, let count = now[guid], count > before[guid] ?? 1 else { continue }
            guard !seen.insert(guid).inserted else { continue }
            add(
                .visible, "guid-shared", of: item.title,
                "Another episode has its GUID, \(quoted(guid)): apps show only one of them.")
        }
    }

    /// Episodes by their guids; those that are left by their audio, then by title and date, then by page: these are the
    /// same to a listener, and to an app they are not.
    private func matched() -> (pairs: [Pair], guidChanged: Set<Int>) {
        var pairs: [Pair] = []
        var changed: Set<Int> = []
        var oldLeft = Array(old.items.indices)
        var newLeft = Array(new.items.indices)
        let keys: [(EpisodeItem) -> String?] = [
            { $0.guid?.nonEmpty }, { $0.enclosure?.url.withoutScheme },
            { item in
                item.published.map { "\(item.title)\u{0}\($0.seconds)" }
            }, { $0.link?.nonEmpty },
        ]
        for (place, key) in keys.enumerated() {
            var byKey: [String: [Int]] = [:]
            for index in oldLeft.reversed() {
                if let key = key(old.items[index]) { byKey[key, default: []].append(index) }
            }
            var rest: [Int] = []
            for index in newLeft {
                guard let name = key(new.items[index]), let match = byKey[name]?.popLast() else {
                    rest.append(index)
                    continue
                }
                pairs.append((match, index))
                if place > 0 { changed.insert(index) }
            }
            let taken = Set(pairs.map(\.old))
            newLeft = rest
            oldLeft.removeAll { taken.contains($0) }
        }
        return (pairs, changed)
    }

    private mutating func tell(new item: EpisodeItem, newest: Instant?) {
        let isOld = item.published.map { date in newest.map { date < $0 } ?? false } ?? false
        add(
            .visible, "new-episode", of: item.title,
            isOld
                ? "It is new, with a date before others that are out: it stands among these, and some apps announce it, some don't."
                : "It is new: apps announce it, and download it where they do that by themselves.")
    }

    private mutating func tell(gone item: EpisodeItem) {
        let isPaged = new.paging != nil
        add(
            .visible, "episode-gone", of: item.title,
            isPaged
                ? "It is not on this page of the feed any more: apps that read the archive pages find it there, others "
                    + "keep what they have."
                : "It is not in the feed any more: apps take it out, or keep what was downloaded.")
    }
}

extension String {
    /// Without `http://` or `https://` in front.
    var withoutScheme: String? {
        guard let text = nonEmpty else { return nil }
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            return String(text.dropFirst(scheme.count))
        }
        return text
    }
}
