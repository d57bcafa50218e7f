/// What somebody who subscribed would see of a feed's change, as documents: whether it is still a feed that apps can read,
/// and then what differs in it.
/// - Parameters:
///   - old: a feed of RSS.
///   - oldBase: the address against which its relative addresses are resolved; nil for a file.
package func differences(
    from old: FeedDocument, at oldBase: String? = nil, to new: FeedDocument, at newBase: String? = nil
) -> [FeedDifference] {
    if let ended = new.isNoFeedAnyMore { return [FeedDifference(.breaks, "feed", ended)] }
    var comparison = FeedComparison(
        old: readShowFeed(old, relativeTo: oldBase), new: readShowFeed(new, relativeTo: newBase))
    comparison.compareForm(old, new)
    comparison.compareShow()
    comparison.compareItems()
    comparison.compareBlanksOfGUIDs(old, new)
    return comparison.found
}

extension FeedDocument {
    /// In a sentence; nil for a feed that podcast apps read.
    fileprivate var isNoFeedAnyMore: String? {
        switch format {
        case .rss: return nil
        case .atom: return "It is an Atom feed now: podcast apps read RSS, and get nothing new from it."
        case .other: break
        }
        guard let root else { return "There is nothing that could be a feed any more: apps get nothing new." }
        return isPage
            ? "A web page stands where the feed was: apps get nothing new."
            : "It is no feed any more, but a document of “\(root.name)”: apps get nothing new."
    }
}

extension FeedDocument {
    /// Whether it is HTML, which may leave out the tags that hold everything.
    fileprivate var isPage: Bool {
        let names: Set<String> = ["html", "head", "title", "meta", "link", "script", "style", "body", "div", "p", "h1"]
        if let root, names.contains(root.name.lowercased()) { return true }
        let start = String(decoding: source.drop(while: isBlank).prefix(14), as: UTF8.self)
        return start.lowercased() == "<!doctype html"
    }
}

extension FeedComparison {
    /// Apps that read XML strictly take nothing of what is not well-formed.
    fileprivate mutating func compareForm(_ old: FeedDocument, _ new: FeedDocument) {
        switch (old.problems.isEmpty && !old.isTruncated, new.problems.isEmpty && !new.isTruncated) {
        case (true, false):
            let place = new.problems.first.map { " In line \($0.place.line): \($0.sentence)" } ?? ""
            add(
                .breaks, "well-formed",
                (new.isTruncated
                    ? "The feed breaks off before its end: many apps read nothing of it."
                    : "The feed is not well-formed any more: many apps read nothing of it.") + place)
        case (false, true): add(.harmless, "well-formed", "The feed is well-formed now: every app can read it.")
        default: break
        }
    }

    /// Most apps take white space around a GUID away, and some don't.
    fileprivate mutating func compareBlanksOfGUIDs(_ old: FeedDocument, _ new: FeedDocument) {
        func guids(_ document: FeedDocument) -> [(guid: FeedElement, item: FeedElement)] {
            let items = document.root.map { $0.name == "rdf:RDF" ? $0 : document.channel ?? $0 }?.children("item") ?? []
            return items.compactMap { item in item.child("guid").map { ($0, item) } }
        }
        let before = Dictionary(
            guids(old).map { ($0.guid.text, $0.guid.rawText) }, uniquingKeysWith: { first, _ in first })
        for (guid, item) in guids(new) {
            guard let raw = before[guid.text], raw != guid.rawText else { continue }
            add(
                .downloadsAgain, "guid-blanks", of: item.child("title")?.text ?? guid.text,
                guid.rawText == guid.text
                    ? "There is no white space around its GUID any more: apps that kept it take this for a new episode, and "
                        + "download it again."
                    : "There is white space around its GUID: apps that don't take it away take this for a new episode, and "
                        + "download it again.")
        }
    }
}
