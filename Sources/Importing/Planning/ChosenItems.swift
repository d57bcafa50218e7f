import Calendar
import Podcast

/// An item that becomes an episode.
struct ChosenItem {
    let item: EpisodeItem
    let element: FeedElement
    /// What apps have known it by.
    let guid: String
}

extension ImportPlanning {
    /// The items that apps show, with what they know each by. What is left out is said.
    mutating func chosenItems() -> [ChosenItem] {
        var seen: Set<String> = []
        var chosen: [ChosenItem] = []
        for (read, element) in zip(source.feed.items, source.items) {
            var item = read
            item.enclosure = recording(of: element, read.enclosure)
            guard let enclosure = item.enclosure else {
                say(.leftOut, item, read.enclosure.map { "It encloses \(shortened($0.url, to: 200))" })
                continue
            }
            guard absoluteAddress(enclosure.url, base: source.base) != nil else {
                say(
                    .address, item,
                    "“\(shortened(enclosure.url))” leads to no recording: left out. Import the feed by its address, so that "
                        + "parts of addresses can be made whole.")
                continue
            }
            let guid = item.guid ?? enclosure.url
            guard seen.insert(guid).inserted else {
                say(.duplicate, item, "“\(shortened(guid, to: 200))”")
                continue
            }
            if item.guid == nil { say(.noGUID, item, "Its audio's address, \(shortened(guid, to: 200))") }
            if let published = item.published {
                if published > now { say(.futureDate, item, published.rfc3339()) }
            } else {
                say(.noDate, item, element.child("pubDate").map { "It says “\(shortened($0.text))”." })
            }
            chosen.append(ChosenItem(item: item, element: element, guid: guid))
        }
        return chosen
    }

    /// The enclosure that apps play: some items enclose a picture before it, and some nothing else.
    private func recording(of element: FeedElement, _ first: EpisodeItem.Enclosure?) -> EpisodeItem.Enclosure? {
        guard let first else { return nil }
        func isRecording(_ type: String, _ url: String) -> Bool {
            EnclosureType.isType(type) || EnclosureType.told(by: url) != nil
        }
        if isRecording(first.type, first.url) { return first }
        for other in element.children("enclosure") {
            guard let url = other["url"], isRecording(other["type"] ?? "", url) else { continue }
            return EpisodeItem.Enclosure(
                url: url, length: other["length"].flatMap(FeedValue.byteCount) ?? 0, type: other["type"] ?? "")
        }
        let isOther = ["image/", "text/", "application/pdf"].contains { first.type.lowercased().hasPrefix($0) }
        return isOther ? nil : first
    }

    /// New ids for new items. Entries of one date stand in the order of their ids, so those of one date are given theirs
    /// in the feed's order.
    func orderedIDs(
        for items: [EpisodeItem], there: [ImportGround.Episode?], _ newID: () -> String
    ) -> [String] {
        var ids = there.map { $0?.id ?? newID() }
        var groups: [Int: [Int]] = [:]
        for (index, item) in items.enumerated() where there[index] == nil {
            groups[item.published?.seconds ?? Int.min, default: []].append(index)
        }
        for group in groups.values where group.count > 1 {
            for (index, id) in zip(group, group.map({ ids[$0] }).sorted()) { ids[index] = id }
        }
        return ids
    }
}
